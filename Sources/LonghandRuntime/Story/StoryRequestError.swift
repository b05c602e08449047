/// Why a story cannot do what its host asks; whatever throws one of these leaves the story as it was.
public enum StoryRequestError: Error, Hashable, Sendable {
  /// There is no choice of this number; so many are offered.
  case noChoice(Int, offered: Int)
  /// The choice, by its words, is not, or no longer, offered.
  case staleChoice(String)
  /// The story declares no such global variable.
  case noVariable(String)
  /// The story declares no such trait.
  case noTrait(String)
  /// The story has no such knot, stitch or label.
  case noPath(String)
  /// The story has no such function.
  case noFunction(String)
  /// The story has no such flow.
  case noFlow(String)
  /// The knot or the function takes another number of arguments.
  case wrongArgumentCount(String, expected: Int, given: Int)
  /// The function came to `-> END` or `-> DONE` in place of its end.
  case functionDidNotReturn(String)
  /// An error stopped the function.
  case functionFailed(String, StoryProblem)
  /// A value names an item, a place or a variable that the story does not have.
  case unknownValue(String)
  /// The story's whole numbers have 32 bits, and this one does not fit.
  case integerOutOfRange(Int)
  /// A path cannot be chosen while a function runs.
  case insideFunction
  /// The story calls no external function of this name.
  case noExternalFunction(String)
  /// The external function has a body already.
  case alreadyBound(String)
  /// The external function has no body.
  case notBound(String)
  /// No call of an external function waits for its value.
  case noCallWaiting
  /// The default flow cannot be removed.
  case defaultFlow
  /// The tags at this place hold logic, so they are known only when they are played.
  case dynamicTags(String)
  /// The compiled story does not count the visits of this place.
  case visitsNotCounted(String)
  /// The state is one of another program.
  case foreignState
}

extension StoryRequestError: CustomStringConvertible {
  /// What cannot be done, in one sentence.
  public var description: String {
    switch self {
    case .noChoice, .staleChoice, .noVariable, .noTrait, .noPath, .noFunction, .noFlow, .noExternalFunction:
      missing
    case .wrongArgumentCount(let name, let expected, let given):
      "`\(name)` takes \(expected) argument\(expected == 1 ? "" : "s"), but \(given) \(given == 1 ? "is" : "are") given."
    case .functionDidNotReturn(let name): "The story ended within the function `\(name)`."
    case .functionFailed(let name, let problem): "The function `\(name)` failed: \(problem.message)"
    case .unknownValue(let words): "The story knows no `\(words)`."
    case .integerOutOfRange(let value): "\(value) does not fit into the 32 bits of a whole number of the story."
    case .insideFunction: "A path cannot be chosen while a function of the story runs."
    case .alreadyBound(let name): "The external function `\(name)` is bound already; unbind it first."
    case .notBound(let name): "The external function `\(name)` is not bound."
    case .noCallWaiting: "No call of an external function waits for a value."
    case .defaultFlow: "The default flow cannot be removed."
    case .dynamicTags(let path): "The tags of `\(path)` hold logic, so they are known only when they are played."
    case .visitsNotCounted(let path): "The visits of `\(path)` are not counted in this compiled story."
    case .foreignState: "The state is one of another program; save it, and restore what was saved."
    }
  }

  private var missing: String {
    switch self {
    case .noChoice(let index, let offered):
      "There is no choice number \(index): \(offered) \(offered == 1 ? "is" : "are") offered, counted from 0."
    case .staleChoice(let words): "The choice \"\(words)\" is not offered."
    case .noVariable(let name): "The story declares no variable `\(name)`."
    case .noTrait(let name): "The story declares no trait `\(name)`."
    case .noPath(let path): "The story has nothing at `\(path)`."
    case .noFunction(let name): "The story has no function `\(name)`."
    case .noFlow(let name): "The story has no flow `\(name)`."
    case .noExternalFunction(let name): "The story calls no external function `\(name)`."
    default: ""
    }
  }
}
