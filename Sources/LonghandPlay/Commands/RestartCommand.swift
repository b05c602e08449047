extension PlayerCommand {
  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, session in
    session.restart()
    session.say(.restarted)
    session.noteInTranscript(Message.restarted())
    session.showBeginning()
  }
}
