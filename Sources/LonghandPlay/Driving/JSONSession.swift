import LonghandRuntime

/// A game that another program plays: one JSON object a line, both ways.
///
/// ```swift
/// var session = JSONSession(Story(program, seed: 1))
/// write(session.begin())
/// while !session.hasLeft, let line = nextLine() { write(session.answer(line)) }
/// ```
public struct JSONSession {
  private var game: Game
  /// Whether the story stopped with a mistake of its own.
  public private(set) var didFail = false
  /// Whether the other program has left.
  public private(set) var hasLeft = false
  private var lines = JSONLines()

  /// Makes a session of a story that has not begun.
  public init(_ story: Story) {
    game = Game(story)
  }

  /// What is said at the beginning: the first passage, and the choices or the ending.
  public mutating func begin() -> [UInt8] {
    if let failure = game.openingFailure {
      didFail = true
      write(failure)
    } else {
      tell()
    }
    return lines.take()
  }

  /// Answers a line with lines; an empty one with none.
  public mutating func answer(_ line: String) -> [UInt8] {
    if line.trimmedBlanks.isEmpty { return [] }
    guard let request = try? JSONValue.parse(Array(line.utf8)), request.members != nil else {
      refuse(Message.noObject())
      return lines.take()
    }
    if request["quit"] != nil { hasLeft = true } else { answer(request) }
    return lines.take()
  }

  private mutating func answer(_ request: JSONValue) {
    if let wanted = request["choose"] { return choose(wanted) }
    if let count = request["undo"] { return go(by: -Int(count.integer ?? 1)) }
    if let count = request["redo"] { return go(by: Int(count.integer ?? 1)) }
    if request["restart"] != nil { return go(by: -game.turn) }
    if request["choices"] != nil { return writeChoices() }
    if request["save"] != nil { return save() }
    if let saved = request["load"]?.words { return load(saved) }
    if let name = request["get"]?.words { return get(name) }
    if let name = request["set"]?.words { return set(name, request["value"]) }
    if let path = request["goto"]?.words { return make(.jump(path), orRefuse: Message.noKnot(path)) }
    refuse(Message.unknownRequest())
  }

  // MARK: Requests

  private mutating func choose(_ wanted: JSONValue) {
    let words = wanted.words ?? wanted.integer.map { "\($0)" } ?? ""
    switch ChoiceFinder(choices: game.choices).find(words) {
    case .one(let index): make(.choice(game.choices[index].text, index: index), orRefuse: "")
    case .several: refuse(Message.severalFit(words))
    case .none, .noSuchNumber: refuse(Message.noneFits(words, "\(game.choices.count)"))
    }
  }

  private mutating func make(_ move: Move, orRefuse reason: String) {
    switch game.make(move) {
    case .impossible: refuse(reason)
    case .failed(let passage):
      didFail = true
      write(passage)
      writeChoices()
    case .moved:
      didFail = false
      tell(isNew: true)
    }
  }

  private mutating func go(by distance: Int) {
    _ = game.go(by: distance)
    tell()
  }

  private mutating func save() {
    let saved = String(decoding: game.story.save(), as: UTF8.self)
    lines.write("saved") { writer in
      writer.key("game")
      writer.string(saved)
    }
  }

  private mutating func load(_ saved: String) {
    var story = game.story
    guard let report = try? story.restore(Array(saved.utf8)) else { return refuse(Message.noGame()) }
    game = Game(story, seed: game.seed, moments: [Game.Moment(move: nil, passage: [], state: story.state)])
    lines.write("loaded") { writer in
      writer.key("missing")
      writer.array { writer in for missing in report.missing { writer.string(missing.description) } }
    }
    tell()
  }

  private mutating func get(_ name: String) {
    guard let value = game.story[variable: name] else { return refuse(Message.noVariable(name)) }
    lines.write("value") { writer in
      writer.key("name")
      writer.string(name)
      writer.key("value")
      JSONLines.write(value, to: &writer)
    }
  }

  private mutating func set(_ name: String, _ value: JSONValue?) {
    let words: String? =
      switch value {
      case .string: value?.words.map { "\"\($0)\"" }
      case .integer(let number): "\(number)"
      case .float(let number): "\(number)"
      case .boolean(let isTrue): isTrue ? "true" : "false"
      case .array(let items): items.compactMap { $0.words }.joined(separator: ", ")
      case .null, .object, nil: nil
      }
    guard let words, case .moved = game.make(.set(name, words)) else {
      return refuse(Message.badValue(words ?? "", name))
    }
    get(name)
  }

  // MARK: Answers

  private mutating func refuse(_ reason: String) {
    lines.write("refused") { writer in
      writer.key("message")
      writer.string(reason)
    }
  }

  /// Writes the passage, and the choices or the ending.
  private mutating func tell(isNew: Bool = false) {
    write(game.moment.passage)
    let ledger = game.story.ledger
    let known = isNew ? game.storyBefore?.ledger.count ?? 0 : ledger.count
    for index in min(known, ledger.count)..<ledger.count { lines.write(ledger[index]) }
    if game.hasEnded { writeEnding() } else { writeChoices() }
  }

  private mutating func writeEnding() {
    let name = PassageWords.ending(of: game.moment.passage)
    lines.write("ending") { writer in
      writer.key("name")
      if let name { writer.string(name) } else { writer.null() }
    }
  }

  private mutating func write(_ passage: [Line]) {
    for line in passage {
      lines.write("text") { writer in
        writer.key("text")
        writer.string(line.text.last == "\n" ? String(line.text.dropLast()) : line.text)
        writer.key("tags")
        writer.array { writer in for tag in line.tags { writer.string(tag) } }
      }
      for problem in line.problems { lines.write(problem) }
    }
  }

  private mutating func writeChoices() {
    let (turn, choices) = (game.turn, game.choices)
    lines.write("choices") { writer in
      writer.key("turn")
      writer.integer(turn)
      writer.key("choices")
      writer.array { writer in
        for choice in choices { JSONLines.write(choice, to: &writer) }
      }
    }
  }
}
