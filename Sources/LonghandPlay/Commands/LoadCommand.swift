extension PlayerCommand {
  /// `/load`: see its help.
  static let load = PlayerCommand("load", .slot, usage: "[NAME]", .helpLoad) { words, session in
    let name = words.isEmpty ? "quick" : words
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    guard let bytes = shelf.slot(name) else { return session.sayNoSlot(name) }
    guard let saved = GameFile(bytes) else {
      let path = shelf.shown(slot: name)
      guard let aside = shelf.putSlotAside(name) else { return session.say(.saveUnreadable, path) }
      return session.say(.saveDamaged, path, aside)
    }
    let words = session.messages(.loadedSlot, name, "\(saved.turn)")
    session.resume(saved, opening: words, isPlayed: false)
    session.noteInTranscript(words)
    session.rewriteRecord()
  }
}
