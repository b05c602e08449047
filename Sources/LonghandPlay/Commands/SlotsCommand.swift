extension PlayerCommand {
  /// `/slots`: see its help.
  static let slots = PlayerCommand("slots", .none, .helpSlots) { words, player in
    guard let folder = player.folder else { return player.say(.noSaving) }
    let names = folder.slotNames
    guard !names.isEmpty else { return player.say(.noSlots) }
    player.screen.blank()
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    for name in names {
      guard let saved = folder.read(folder.slotPath(name)).flatMap({ GameFile($0) }) else { continue }
      let label = " " + name + String(repeating: " ", count: widest - DisplayWidth.of(name) + 2)
      let facts = Message.slotTurn("\(saved.moves.count)") + ", " + Clock.words(of: saved.time)
      player.screen.show(Block(text: facts + ": " + saved.lastLine.firstWords, label: label, labelStyle: .number))
    }
    player.screen.endParagraph()
  }
}

extension String {
  /// The beginning of a text, to know it by.
  fileprivate var firstWords: String {
    let words = TextWrapper(width: 60).lines(of: self)
    return words.count > 1 ? words[0] + " …" : words[0]
  }
}
