/// Why a story cannot do what its host asks.
public enum StoryRequestError: Error, Hashable, Sendable {
  /// There is no choice of this number; so many are offered.
  case noChoice(Int, offered: Int)
  /// The story declares no such global variable.
  case noVariable(String)
  /// The story declares no such trait.
  case noTrait(String)
  /// The story has no such knot, stitch or label.
  case noPath(String)
  /// The story has no such function.
  case noFunction(String)
  /// The function was given up: an `-> END` or an error ended the story within it.
  case functionDidNotReturn(String)
  /// A value names an item or a place that the story does not have.
  case unknownValue(String)
  /// A path cannot be chosen while a function runs.
  case insideFunction
  /// The external function has a body already.
  case alreadyBound(String)
  /// The external function has no body.
  case notBound(String)
  /// The default flow cannot be removed.
  case defaultFlow
  /// The tags at this place hold logic, so they are known only when they are played.
  case dynamicTags(String)
}

extension StoryRequestError: CustomStringConvertible {
  /// What cannot be done, in one sentence.
  public var description: String {
    switch self {
    case .noChoice(let index, let offered):
      "There is no choice number \(index): \(offered) are offered, counted from 0."
    case .noVariable(let name): "The story declares no variable `\(name)`."
    case .noTrait(let name): "The story declares no trait `\(name)`."
    case .noPath(let path): "The story has nothing at `\(path)`."
    case .noFunction(let name): "The story has no function `\(name)`."
    case .functionDidNotReturn(let name): "The story ended within the function `\(name)`."
    case .unknownValue(let words): "The story knows no `\(words)`."
    case .insideFunction: "A path cannot be chosen while a function of the story runs."
    case .alreadyBound(let name): "The external function `\(name)` is bound already; unbind it first."
    case .notBound(let name): "The external function `\(name)` is not bound."
    case .defaultFlow: "The default flow cannot be removed."
    case .dynamicTags(let path): "The tags of `\(path)` hold logic, so they are known only when they are played."
    }
  }
}
