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
  /// The compiled story.
  public let program: Program
  /// How much the story may do before it is stopped.
  public let limits: StoryLimits
  /// What plays it, and everything that the playthrough is at this moment.
  private var box: MachineBox
  /// The state right after the declarations of the global variables.
  let initial: StoryState
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
    box = MachineBox(state, limits)
    box.machine.declareGlobals()
    self.program = program
    self.limits = limits
    initial = box.machine.state
  }

  /// Everything that the playthrough is at this moment; put an older one back to undo.
  public var state: StoryState {
    get { box.machine.state }
    _modify {
      makeUnique()
      box.machine.line.stepsToWords = 0
      yield &box.machine.state
    }
  }

  /// Sees to it that no other story has this one's machine.
  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&box) { box = MachineBox(box.machine.state, limits, box.machine.line) }
  }

  /// Lets a closure work on the state without copying it.
  mutating func withMachine<Result, Failure: Error>(
    _ body: (inout Machine) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    makeUnique()
    box.machine.line.stepsToWords = 0
    return try body(&box.machine)
  }

  /// Lets a closure look at the state.
  func reading<Result>(_ body: (borrowing Machine) -> Result) -> Result {
    body(box.machine)
  }

  /// Begins again, with another seed if none is given; functions and watchers stay (`R199`).
  public mutating func restart(seed: Int? = nil) {
    let before = state
    state = StoryState(program: program, seed: Int32(truncatingIfNeeded: seed ?? Int.random(in: 0..<100)))
    withMachine { (machine: inout Machine) in machine.declareGlobals() }
    notify(before, isForced: true)
  }

  // MARK: Playing

  /// Whether there is another line before the next choice (`R136`).
  public var canContinue: Bool { box.machine.canContinue }

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
    let before = nesting == 0 && !watchers.isEmpty ? state : nil
    let changeCount = traitWatchers.isEmpty ? 0 : box.machine.state.ledger.count
    nesting += 1
    let line = evaluateLine()
    nesting -= 1
    if let before { notify(before) }
    notifyOfTraits(since: changeCount)
    return line
  }

  private mutating func evaluateLine() -> Line {
    makeUnique()
    guard case .external(let first) = box.machine.startLine() else { return box.machine.finishedLine() }
    var pause = answer(first)
    while case .external(let call) = pause { pause = answer(call) }
    return box.machine.finishedLine()
  }

  /// Calls a function of the host and goes on; what fails ends the line.
  private mutating func answer(_ call: ExternalCall) -> Machine.Pause {
    do throws(StoryProblem) {
      if try perform(call) { return .lineEnded }
    } catch {
      withMachine { (machine: inout Machine) in machine.record(error) }
      return .lineEnded
    }
    return withMachine { (machine: inout Machine) in machine.runToPause() }
  }

  /// Lets the host's function use the story; a line that it makes is none of the line that waits for it.
  mutating func callHost(
    _ function: ExternalFunction, _ arguments: [Value]
  ) throws(ExternalFunction.Failure) -> Value? {
    var waiting = LineProgress()
    withMachine { (machine: inout Machine) in
      machine.line.checkpoint.keepWhole(&machine.state)
      swap(&machine.line, &waiting)
    }
    defer { withMachine { (machine: inout Machine) in swap(&machine.line, &waiting) } }
    return try function.body(&self, arguments)
  }

  /// The words of the latest line (`R128`).
  public var currentText: String {
    var machine = Machine(state: state, limits: limits)
    return machine.currentText()
  }


  /// The tags of the latest line (`R128`).
  public var currentTags: [String] {
    var machine = Machine(state: state, limits: limits)
    return machine.currentTags()
  }

  // MARK: Choices

  /// The choices that are offered; none while the story can continue (`R103`).
  public var choices: [Choice] {
    guard !canContinue else { return [] }
    return reading { machine in
      var choices: [Choice] = []
      for place in machine.state.flow.choices.indices where !machine.state.flow.choices[place].isInvisibleDefault {
        choices.append(machine.hostChoice(at: place, index: choices.count))
      }
      return choices
    }
  }

  /// Takes the choice with the given index (`R108`).
  ///
  /// - Throws: `StoryRequestError.noChoice` if so many are not offered.
  public mutating func choose(_ index: Int) throws(StoryRequestError) {
    let offered = withMachine { (machine: inout Machine) in machine.choose(offered: index) }
    if let offered { throw .noChoice(index, offered: offered) }
  }
}
