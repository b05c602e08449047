extension PlayerCommand {
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
