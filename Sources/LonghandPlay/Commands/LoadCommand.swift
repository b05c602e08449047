extension PlayerCommand {
  /// `/load`: see its help.
  static let load = PlayerCommand("load", .slot, usage: "[NAME]", .helpLoad) { words, player in
    let name = words.isEmpty ? "quick" : words
    guard let folder = player.folder else { return player.say(.noSaving) }
    guard GameFolder.isName(name), let bytes = folder.read(folder.slotPath(name)) else {
      guard let near = NearestName.of(name, among: folder.slotNames) else { return player.say(.noSlot, name) }
      return player.say(.noSlotPerhaps, name, near)
    }
    guard let saved = GameFile(bytes) else {
      return player.say(.saveDamaged, folder.slotPath(name), folder.putAside(folder.slotPath(name)))
    }
    player.say(.loadedSlot, name, "\(saved.moves.count)")
    player.resume(saved)
  }
}
