extension PlayerCommand {
  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, session in
    session.restart()
    session.say(.restarted)
    session.noteInTranscript(session.messages(.restarted))
    session.showMoment(echo: false)
  }
}
