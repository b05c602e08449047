extension PlayerCommand {
  /// `/quit`: see its help.
  static let quit = PlayerCommand("quit", .none, .helpQuit) { words, player in
    player.leave()
  }
}
