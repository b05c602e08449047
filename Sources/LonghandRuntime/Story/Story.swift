/// A story that is being played.
///
/// It is a value: a copy is another playthrough from the same moment, and to go back is to put an old `state` in its place.
///
/// ```swift
/// var story = Story(program, seed: 1)
/// for line in story.lines() { print(line.text, terminator: "") }
/// for choice in story.choices { print("\(choice.index + 1): \(choice.text)") }
/// try story.choose(0)
/// ```
public struct Story: Sendable {
  var machine: Machine
  /// The global variables right after their declarations, which saved games leave out (`R251`).
  let initialGlobals: StoryState
  var externals: [String: ExternalFunction] = [:]
  var watchers: [Watcher] = []
  var traitWatchers: [TraitWatcher] = []
  var nextWatcher = 0
  /// How many lines are being made inside one another: more than one while the host evaluates functions.
  var nesting = 0
  var areExternalsChecked = false
  /// Whether an `EXTERNAL` function that is not bound falls back on a function of the story (`R236`).
  public var allowsExternalFallbacks = false

  /// What is called when a variable changes.
  struct Watcher: Sendable {
    var number: Int
    var slot: Int32
    var body: @Sendable (Value) -> Void
  }

  /// Begins a story.
  ///
  /// - Parameters:
  ///   - program: The compiled story.
  ///   - seed: What random numbers and shuffles start from; nil draws one from 0 to 99 (`R184`).
  ///   - limits: How much the story may do before it is stopped.
  public init(_ program: Program, seed: Int? = nil, limits: StoryLimits = StoryLimits()) {
    let seed = seed ?? Int.random(in: 0..<100)
    let state = StoryState(program: program, seed: Int32(truncatingIfNeeded: seed))
    machine = Machine(state: state, limits: limits)
    machine.declareGlobals()
    initialGlobals = machine.state
  }

  /// The compiled story.
  public var program: Program { machine.program }

  /// Everything that the playthrough is at this moment; put an older one back to undo.
  public var state: StoryState {
    get { machine.state }
    set {
      machine.state = newValue
      machine.checkpoint = nil
    }
  }

  /// Begins again, with another seed if none is given; functions and watchers stay (`R199`).
  public mutating func restart(seed: Int? = nil) {
    let before = machine
    machine.state = StoryState(program: program, seed: Int32(truncatingIfNeeded: seed ?? Int.random(in: 0..<100)))
    machine.checkpoint = nil
    machine.declareGlobals()
    notify(before, isForced: true)
  }

  // MARK: Playing

  /// Whether there is another line before the next choice (`R136`).
  public var canContinue: Bool { machine.canContinue }

  /// The lines up to the next choice, or to the end.
  public mutating func lines() -> [Line] {
    var lines: [Line] = []
    while let line = nextLine() { lines.append(line) }
    return lines
  }

  /// The next line; nil where a choice is to be made, or at the end (`R137`).
  public mutating func nextLine() -> Line? {
    guard canContinue else { return nil }
    if let problem = missingExternals() { return Line(text: "", tags: [], problems: [problem]) }
    let before = nesting == 0 && !watchers.isEmpty ? machine : nil
    let changeCount = machine.state.ledger.count
    nesting += 1
    evaluateLine()
    nesting -= 1
    let problems = machine.takeProblems()
    if let before { notify(before) }
    notifyOfTraits(since: changeCount)
    return Line(text: currentText, tags: currentTags, problems: problems)
  }

  private mutating func evaluateLine() {
    machine.beginLine()
    do {
      evaluation: while true {
        switch try machine.run() {
        case .lineEnded: break evaluation
        case .external(let name, let count): if try call(name, count) { break evaluation }
        }
      }
    } catch {
      machine.record(error)
    }
    machine.finishLine()
  }

  /// The words of the latest line (`R128`).
  public var currentText: String { String(decoding: machine.currentText, as: UTF8.self) }

  /// The tags of the latest line (`R128`).
  public var currentTags: [String] { machine.currentTags }

  // MARK: Choices

  /// The choices that are offered; none while the story can continue (`R103`).
  public var choices: [Choice] {
    guard !canContinue else { return [] }
    var choices: [Choice] = []
    for choice in machine.state.flow.choices where !choice.isInvisibleDefault {
      choices.append(makeChoice(choice, index: choices.count))
    }
    return choices
  }

  private func makeChoice(_ choice: PendingChoice, index: Int) -> Choice {
    Choice(
      index: index, text: String(decoding: machine.bytes(of: choice.text), as: UTF8.self),
      tags: choice.tags.map { String(decoding: machine.bytes(of: $0), as: UTF8.self) },
      sourcePath: program.layout.path(ofObjectAt: choice.source),
      targetPath: program.layout.path(of: choice.target))
  }

  /// Takes the choice with the given index (`R108`).
  ///
  /// - Throws: `StoryRequestError.noChoice` if so many are not offered.
  public mutating func choose(_ index: Int) throws(StoryRequestError) {
    let offered = canContinue ? [] : machine.state.flow.choices.filter { !$0.isInvisibleDefault }
    guard offered.indices.contains(index) else { throw .noChoice(index, offered: offered.count) }
    machine.choose(offered[index])
  }
}
