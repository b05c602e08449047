extension PlayerCommand {
  /// `/record`: see its help.
  static let record = PlayerCommand("record", .file, usage: "[FILE]", .helpRecord) { words, player in
    if words.isEmpty {
      guard let path = player.log.recordPath else { return player.say(.nothingWritten, "/record") }
      player.log.endRecord()
      return player.say(.recordOff, path)
    }
    let moves = player.game.past.compactMap { $0.move }
    guard player.log.beginRecord(words, moves: moves) else { return player.say(.cannotSave, "'\(words)'") }
    player.say(.recordOn, words)
  }
}
