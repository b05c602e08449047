import LonghandRuntime

/// A game as it is written to a file: the moves that led there, so that all of it can be told and undone again, and
/// the story's own state, which outlives changes of the story better.
///
/// The file is a saved game as the runtime writes it, with more in it: `Story.restore` takes it as it is. Version 1
/// had the state as a string; it is still read.
package struct GameFile {
  package private(set) var seed: Int
  package private(set) var moves: [Move]
  /// The moves that were taken back and could be made again.
  package private(set) var ahead: [Move]
  /// How many moves led there, those among them that are not known.
  package private(set) var turn: Int
  /// Where the moves begin if that is not the story's beginning: a saved game, and what was told there.
  package private(set) var start: Start?
  /// What was told since the last choice, for the day when the moves no longer lead there.
  package private(set) var passage: [Line]
  /// Tells one version of the story from another.
  package private(set) var fingerprint: String
  /// The language that the story was played in; nil where it was its own.
  package private(set) var language: String?
  package private(set) var hasEnded: Bool
  /// When it was saved, in seconds since 1970.
  package private(set) var time: Int
  /// The whole file.
  package private(set) var bytes: [UInt8]

  /// Where moves begin.
  package struct Start {
    /// How many moves led there.
    var turn: Int
    var passage: [Line]
    /// A saved game for `Story.restore`.
    var game: [UInt8]
  }

  /// The last words that were told.
  package var lastLine: String {
    passage.last { !$0.text.trimmedBlanks.isEmpty }?.text.trimmedBlanks ?? ""
  }

  // MARK: Writing

  /// The game as it stands.
  init(_ game: Game, fingerprint: String, time: Int) {
    seed = game.seed
    moves = game.past.compactMap { $0.move }
    ahead = game.ahead.compactMap { $0.move }
    turn = game.turn
    start = game.beginsElsewhere ? Start(game) : nil
    passage = game.moment.passage
    self.fingerprint = fingerprint
    language = game.story.program.displayNames?.language
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
      if let language {
        writer.key("language")
        writer.string(language)
      }
      writer.key("time")
      writer.string("\(time)")
      writer.key("ended")
      writer.boolean(hasEnded)
      writer.key("moves")
      writer.array { writer in for move in moves { move.write(to: &writer) } }
      if !ahead.isEmpty {
        writer.key("ahead")
        writer.array { writer in for move in ahead { move.write(to: &writer) } }
      }
      if let start { start.write(to: &writer) }
      writer.key("turn")
      writer.integer(turn)
      writer.key("passage")
      writer.array { writer in for line in passage { line.write(to: &writer) } }
      writer.key("state")
      story.writeState(to: &writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
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
    ahead = (file["ahead"]?.items ?? []).compactMap { Move($0) }
    start = file["start"].flatMap { Start($0) }
    turn = Int(file["turn"]?.integer ?? Int32(clamping: moves.count))
    passage = [Line](file["passage"])
    fingerprint = file["story"]?.words ?? ""
    language = file["language"]?.words
    hasEnded = file["ended"]?.isTrue ?? false
    time = file["time"]?.words.flatMap { Int($0) } ?? 0
  }
}

extension GameFile.Start {
  fileprivate init(_ game: Game) {
    var story = game.story
    story.state = game.moments[0].state
    self.init(turn: game.turnsBefore, passage: game.moments[0].passage, game: story.save())
  }

  fileprivate init?(_ value: JSONValue) {
    guard let turn = value["turn"]?.integer, let game = value["game"]?.words else { return nil }
    self.init(turn: Int(turn), passage: [Line](value["passage"]), game: Array(game.utf8))
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.key("start")
    writer.object { writer in
      writer.key("turn")
      writer.integer(turn)
      writer.key("passage")
      writer.array { writer in for line in passage { line.write(to: &writer) } }
      writer.key("game")
      writer.string(String(decoding: game, as: UTF8.self))
    }
  }
}

extension [Line] {
  /// A passage as a file of a game has it.
  fileprivate init(_ value: JSONValue?) {
    self = (value?.items ?? []).map { line in
      let tags = (line["tags"]?.items ?? []).compactMap { $0.words }
      return Line(text: line["text"]?.words ?? "", tags: tags, problems: [])
    }
  }
}

extension Line {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("text")
      writer.string(text)
      guard !tags.isEmpty else { return }
      writer.key("tags")
      writer.array { writer in for tag in tags { writer.string(tag) } }
    }
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
