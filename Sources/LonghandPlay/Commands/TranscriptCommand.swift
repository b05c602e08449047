extension PlayerCommand {
  /// `/transcript`: see its help.
  static let transcript = PlayerCommand("transcript", .file, usage: "[FILE]", .helpTranscript) { words, player in
    if words.isEmpty {
      guard let path = player.log.transcriptPath else { return player.say(.nothingWritten, "/transcript") }
      player.log.endTranscript()
      return player.say(.transcriptOff, path)
    }
    guard player.log.beginTranscript(words) else { return player.say(.cannotSave, "'\(words)'") }
    player.say(.transcriptOn, words)
  }
}
