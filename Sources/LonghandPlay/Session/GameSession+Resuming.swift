import LonghandRuntime

extension GameSession {
  /// Goes on with the game that was saved last, or asks whether to; false to begin anew.
  mutating func resumeIfWanted() -> Bool {
    guard let shelf, let bytes = shelf.autosave else { return missing() }
    guard let saved = GameFile(bytes) else {
      say(.saveDamaged, shelf.autosaveShown, shelf.putAutosaveAside())
      return false
    }
    guard !saved.moves.isEmpty, options.continues || !saved.hasEnded else { return missing() }
    if options.beginsNew || isScripted {
      keep(bytes)
      return false
    }
    if options.continues {
      resume(saved)
    } else {
      let last = saved.lastLine.beginning(columns: 38)
      say(.savedGame, "\(saved.moves.count)", last)
      question = .resume(saved, bytes: bytes)
    }
    return true
  }

  /// The first choice of a new game writes over the old one, so that is kept under a name.
  mutating func keep(_ game: [UInt8]) {
    guard let shelf, (try? shelf.write(game, toSlot: "previous")) != nil else { return }
    say(.keptPrevious)
  }

  private mutating func missing() -> Bool {
    if options.continues { say(.nothingToContinue) }
    return false
  }

  /// Goes on with a saved game, and says how it came back.
  mutating func resume(_ saved: GameFile) {
    let (game, resumption) = saved.resume(program, fingerprint: fingerprint)
    self.game = game
    switch resumption {
    case .whole: say(.resumed, "\(game.turn)")
    case .edited(let report):
      let names = report.missing.map { $0.description }
      say(.storyChanged, names.isEmpty ? "" : names.joined(separator: " "))
    case .rewound: say(.storyChangedPlaceGone, Message.replayedTo("\(game.turn)"))
    }
    autosave()
    showMoment(echo: true)
  }
}
