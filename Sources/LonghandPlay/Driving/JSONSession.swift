import LonghandRuntime

/// Plays a story with another program: one JSON object a line, both ways.
struct JSONPlayer {
  private var game: Game
  private var didFail = false
  private let console: Console
  private let lines: JSONLine

  init(_ story: Story, console: Console) {
    self.console = console
    lines = JSONLine(console: console)
    game = Game(story)
  }

  /// Plays until the input ends or the other program leaves.
  mutating func play() -> ExitStatus {
    if let failure = game.openingFailure {
      didFail = true
      write(failure)
    } else {
      tell()
    }
    while let line = console.readLine() {
      if line.trimmedBlanks.isEmpty { continue }
      guard let request = try? JSONValue.parse(Array(line.utf8)), request.members != nil else {
        refuse(Message.noObject())
        continue
      }
      if request["quit"] != nil { break }
      answer(request)
    }
    return didFail ? .findings : .clean
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

  private func save() {
    lines.write("saved") { writer in
      writer.key("game")
      writer.string(String(decoding: game.story.save(), as: UTF8.self))
    }
  }

  private mutating func load(_ saved: String) {
    var story = game.story
    guard let report = try? story.restore(Array(saved.utf8)) else { return refuse(Message.noGame()) }
    game = Game(story, seed: game.seed, moments: [Game.Moment(move: nil, passage: [], state: story.state)])
    lines.write("loaded") { writer in
      writer.key("missing")
      writer.array { writer in for missing in report.missing { writer.string("\(missing)") } }
    }
    tell()
  }

  private func get(_ name: String) {
    guard let value = game.story[variable: name] else { return refuse(Message.noVariable(name)) }
    lines.write("value") { writer in
      writer.key("name")
      writer.string(name)
      writer.key("value")
      lines.write(value, to: &writer)
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

  private func refuse(_ reason: String) {
    lines.write("refused") { writer in
      writer.key("message")
      writer.string(reason)
    }
  }

  /// Writes the passage, and the choices or the ending.
  private func tell(isNew: Bool = false) {
    write(game.moment.passage)
    let ledger = game.story.ledger
    let known = isNew ? game.storyBefore?.ledger.count ?? 0 : ledger.count
    for index in min(known, ledger.count)..<ledger.count { lines.write(ledger[index]) }
    if game.hasEnded { writeEnding() } else { writeChoices() }
  }

  private func writeEnding() {
    lines.write("ending") { writer in
      writer.key("name")
      if let name = PassagePrinter.ending(of: game.moment.passage) { writer.string(name) } else { writer.null() }
    }
  }

  private func write(_ passage: [Line]) {
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

  private func writeChoices() {
    lines.write("choices") { writer in
      writer.key("turn")
      writer.integer(game.turn)
      writer.key("choices")
      writer.array { writer in
        for choice in game.choices { lines.write(choice, to: &writer) }
      }
    }
  }
}
