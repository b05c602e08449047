extension PlayerCommand {
  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, session in
    _ = session.game.go(by: -session.game.turn)
    session.say(.restarted)
    session.autosave()
    session.showMoment(echo: false)
  }
}
