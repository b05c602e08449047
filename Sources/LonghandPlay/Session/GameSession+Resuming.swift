import LonghandRuntime

extension GameSession {
  /// Goes on with the game that was saved last, or asks whether to; false to begin anew.
  ///
  /// Nothing is written: the saved game stays as it is until a move is made.
  mutating func resumeIfWanted() -> Bool {
    guard let shelf, let bytes = shelf.autosave else { return missing() }
    guard let saved = GameFile(bytes) else {
      let path = shelf.autosaveShown
      if let aside = shelf.putAutosaveAside() { say(.saveDamaged, path, aside) } else { say(.saveUnreadable, path) }
      return false
    }
    guard saved.turn > 0 || !saved.ahead.isEmpty else { return missing() }
    if saved.hasEnded, !options.continues {
      say(.keptFinished)
      return false
    }
    if options.beginsNew || isScripted {
      say(.keptPrevious)
      return false
    }
    if options.continues {
      resume(saved)
    } else {
      say(.savedGame, "\(saved.turn)", saved.lastLine.beginning(columns: 38))
      question = .resume(saved)
    }
    return true
  }

  private mutating func missing() -> Bool {
    if options.continues { say(.nothingToContinue) }
    return false
  }
}
