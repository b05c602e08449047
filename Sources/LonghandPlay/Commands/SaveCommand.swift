extension PlayerCommand {
  /// `/save`: see its help.
  static let save = PlayerCommand("save", .slot, usage: "[NAME]", .helpSave) { words, session in
    let name = words.isEmpty ? "quick" : words
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    guard GameShelf.isName(name) else { return session.say(.badSlotName) }
    do throws(GameStore.Failure) {
      try shelf.write(session.file.bytes, toSlot: name)
      session.say(.savedSlot, name, "\(session.game.turn)")
    } catch {
      session.say(.cannotSave, error.reason)
    }
  }
}
