extension PlayerCommand {
  /// `/redo`: see its help.
  static let redo = PlayerCommand("redo", .number, usage: "[N]", .helpRedo) { words, player in
    guard let count = player.count(words) else { return }
    let gone = player.game.go(by: count)
    guard gone > 0 else { return player.say(.nothingToRedo) }
    player.say(.redone, Message.turns(gone))
    player.autosave()
    player.showMoment(echo: true)
  }
}
