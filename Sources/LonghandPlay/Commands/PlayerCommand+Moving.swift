/// Commands that go back and forth in the game.
extension PlayerCommand {
  /// `/undo`: see its help.
  static let undo = PlayerCommand("undo", .number, usage: "[N]", .helpUndo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.undo(count)
    guard gone > 0 else { return session.say(.nothingToUndo) }
    session.showGone(session.messages(.undone, session.messages(.turns, "\(gone)")))
  }

  /// `/redo`: see its help.
  static let redo = PlayerCommand("redo", .number, usage: "[N]", .helpRedo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.redo(count)
    guard gone > 0 else { return session.say(.nothingToRedo) }
    session.showGone(session.messages(.redone, session.messages(.turns, "\(gone)")))
  }

  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, session in
    session.restart()
    session.say(.restarted)
    session.noteInTranscript(session.messages(.restarted))
    session.showBeginning()
  }
}
