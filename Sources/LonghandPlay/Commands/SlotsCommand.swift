extension PlayerCommand {
  /// `/slots`: see its help.
  static let slots = PlayerCommand("slots", .none, .helpSlots) { words, session in
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    let found = shelf.slotNames.compactMap { name in
      shelf.slot(name).flatMap { GameFile($0) }.map { (name: name, file: $0) }
    }
    guard !found.isEmpty else { return session.say(.noSlots) }
    let slots = found.sorted { ($1.file.time, $0.name) < ($0.file.time, $1.name) }
    // One long name does not take the columns of all others.
    let widest = min(24, slots.map { DisplayWidth.of($0.name) }.max() ?? 0)
    let rows = slots.map { slot in
      let blanks = max(0, widest - DisplayWidth.of(slot.name)) + 2
      let facts = slot.file.facts(session.messages, session.host.words)
      guard DisplayWidth.of(slot.name) <= widest else {
        return SessionEvent.Row(label: String(repeating: " ", count: widest + 3), text: slot.name + "  " + facts)
      }
      return SessionEvent.Row(label: " " + slot.name + String(repeating: " ", count: blanks), text: facts)
    }
    session.show(.rows(rows))
  }
}
