extension PlayerCommand {
  /// `/record`: see its help.
  static let record = PlayerCommand("record", .file, usage: "[FILE]", .helpRecord) { words, session in
    if words.isEmpty {
      guard let path = session.log.recordPath else { return session.say(.nothingWritten, "/record") }
      session.log.endRecord()
      return session.say(.recordOff, path)
    }
    let moves = session.game.past.compactMap { $0.move }
    do throws(GameStore.Failure) {
      try session.log.beginRecord(words, moves: moves)
      session.say(.recordOn, words)
    } catch {
      session.say(.cannotSave, "'\(words)'")
    }
  }
}
