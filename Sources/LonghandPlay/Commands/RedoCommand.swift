extension PlayerCommand {
  /// `/redo`: see its help.
  static let redo = PlayerCommand("redo", .number, usage: "[N]", .helpRedo) { words, session in
    guard let count = session.count(words) else { return }
    let gone = session.redo(count)
    guard gone > 0 else { return session.say(.nothingToRedo) }
    session.showGone(session.messages(.redone, session.messages(.turns, "\(gone)")))
  }
}
