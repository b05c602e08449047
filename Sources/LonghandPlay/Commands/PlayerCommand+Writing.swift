/// Commands that write to files.
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

  /// `/record`: see its help.
  static let record = PlayerCommand("record", .file, usage: "[FILE]", .helpRecord) { words, session in
    if words.isEmpty {
      guard let path = session.log.recordPath else { return session.say(.nothingWritten, "/record") }
      session.log.recordPath = nil
      return session.say(.recordOff, path)
    }
    let path = session.path(typed: words)
    switch session.host.state(path) {
    case .free: session.record(to: path)
    case .taken: session.question = .replaceFile(path)
    case .ofStory: session.say(.fileOfStory, path)
    }
  }
}
