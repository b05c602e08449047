extension PlayerCommand {
  /// `/seed`: see its help.
  static let seed = PlayerCommand("seed", .none, .helpSeed) { words, session in
    session.say(.seedIs, "\(session.game.seed)")
  }
}
