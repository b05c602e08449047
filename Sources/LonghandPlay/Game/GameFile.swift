import LonghandRuntime

/// A game as it is written to a file: the moves that led there, so that all of it can be told and undone again, and
/// the story's own save, which outlives changes of the story better.
struct GameFile {
  var seed: Int
  var moves: [Move]
  /// The story's own save.
  var state: [UInt8]
  /// What was told since the last choice, for the day when the moves no longer lead there.
  var passage: [(text: String, tags: [String])]
  /// Tells one version of the story from another.
  var fingerprint: String
  var hasEnded: Bool
  /// When it was saved, in seconds since 1970.
  var time: Int

  /// The last words that were told.
  var lastLine: String {
    let last = passage.last { !$0.text.allSatisfy(\.isWhitespace) }?.text ?? ""
    return last.last == "\n" ? String(last.dropLast()) : last
  }

  // MARK: Writing

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("longhandGame")
      writer.integer(1)
      writer.key("seed")
      writer.integer(seed)
      writer.key("story")
      writer.string(fingerprint)
      writer.key("time")
      writer.string("\(time)")
      writer.key("ended")
      writer.boolean(hasEnded)
      writer.key("moves")
      writer.array { writer in for move in moves { Self.write(move, to: &writer) } }
      writer.key("passage")
      writer.array { writer in for line in passage { Self.write(line, to: &writer) } }
      writer.key("state")
      writer.string(String(decoding: state, as: UTF8.self))
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ move: Move, to writer: inout JSONWriter) {
    writer.object { writer in
      switch move {
      case .choice(let words, let index):
        writer.key("choice")
        writer.string(words)
        writer.key("index")
        writer.integer(index)
      case .jump(let path):
        writer.key("goto")
        writer.string(path)
      case .set(let name, let value):
        writer.key("set")
        writer.string(name)
        writer.key("value")
        writer.string(value)
      }
    }
  }

  private static func write(_ line: (text: String, tags: [String]), to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("text")
      writer.string(line.text)
      guard !line.tags.isEmpty else { return }
      writer.key("tags")
      writer.array { writer in for tag in line.tags { writer.string(tag) } }
    }
  }

  // MARK: Reading

  /// Reads a file; nil if it is no game of ours, or is damaged.
  init?(_ bytes: [UInt8]) {
    guard let file = try? JSONValue.parse(bytes), file["longhandGame"]?.integer == 1,
      let seed = file["seed"]?.integer, let moves = file["moves"]?.items, let state = file["state"]?.words
    else { return nil }
    self.seed = Int(seed)
    self.moves = moves.compactMap { Self.move($0) }
    self.state = Array(state.utf8)
    passage = (file["passage"]?.items ?? []).map { line in
      (line["text"]?.words ?? "", (line["tags"]?.items ?? []).compactMap { $0.words })
    }
    fingerprint = file["story"]?.words ?? ""
    hasEnded = file["ended"]?.isTrue ?? false
    time = file["time"]?.words.flatMap { Int($0) } ?? 0
  }

  private static func move(_ value: JSONValue) -> Move? {
    if let words = value["choice"]?.words { return .choice(words, index: Int(value["index"]?.integer ?? 0)) }
    if let path = value["goto"]?.words { return .jump(path) }
    if let name = value["set"]?.words, let words = value["value"]?.words { return .set(name, words) }
    return nil
  }
}

extension GameFile {
  /// The game as it stands.
  init(_ game: Game, fingerprint: String, time: Int) {
    seed = game.seed
    moves = game.past.compactMap { $0.move }
    state = game.story.save()
    passage = game.moment.passage.map { ($0.text, $0.tags) }
    self.fingerprint = fingerprint
    hasEnded = game.hasEnded
    self.time = time
  }
}
