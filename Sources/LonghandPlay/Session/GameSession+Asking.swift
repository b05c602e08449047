extension GameSession {
  /// What waits for yes or no.
  enum Question {
    /// Whether 0 stands for what functions give that are not here.
    case standIn([String])
    /// Whether the saved game goes on.
    case resume(GameFile)
    /// Whether to leave.
    case leave
    /// Whether to put the game in the place of the one that was saved under a name.
    case replaceSlot(String)
    case deleteSlot(String)
    /// Whether to put the recording in the place of a file.
    case replaceFile(String)
    /// Whether to write the text behind what a file holds.
    case extendFile(String)
    /// With which past to go to a place.
    case choosePast(String, [StoryGuide.Past])
  }

  /// The question that the next line answers, as it is shown before what is typed; nil where anything may be typed.
  public var prompt: String? {
    switch question {
    case .standIn: messages(.askStandIn)
    case .resume: messages(.offerResume)
    case .leave: shelf == nil ? messages(.askLeaveUnsaved) : messages(.askLeaveNotSaved, saveFailure ?? "")
    case .replaceSlot(let name): messages(.askReplaceSlot, name)
    case .deleteSlot(let name): messages(.askDeleteSlot, name)
    case .replaceFile(let path): messages(.askReplaceFile, path)
    case .extendFile(let path): messages(.askExtendFile, path)
    case .choosePast(_, let pasts): messages(.askPast, "\(pasts.count)")
    case nil: nil
    }
  }

  /// Breaks a question off, as with Ctrl-C: nothing is done. A question before the game has begun ends the session, so
  /// that everything stays as it is.
  @discardableResult
  public mutating func dismissQuestion() -> [SessionEvent] {
    switch question {
    case .resume, .standIn: hasLeft = true
    case .leave, .replaceSlot, .deleteSlot, .replaceFile, .extendFile, .choosePast, nil: break
    }
    question = nil
    return takeEvents()
  }

  mutating func answer(_ asked: Question, _ line: String) {
    if case .choosePast(let place, let pasts) = asked {
      // A command is no answer: who gives one has thought better of going there.
      if line.hasPrefix("/") {
        question = nil
        return PlayerCommands.run(String(line.dropFirst()), on: &self)
      }
      return answer(line, pastsOf: place, pasts)
    }
    guard let isYes = isYes(line, isYesUsual: asked.isYesUsual) else { return say(.yesOrNo) }
    question = nil
    switch asked {
    case .standIn(let names):
      if isYes { game.standIn(for: names) }
      resumeOrBegin()
    case .resume(let saved):
      if isYes { return resume(saved) }
      say(.keptPrevious)
      beginAnew()
    case .leave: if isYes { end() }
    case .replaceSlot(let name): isYes ? save(under: name) : say(.leftAsIs)
    case .deleteSlot(let name): isYes ? deleteSlot(name) : say(.leftAsIs)
    case .replaceFile(let path): isYes ? record(to: path) : say(.leftAsIs)
    case .extendFile(let path): isYes ? transcribe(to: path) : say(.leftAsIs)
    case .choosePast: break
    }
  }

  /// What a line answers; nil if it is neither yes nor no.
  private func isYes(_ line: String, isYesUsual: Bool) -> Bool? { line.isEmpty ? isYesUsual : messages.answer(line) }
}

extension GameSession.Question {
  /// Whether Enter alone means yes.
  fileprivate var isYesUsual: Bool {
    switch self {
    case .resume: true
    case .standIn, .leave, .replaceSlot, .deleteSlot, .replaceFile, .extendFile, .choosePast: false
    }
  }
}
