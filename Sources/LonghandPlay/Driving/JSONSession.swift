import LonghandRuntime

/// A game that another program plays: one JSON object a line, both ways.
///
/// ```swift
/// var session = JSONSession(Story(program, seed: 1))
/// write(session.begin())
/// while !session.hasLeft, let line = nextLine() { write(session.answer(line)) }
/// ```
public struct JSONSession {
  var game: Game
  private let fingerprint: () -> String
  /// Whether the story stopped with a mistake of its own.
  public internal(set) var didFail = false
  /// Whether the other program has left.
  public private(set) var hasLeft = false
  var lines = JSONLines()
  /// Where lines go as they come, for a host that writes them at once; without it they are returned.
  ///
  /// The text of a passage then comes line by line, while the story still works out what follows.
  public var observer: ((_ lines: [UInt8]) -> Void)?

  /// Makes a session of a story that has not begun.
  ///
  /// - Parameter fingerprint: Tells this version of the story from others, so that a saved game knows whether it was
  ///   edited.
  public init(_ story: Story, fingerprint: @escaping () -> String = { "" }) {
    game = Game(waiting: story)
    self.fingerprint = fingerprint
  }

  /// What is said at the beginning: the first passage, and the choices or the ending.
  public mutating func begin() -> [UInt8] {
    beginGame()
    return take()
  }

  /// Tells the story up to the first choices.
  private mutating func beginGame() {
    let observer = observer
    game.begin(told: { line in observer?(JSONLines.bytes(of: line)) })
    if let failure = game.openingFailure {
      didFail = true
      if observer == nil { write(failure) }
    } else {
      if let knot = game.silentBeginning {
        lines.write(StoryProblem(severity: .warning, message: Message.silentBeginning(knot)))
      }
      tell(isTold: observer != nil)
    }
  }

  /// What was written since it was last taken; nothing where an observer has it.
  private mutating func take() -> [UInt8] {
    let bytes = lines.take()
    guard let observer else { return bytes }
    if !bytes.isEmpty { observer(bytes) }
    return []
  }

  /// Answers a line with lines; an empty one with none.
  public mutating func answer(_ line: String) -> [UInt8] {
    if line.trimmedBlanks.isEmpty { return [] }
    game.begin()
    do throws(LoadError) {
      let request = try JSONValue.parse(Array(line.utf8))
      if request.members == nil { refuse(Message.noObject()) } else { answer(request) }
    } catch {
      refuse(error)
    }
    return take()
  }

  /// Says what is wrong with a line, and where.
  private mutating func refuse(_ error: LoadError) {
    switch error {
    case .malformed(let what, let offset): refuse(Message.noJSON("\(offset)", what))
    case .versionMissing, .versionTooNew, .versionTooOld, .rootMissing, .saveVersionMissing, .saveVersionUnsupported,
      .damagedSave:
      refuse(error.description)
    }
  }

  private mutating func answer(_ request: JSONValue) {
    let known = Self.requests.filter { name in request.members?.contains { $0.key == name } == true }
    guard let name = known.first else { return refuse(Message.unknownRequest()) }
    guard known.count == 1, let value = request[name] else { return refuse(Message.severalRequests()) }
    // What is switched off is not asked for.
    if value == .boolean(false) { return refuse(Message.notAskedFor(name)) }
    switch name {
    case "choose": choose(value)
    case "undo": go(by: value, -1)
    case "redo": go(by: value, 1)
    case "restart": restart()
    case "choices": writeChoices()
    case "save": save()
    case "load": if let saved = words(value, name) { load(saved) }
    case "get": if let variable = words(value, name) { get(variable) }
    case "set": if let variable = words(value, name) { set(variable, request["value"]) }
    case "goto": if let path = words(value, name) { make(.jump(path), orRefuse: Message.noKnot(path)) }
    default: hasLeft = true
    }
  }

  /// Everything that can be asked for.
  private static let requests = [
    "choose", "undo", "redo", "restart", "choices", "save", "load", "get", "set", "goto", "quit",
  ]

  private mutating func words(_ value: JSONValue, _ name: String) -> String? {
    if let words = value.words { return words }
    refuse(Message.wordsExpected(name))
    return nil
  }

  // MARK: Requests

  private mutating func choose(_ wanted: JSONValue) {
    guard let words = wanted.words ?? wanted.integer.map({ "\($0)" }) else { return refuse(Message.choiceExpected()) }
    switch ChoiceFinder(choices: game.choices).find(words) {
    case .one(let index): make(.choice(game.choices[index].text, index: index), orRefuse: "")
    case .several: refuse(Message.severalFit(words))
    case .none, .noSuchNumber: refuse(Message.noneFits(words, "\(game.choices.count)"))
    }
  }

  private mutating func make(_ move: Move, orRefuse reason: String) {
    let observer = observer
    var isTold = false
    let outcome = game.make(move) { line in
      observer?(JSONLines.bytes(of: line))
      isTold = observer != nil
    }
    switch outcome {
    case .impossible: refuse(reason)
    case .failed(let passage):
      didFail = true
      if !isTold { write(passage) }
      writeChoices()
    case .moved:
      didFail = false
      tell(isNew: true, isTold: isTold)
    }
  }

  /// Goes back or forth; `true` means one turn.
  private mutating func go(by count: JSONValue, _ direction: Int) {
    let turns = count == .boolean(true) ? 1 : count.integer.map { Int($0) } ?? 0
    guard turns > 0 else { return refuse(Message.turnsExpected()) }
    _ = game.go(by: direction * turns)
    tell()
  }

  private mutating func restart() {
    guard game.beginsElsewhere else {
      _ = game.go(by: -game.turn)
      return tell()
    }
    game = game.fresh
    beginGame()
  }

  private mutating func save() {
    let file = GameFile(game, fingerprint: fingerprint(), time: 0)
    lines.write("saved") { writer in
      writer.key("game")
      writer.string(String(decoding: file.bytes.dropLast(), as: UTF8.self))
    }
  }

  /// Goes on with a game that was saved here, by the player at a terminal, or by another ink engine.
  private mutating func load(_ saved: String) {
    let bytes = Array(saved.utf8)
    var missing: [RestoreReport.Missing] = []
    if let file = GameFile(bytes) {
      let (loaded, resumption) = file.resume(game.story, fingerprint: fingerprint())
      game = loaded
      switch resumption {
      case .whole: break
      case .edited(let report): missing = report.missing
      case .rewound: missing = [.place(file.lastLine)]
      }
    } else {
      var story = game.story
      guard let report = try? story.restore(bytes) else { return refuse(Message.noGame()) }
      let told = Line(text: story.currentText, tags: story.currentTags, problems: [])
      let moment = Game.Moment(move: nil, passage: told.text.isEmpty ? [] : [told], state: story.state)
      game = Game(story, seed: story.seed, moments: [moment], turnsBefore: max(0, story.turnCount))
      missing = report.missing
    }
    lines.write("loaded") { writer in
      writer.key("missing")
      writer.array { writer in for missing in missing { writer.string(missing.description) } }
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
    guard game.story[variable: name] != nil else { return refuse(Message.noVariable(name)) }
    let words: String? =
      switch value {
      case .string: value?.words.map { "\"\($0)\"" }
      case .integer(let number): "\(number)"
      case .float(let number): "\(number)"
      case .boolean(let isTrue): isTrue ? "true" : "false"
      case .array(let items): items.compactMap { $0.words }.joined(separator: ", ")
      case .null, .object, nil: nil
      }
    guard let words else { return refuse(Message.valueExpected()) }
    guard case .moved = game.make(.set(name, words)) else { return refuse(Message.badValue(words, name)) }
    get(name)
  }
}
