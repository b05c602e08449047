import LonghandRuntime

/// A game as it is written to a file: the moves that led there, so that all of it can be told and undone again, and
/// the story's own state, which outlives changes of the story better.
///
/// The file is a saved game as the runtime writes it, with more in it: `Story.restore` takes it as it is. Version 1
/// had the state as a string; it is still read.
package struct GameFile {
  package private(set) var seed: Int
  package private(set) var moves: [Move]
  /// What was told since the last choice, for the day when the moves no longer lead there.
  package private(set) var passage: [Line]
  /// Tells one version of the story from another.
  package private(set) var fingerprint: String
  package private(set) var hasEnded: Bool
  /// When it was saved, in seconds since 1970.
  package private(set) var time: Int
  /// The whole file.
  package private(set) var bytes: [UInt8]

  /// The last words that were told.
  package var lastLine: String {
    passage.last { !$0.text.trimmedBlanks.isEmpty }?.text.trimmedBlanks ?? ""
  }

  // MARK: Writing

  /// The game as it stands.
  init(_ game: Game, fingerprint: String, time: Int) {
    seed = game.seed
    moves = game.past.compactMap { $0.move }
    passage = game.moment.passage
    self.fingerprint = fingerprint
    hasEnded = game.hasEnded
    self.time = time
    bytes = []
    bytes = written(game.story)
  }

  private func written(_ story: Story) -> [UInt8] {
    var writer = JSONWriter(capacity: 8192)
    writer.object { writer in
      writer.key("longhandGame")
      writer.integer(SavedGame.version)
      writer.key("seed")
      writer.integer(seed)
      writer.key("story")
      writer.string(fingerprint)
      writer.key("time")
      writer.string("\(time)")
      writer.key("ended")
      writer.boolean(hasEnded)
      writer.key("moves")
      writer.array { writer in for move in moves { move.write(to: &writer) } }
      writer.key("passage")
      writer.array { writer in for line in passage { Self.write(line, to: &writer) } }
      writer.key("state")
      story.writeState(to: &writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ line: Line, to writer: inout JSONWriter) {
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
  package init?(_ bytes: [UInt8]) {
    guard let file = try? JSONValue.parse(bytes), let version = file["longhandGame"]?.integer,
      1...SavedGame.version ~= version, let seed = file["seed"]?.integer, let moves = file["moves"]?.items,
      file["state"] != nil
    else { return nil }
    self.bytes = bytes
    self.seed = Int(seed)
    self.moves = moves.compactMap { Move($0) }
    passage = (file["passage"]?.items ?? []).map { line in
      let tags = (line["tags"]?.items ?? []).compactMap { $0.words }
      return Line(text: line["text"]?.words ?? "", tags: tags, problems: [])
    }
    fingerprint = file["story"]?.words ?? ""
    hasEnded = file["ended"]?.isTrue ?? false
    time = file["time"]?.words.flatMap { Int($0) } ?? 0
  }
}

extension Move {
  /// The move as a file of a game has it; nil if the value is none.
  fileprivate init?(_ value: JSONValue) {
    if let words = value["choice"]?.words {
      self = .choice(words, index: Int(value["index"]?.integer ?? 0))
    } else if let path = value["goto"]?.words {
      self = .jump(path)
    } else if let name = value["set"]?.words, let words = value["value"]?.words {
      self = .set(name, words)
    } else {
      return nil
    }
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      switch self {
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
}
