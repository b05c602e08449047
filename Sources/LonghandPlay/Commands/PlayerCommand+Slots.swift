/// Commands about games that are saved under a name.
extension PlayerCommand {
  /// `/save`: see its help.
  static let save = PlayerCommand("save", .slot, usage: "[NAME]", .helpSave) { words, session in
    let name = words.isEmpty ? "quick" : words
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    if GameShelf.isTooLong(name) { return session.say(.longSlotName, "\(GameShelf.longestName)") }
    guard GameShelf.isName(name) else { return session.say(.badSlotName) }
    if shelf.slot(name) == nil { return session.save(under: name) }
    session.question = .replaceSlot(name)
  }

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
    let before = session.game
    session.resume(saved, opening: words, isPlayed: false)
    session.noteInTranscript(words)
    session.rewriteRecord(keeping: before)
  }

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
        return SessionEvent.Row(label: " ", text: slot.name + "  " + facts)
      }
      return SessionEvent.Row(label: " " + slot.name + String(repeating: " ", count: blanks), text: facts)
    }
    session.show(.rows(rows))
  }

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
    guard let near = NearestTypedWord.of(name, among: shelf?.slotNames ?? []) else { return say(.noSlot, name) }
    say(.noSlotPerhaps, name, near)
  }
}
