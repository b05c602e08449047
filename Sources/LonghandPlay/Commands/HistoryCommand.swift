extension PlayerCommand {
  /// `/history`: see its help.
  static let history = PlayerCommand("history", .none, .helpHistory) { words, session in
    let game = session.game
    session.show(.history(PlainText.of(game) { session.words(of: $0) }))
  }
}
