import LonghandRuntime

extension Player {
  /// Goes on with the game that was saved last, if the player wants that; false to begin anew.
  mutating func resumeIfWanted() -> Bool {
    guard let folder else { return missing() }
    guard let bytes = folder.read(folder.autosavePath) else { return missing() }
    guard let saved = GameFile(bytes) else {
      say(.saveDamaged, folder.autosavePath, folder.putAside(folder.autosavePath))
      return false
    }
    guard !saved.moves.isEmpty, options.continues || !saved.hasEnded else { return missing() }
    if options.beginsNew || script != nil {
      keep(bytes)
      return false
    }
    if !options.continues {
      let last = TextWrapper(width: max(20, screen.width / 2)).lines(of: saved.lastLine)
      let words = last.count > 1 ? last[0] + " …" : last[0]
      say(.savedGame, "\(saved.moves.count)", words)
      guard ask(.offerResume, isYesUsual: true) else {
        if !hasLeft { keep(bytes) }
        return hasLeft
      }
    }
    resume(saved)
    return true
  }

  /// The first choice of a new game writes over the old one, so that is kept under a name.
  private mutating func keep(_ game: [UInt8]) {
    guard let folder, (try? folder.write(game, to: folder.slotPath("previous"))) != nil else { return }
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
      let names = report.missing.map { "\($0)" }
      say(.storyChanged, names.isEmpty ? "" : names.joined(separator: " "))
    case .rewound: say(.storyChangedPlaceGone, Message.replayedTo("\(game.turn)"))
    }
    autosave()
    showMoment(echo: true)
  }
}
