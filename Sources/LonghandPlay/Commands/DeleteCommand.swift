extension PlayerCommand {
  /// `/delete`: see its help.
  static let delete = PlayerCommand("delete", .slot, usage: "NAME", .helpDelete) { words, session in
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    guard !words.isEmpty else { return session.say(.needs, "delete", "NAME") }
    guard shelf.slot(words) != nil else { return session.sayNoSlot(words) }
    session.question = .deleteSlot(words)
  }
}

extension GameSession {
  /// Says that there is no game of a name, and which one may have been meant.
  mutating func sayNoSlot(_ name: String) {
    guard let near = NearestName.of(name, among: shelf?.slotNames ?? []) else { return say(.noSlot, name) }
    say(.noSlotPerhaps, name, near)
  }
}
