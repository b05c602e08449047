/// A function of the host that a story calls by an `EXTERNAL` name.
public struct ExternalFunction: Sendable {
  /// Why a call failed, in words for the writer of the story.
  public struct Failure: Error, Hashable, Sendable {
    /// The words.
    public var message: String

    /// Makes a failure.
    public init(_ message: String) { self.message = message }
  }

  /// What is called: the story, which it may ask and change, and the arguments in order.
  public typealias Body = @Sendable (inout Story, [Value]) throws(Failure) -> Value?

  /// Whether it may be called while the end of a line is tried out, and then again (`R229`).
  public var isLookaheadSafe: Bool
  /// What is called.
  public var body: Body

  /// Makes a function.
  public init(isLookaheadSafe: Bool = false, body: @escaping Body) {
    self.isLookaheadSafe = isLookaheadSafe
    self.body = body
  }
}
