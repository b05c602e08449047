extension PlayerCommand {
  /// `/save`: see its help.
  static let save = PlayerCommand("save", .slot, usage: "[NAME]", .helpSave) { words, player in
    let name = words.isEmpty ? "quick" : words
    guard let folder = player.folder else { return player.say(.noSaving) }
    guard GameFolder.isName(name) else { return player.say(.badSlotName) }
    do {
      try folder.write(player.file.bytes, to: folder.slotPath(name))
      player.say(.savedSlot, name, "\(player.game.turn)")
    } catch {
      player.say(.cannotSave, (error as? CallFailure)?.message ?? "\(error)")
    }
  }
}
