/// A function of the host that a story calls by an `EXTERNAL` name.
struct ExternalFunction: Sendable {
  /// What is called, with the story's variables and functions at hand, and the arguments in order.
  typealias Body = @Sendable (inout StoryAccess, [Value]) throws(ExternalFailure) -> Value?

  /// Whether it may be called while the end of a line is tried out, and then again (runtime §229).
  var isLookaheadSafe: Bool
  /// What is called.
  var body: Body
}

/// Why a call of an external function failed, in words for the writer of the story.
public struct ExternalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words.
  public var message: String

  /// Makes a failure.
  public init(_ message: String) { self.message = message }

  /// The words.
  public var description: String { message }
}

/// A call of an external function that waits for its value.
public struct ExternalCall: Hashable, Sendable {
  /// The name in the `EXTERNAL` line.
  public var name: String
  /// The arguments in order.
  public var arguments: [Value]

  /// Makes a call, for previews and tests.
  public init(name: String, arguments: [Value] = []) {
    self.name = name
    self.arguments = arguments
  }
}

#if !hasFeature(Embedded)
  extension ExternalCall: Codable {}
#endif
