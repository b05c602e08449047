extension PlayerCommand {
  /// `/transcript`: see its help.
  static let transcript = PlayerCommand("transcript", .file, usage: "[FILE]", .helpTranscript) { words, session in
    if words.isEmpty {
      guard let path = session.log.transcriptPath else { return session.say(.nothingWritten, "/transcript") }
      session.log.endTranscript()
      return session.say(.transcriptOff, path)
    }
    do throws(GameStore.Failure) {
      try session.log.beginTranscript(words)
      session.say(.transcriptOn, words)
    } catch {
      session.say(.cannotSave, "'\(words)'")
    }
  }
}
