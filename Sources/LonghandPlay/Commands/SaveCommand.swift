extension PlayerCommand {
  /// `/save`: see its help.
  static let save = PlayerCommand("save", .slot, usage: "[NAME]", .helpSave) { words, session in
    let name = words.isEmpty ? "quick" : words
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    guard GameShelf.isName(name) else { return session.say(.badSlotName) }
    if shelf.slot(name) == nil { return session.save(under: name) }
    session.question = .replaceSlot(name)
  }
}
