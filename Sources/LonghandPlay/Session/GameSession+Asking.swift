extension GameSession {
  /// What waits for yes or no.
  enum Question {
    /// Whether the saved game goes on.
    case resume(GameFile, bytes: [UInt8])
    /// Whether to leave.
    case leave
  }

  /// The question that the next line answers, as it is shown before what is typed; nil where anything may be typed.
  public var prompt: String? {
    switch question {
    case .resume: Message.offerResume()
    case .leave: shelf == nil ? Message.askLeaveUnsaved() : Message.askLeave()
    case nil: nil
    }
  }

  /// Asks whether to leave.
  public mutating func askToLeave() { question = .leave }

  /// Takes what is no answer for the usual one, as when the player breaks a question off.
  @discardableResult
  public mutating func dismissQuestion() -> [SessionEvent] {
    guard question != nil else { return [] }
    return handle("n")
  }

  mutating func answer(_ asked: Question, _ line: String) {
    question = nil
    let first = line.lowercased().first
    switch asked {
    case .resume(let saved, let bytes):
      if first == nil || first == "y" { return resume(saved) }
      keep(bytes)
      beginAnew()
    case .leave: if first == "y" { leave() }
    }
  }
}
