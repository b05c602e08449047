extension PlayerCommand {
  /// `/quit`: see its help.
  static let quit = PlayerCommand("quit", .none, .helpQuit) { words, session in
    session.endOrAsk()
  }
}
