/// Commands that go back and forth in the game.
extension PlayerCommand {
  /// `/undo`: see its help.
  static let undo = PlayerCommand("undo", .number, usage: "[N]", .helpUndo) { words, session in
    guard let count = session.count(words) else { return }
    let number = session.game.number
    let gone = session.undo(count)
    guard gone > 0 else { return session.say(.nothingToUndo) }
    let turns = session.messages(.undone, session.messages(.turns, "\(gone)"))
    guard session.game.number != number else { return session.showGone(turns) }
    // The one step into another game is no turn of it.
    let words = session.messages(.backInGame, "\(session.game.turn)")
    session.showGone(gone == 1 ? words : "\(turns) \(words)")
  }

  /// `/redo`: see its help.
  static let redo = PlayerCommand("redo", .number, usage: "[N]", .helpRedo) { words, session in
    guard let count = session.count(words) else { return }
    let number = session.game.number
    let gone = session.redo(count)
    guard gone > 0 else { return session.say(.nothingToRedo) }
    let turns = session.messages(.redone, session.messages(.turns, "\(gone)"))
    guard session.game.number != number else { return session.showGone(turns) }
    let words = session.messages(.forthInGame, "\(session.game.turn)")
    session.showGone(gone == 1 ? words : "\(turns) \(words)")
  }

  /// `/restart`: see its help.
  static let restart = PlayerCommand("restart", .none, .helpRestart) { words, session in
    session.restart()
    session.say(.restarted)
    session.noteInTranscript(session.messages(.restarted))
    session.showBeginning()
  }
}
