/// Why a project cannot do what it was asked: a file or folder is not there, or settings extend one another.
public struct ProjectFailure: Error, Hashable, Sendable {
  /// What is wrong and what to do, in one sentence.
  public var message: String

  /// Makes a failure.
  public init(message: String) {
    self.message = message
  }
}
