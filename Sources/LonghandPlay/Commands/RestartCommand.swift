extension PlayerCommand {
  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, player in
    _ = player.game.go(by: -player.game.turn)
    player.say(.restarted)
    player.autosave()
    player.showMoment(echo: false)
  }
}
