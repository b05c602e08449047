extension PlayerCommand {
  /// `/undo`: see its help.
  static let undo = PlayerCommand("undo", .number, usage: "[N]", .helpUndo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.undo(count)
    guard gone > 0 else { return session.say(.nothingToUndo) }
    session.showGone(session.messages(.undone, session.messages(.turns, "\(gone)")))
  }
}
