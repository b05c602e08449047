extension PlayerCommand {
  /// `/load`: see its help.
  static let load = PlayerCommand("load", .slot, usage: "[NAME]", .helpLoad) { words, session in
    let name = words.isEmpty ? "quick" : words
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    guard let bytes = shelf.slot(name) else {
      guard let near = NearestName.of(name, among: shelf.slotNames) else { return session.say(.noSlot, name) }
      return session.say(.noSlotPerhaps, name, near)
    }
    guard let saved = GameFile(bytes) else {
      return session.say(.saveDamaged, shelf.shown(slot: name), shelf.putSlotAside(name))
    }
    session.say(.loadedSlot, name, "\(saved.moves.count)")
    session.resume(saved)
  }
}
