extension PlayerCommand {
  /// `/slots`: see its help.
  static let slots = PlayerCommand("slots", .none, .helpSlots) { words, session in
    guard let shelf = session.shelf else { return session.say(.noSaving) }
    let names = shelf.slotNames
    guard !names.isEmpty else { return session.say(.noSlots) }
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    var rows: [SessionEvent.Row] = []
    for name in names {
      guard let saved = shelf.slot(name).flatMap({ GameFile($0) }) else { continue }
      let label = " " + name + String(repeating: " ", count: widest - DisplayWidth.of(name) + 2)
      let facts = Message.slotTurn("\(saved.moves.count)") + ", " + session.host.words(saved.time)
      rows.append(SessionEvent.Row(label: label, text: facts + ": " + saved.lastLine.beginning(columns: 60)))
    }
    session.show(.rows(rows))
  }
}
