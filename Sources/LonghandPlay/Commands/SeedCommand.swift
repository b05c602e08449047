extension PlayerCommand {
  /// `/seed`: see its help.
  static let seed = PlayerCommand("seed", .none, .helpSeed) { words, player in
    player.say(.seedIs, "\(player.game.seed)")
  }
}
