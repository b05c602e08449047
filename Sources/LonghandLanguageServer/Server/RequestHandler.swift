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
    /// That story, and all that have a file in common with it.
    case everyStory
    /// All stories that are known, and what names there are in the other files of the open folders.
    case workspace
    /// The errors of the story as it is now.
    case errors
    /// All findings in the story as it is now.
    case report
    /// What the choices of the story as it is now come to.
    case audit
    /// Which parts of the story as it is now readers come to.
    case exploration
  }

  /// What texts a request may be about.
  enum Texts: Hashable, Sendable {
    /// Stories and parts of them.
    case ink
    /// The tests of stories as well.
    case inkAndTranscripts
    /// Every text that an editor may have open.
    case all
  }

  /// Tries something and gives the reason if it cannot be done.
  typealias Trial = @Sendable () -> ResponseError?

  /// The method.
  var method: String
  /// What must be known before it can be answered.
  var need: Need
  /// What else must be known, where that depends on what the request is about.
  var furtherNeed: @Sendable (RequestContext) throws(ResponseError) -> Need?
  /// What must be tried before it is answered and takes longer than a keystroke: a closure for the thread that analyses,
  /// which gives the reason if it cannot be done; nil where nothing need be tried.
  var trial: (@Sendable (RequestContext) throws(ResponseError) -> Trial)?
  /// What is answered where the text changed in the meantime.
  var whenLate: ResponseError
  /// What the server says in `initialize` that it can do, if anything.
  var capability: (name: String, value: JSONValue)?
  /// What texts it is answered for; for others there is nothing to say.
  var texts: Texts
  /// Answers.
  var answer: @Sendable (RequestContext) throws(ResponseError) -> JSONValue

  init(
    _ method: String, needs need: Need, capability: (name: String, value: JSONValue)? = nil,
    whenLate: ResponseError = .contentModified, texts: Texts = .ink,
    further furtherNeed: @escaping @Sendable (RequestContext) throws(ResponseError) -> Need? = { _ in nil },
    trial: (@Sendable (RequestContext) throws(ResponseError) -> Trial)? = nil,
    answer: @escaping @Sendable (RequestContext) throws(ResponseError) -> JSONValue
  ) {
    self.method = method
    self.need = need
    self.furtherNeed = furtherNeed
    self.capability = capability
    self.trial = trial
    self.whenLate = whenLate
    self.texts = texts
    self.answer = answer
  }

  /// Whether it is answered for a text.
  func isAbout(_ document: OpenDocument) -> Bool {
    switch (texts, document.kind) {
    case (.all, _), (_, .ink), (.inkAndTranscripts, .transcript): true
    case (.ink, .transcript), (.ink, .other), (.inkAndTranscripts, .other): false
    }
  }
}
