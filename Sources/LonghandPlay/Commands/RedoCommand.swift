extension PlayerCommand {
  /// `/redo`: see its help.
  static let redo = PlayerCommand("redo", .number, usage: "[N]", .helpRedo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.game.go(by: count)
    guard gone > 0 else { return session.say(.nothingToRedo) }
    session.say(.redone, Message.turns(gone))
    session.autosave()
    session.showMoment(echo: true)
  }
}
