extension PlayerCommand {
  /// `/games`: see its help.
  static let games = PlayerCommand("games", .number, usage: "[N]", .helpGames) { words, session in
    guard session.shelf != nil else { return session.say(.noSaving) }
    let kept = session.keptGames
    guard !kept.isEmpty else { return session.say(.noGames) }
    if words.isEmpty {
      session.show(.rows(SessionEvent.Row.games(kept, session.messages) { session.host.words($0) }))
      return session.say(.gamesHint)
    }
    guard let number = TypedWords.number(words), kept.indices.contains(number - 1) else {
      return session.say(.noSuchGame, words, "\(kept.count)")
    }
    session.goOn(with: kept[number - 1])
  }
}

extension GameSession {
  /// The games that others took the place of, the latest first; the one that the store has as the one that is played is
  /// among them as long as another one is played that has no moves yet.
  var keptGames: [GameFile] {
    guard let shelf else { return [] }
    var games = shelf.backups.map { $0.file }
    if savedNumber != game.number, let last = shelf.autosave.flatMap({ GameFile($0) }), last.turn > 0 {
      games.insert(last, at: 0)
    }
    return games
  }

  /// Goes on with a game that another one took the place of.
  mutating func goOn(with saved: GameFile) {
    let words = messages(.broughtBack, "\(saved.turn)")
    let before = game
    resume(saved, opening: words, isPlayed: false)
    noteInTranscript(words)
    rewriteRecord(keeping: before)
  }
}

extension SessionEvent.Row {
  /// Games with the numbers that bring them back.
  static func games(_ games: [GameFile], _ messages: MessageTable, words: (Int) -> String) -> [SessionEvent.Row] {
    let digits = "\(games.count)".count
    return games.enumerated().map { index, game in
      let number = "\(index + 1)"
      let label = String(repeating: " ", count: digits - number.count + 1) + number + "  "
      return SessionEvent.Row(label: label, text: game.facts(messages, words))
    }
  }
}

extension GameFile {
  /// How far the game is, when it was saved, and the last words that were told.
  func facts(_ messages: MessageTable, _ words: (Int) -> String) -> String {
    messages(.slotTurn, "\(turn)") + ", " + words(time) + ": " + lastLine.beginning(columns: 60)
  }
}
