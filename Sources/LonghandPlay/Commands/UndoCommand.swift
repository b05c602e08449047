extension PlayerCommand {
  /// `/undo`: see its help.
  static let undo = PlayerCommand("undo", .number, usage: "[N]", .helpUndo) { words, player in
    guard let count = player.count(words) else { return }
    let gone = player.game.go(by: -count)
    guard gone > 0 else { return player.say(.nothingToUndo) }
    player.say(.undone, Message.turns(gone))
    player.autosave()
    player.showMoment(echo: true)
  }
}
