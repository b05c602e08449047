import LonghandRuntime

/// How one method of the protocol is answered.
struct RequestHandler: Sendable {
  /// What must be known before it can be answered.
  enum Need: Hashable, Sendable {
    /// Nothing but what is open.
    case nothing
    /// The settings that hold for the text.
    case settings
    /// The story as it was analysed at some moment; an old one will do.
    case someStory
    /// The story as it is now.
    case story
    /// The errors of the story as it is now.
    case errors
    /// All findings in the story as it is now.
    case report
    /// What the choices of the story as it is now come to.
    case audit
    /// Which parts of the story as it is now readers come to.
    case exploration
  }

  /// The method.
  var method: String
  /// What must be known before it can be answered.
  var need: Need
  /// What else must be known, where that depends on what the request is about.
  var furtherNeed: @Sendable (RequestContext) throws(ResponseError) -> Need?
  /// What is answered where the text changed in the meantime.
  var whenLate: ResponseError
  /// What the server says in `initialize` that it can do, if anything.
  var capability: (name: String, value: JSONValue)?
  /// Answers.
  var answer: @Sendable (RequestContext) throws(ResponseError) -> JSONValue

  init(
    _ method: String, needs need: Need, capability: (name: String, value: JSONValue)? = nil,
    whenLate: ResponseError = .contentModified,
    further furtherNeed: @escaping @Sendable (RequestContext) throws(ResponseError) -> Need? = { _ in nil },
    answer: @escaping @Sendable (RequestContext) throws(ResponseError) -> JSONValue
  ) {
    self.method = method
    self.need = need
    self.furtherNeed = furtherNeed
    self.capability = capability
    self.whenLate = whenLate
    self.answer = answer
  }
}
