extension PlayerCommand {
  /// `/transcript`: see its help.
  static let transcript = PlayerCommand("transcript", .file, usage: "[FILE]", .helpTranscript) { words, session in
    if words.isEmpty {
      guard let path = session.log.transcriptPath else { return session.say(.nothingWritten, "/transcript") }
      session.log.transcriptPath = nil
      return session.say(.transcriptOff, path)
    }
    let path = session.path(typed: words)
    switch session.host.state(path) {
    case .free: session.transcribe(to: path)
    case .taken: session.question = .extendFile(path)
    case .ofStory: session.say(.fileOfStory, path)
    }
  }
}
