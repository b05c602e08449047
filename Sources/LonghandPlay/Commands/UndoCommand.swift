extension PlayerCommand {
  /// `/undo`: see its help.
  static let undo = PlayerCommand("undo", .number, usage: "[N]", .helpUndo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.game.go(by: -count)
    guard gone > 0 else { return session.say(.nothingToUndo) }
    session.say(.undone, Message.turns(gone))
    session.autosave()
    session.showMoment(echo: true)
  }
}
