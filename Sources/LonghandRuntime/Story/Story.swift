/// A story that is being played.
///
/// It is a value: a copy is another playthrough from the same moment, and to go back is to restore an old `state`.
///
/// ```swift
/// var story = Story(program, seed: 1)
/// for line in story.lines() { print(line.text, terminator: "") }
/// for choice in story.choices { print("\(choice.index + 1): \(choice.text)") }
/// try story.choose(0)
/// ```
public struct Story: Sendable {
  /// The compiled story.
  public var program: Program { box.machine.program }
  /// How much the story may do before it is stopped.
  public let limits: StoryLimits
  /// What plays it, and everything that the playthrough is at this moment.
  private var box: MachineBox
  /// What random numbers and shuffles started from.
  private let firstSeed: Int
  var externals: [String: ExternalFunction] = [:]
  var watchers: [Watcher] = []
  var traitWatchers: [TraitWatcher] = []
  var nextWatcher = 0
  /// How many changes of traits the watchers of traits were told.
  var toldChanges = 0
  /// How many requests of the host are served inside one another: functions of the story that functions of the host
  /// evaluate, and so on.
  var nesting = 0
  /// The call that waits for its value (`nextEvent()`).
  var waiting: ExternalCall?
  var areExternalsChecked = false
  /// Whether an `EXTERNAL` function that is not bound falls back on a function of the story (runtime §236).
  public var allowsExternalFallbacks = false

  /// Begins a story.
  ///
  /// - Parameters:
  ///   - program: The compiled story.
  ///   - seed: What random numbers and shuffles start from; nil draws one from 0 to 99 (runtime §184).
  ///   - limits: How much the story may do before it is stopped.
  public init(_ program: Program, seed: Int? = nil, limits: StoryLimits = StoryLimits()) {
    firstSeed = seed ?? Int.random(in: 0..<100)
    box = MachineBox(beginning: program, seed: firstSeed, limits)
    self.limits = limits
  }

  /// Goes on from a state that was kept or loaded.
  ///
  /// - Parameters:
  ///   - state: The moment; its program becomes that of the story.
  ///   - limits: How much the story may do before it is stopped.
  public init(from state: StoryState, limits: StoryLimits = StoryLimits()) {
    firstSeed = Int(state.line.seed)
    box = MachineBox(state, limits)
    self.limits = limits
    toldChanges = state.ledger.count
  }

  /// The state right after the declarations of the global variables; worked out anew, since only saving asks for it.
  var initial: StoryState { StoryState(beginning: program, seed: firstSeed, limits: limits) }

  /// Everything that the playthrough is at this moment; `restore(_:)` goes back to it.
  public package(set) var state: StoryState {
    get { box.machine.state }
    set {
      makeUnique()
      waiting = nil
      box.machine.line = LineProgress()
      box.machine.state = newValue
    }
  }

  /// Sees to it that no other story has this one's machine.
  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&box) { box = MachineBox(copying: box) }
  }

  /// Lets a closure work on the state without copying it; what the next line would begin with is no longer known.
  mutating func withMachine<Result, Failure: Error>(
    _ body: (inout Machine) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    makeUnique()
    box.machine.line.stepsToWords = 0
    box.machine.discardParkedLine()
    return try body(&box.machine)
  }

  /// Lets a closure look at the state.
  func reading<Result>(_ body: (borrowing Machine) -> Result) -> Result {
    body(box.machine)
  }

  /// Begins again, with another seed if none is given; functions and watchers stay (runtime §199).
  public mutating func restart(seed: Int? = nil) {
    let before = state
    state = StoryState(beginning: program, seed: seed ?? Int.random(in: 0..<100), limits: limits)
    tellOfReplacement(before, isForced: true)
  }

  /// Goes back, or forth, to a state that this story or another one of the same program had.
  ///
  /// ```swift
  /// let before = story.state
  /// try story.choose(0)
  /// try story.restore(before)
  /// ```
  ///
  /// Watchers are told of every variable and trait that is no longer what it was.
  ///
  /// - Throws: `StoryRequestError.foreignState` for a state of another program, even if that was compiled from the same
  ///   story: what was saved can be restored there.
  public mutating func restore(_ state: StoryState) throws(StoryRequestError) {
    guard state.program === program else { throw .foreignState }
    let before = self.state
    self.state = state
    tellOfReplacement(before)
  }

  // MARK: Playing

  /// Whether there is another line before the next choice (runtime §136).
  public var canContinue: Bool { box.machine.canContinue || box.machine.state.line.flow.isWithinLine }

  /// The lines up to the next choice, or to the end.
  ///
  /// A story that tells lines without end is stopped by `StoryLimits.linesPerTurn`.
  public mutating func lines() -> [Line] {
    var lines: [Line] = []
    while let line = nextLine() { lines.append(line) }
    return lines
  }

  /// The next line; nil where a choice is to be made, or at the end (runtime §137).
  public mutating func nextLine() -> Line? {
    guard canContinue else { return nil }
    if let problem = missingExternals() { return Line(text: "", tags: [], problems: [problem]) }
    waiting = nil
    _ = makeLine(stopsAtCalls: false)
    return finishLine()
  }

  /// Makes a line as far as the host need not take part; the call for which it waits, if it does.
  mutating func makeLine(stopsAtCalls: Bool) -> ExternalCall? {
    makeUnique()
    nesting += 1
    defer { nesting -= 1 }
    guard case .external(let first) = box.machine.startLine() else { return nil }
    var pause = answer(first, stopsAtCalls)
    while case .external(let call) = pause { pause = answer(call, stopsAtCalls) }
    return waiting
  }

  /// The line that was made; the watchers are told what it changed.
  mutating func finishLine() -> Line {
    let line = box.machine.finishedLine()
    tellWatchers()
    return line
  }

  /// Calls a function of the host and goes on; what fails ends the line.
  private mutating func answer(_ call: PendingCall, _ stopsAtCalls: Bool) -> Machine.Pause {
    do throws(StoryProblem) {
      if try perform(call, stopsAtCalls: stopsAtCalls) { return .lineEnded }
    } catch {
      withMachine { (machine: inout Machine) in machine.record(error) }
      return .lineEnded
    }
    return withMachine { (machine: inout Machine) in machine.runToPause() }
  }

  /// The words of the latest line (runtime §128).
  public var currentText: String {
    var machine = Machine(state: state, limits: limits)
    return machine.currentText()
  }

  /// The tags of the latest line (runtime §128).
  public var currentTags: [String] {
    var machine = Machine(state: state, limits: limits)
    return machine.currentTags()
  }

  // MARK: Choices

  /// The choices that are offered; none while the story can continue (runtime §103).
  public var choices: [Choice] {
    guard !canContinue else { return [] }
    return reading { machine in
      var choices: [Choice] = []
      for place in machine.state.line.flow.choices.indices
      where !machine.state.line.flow.choices[place].isInvisibleDefault {
        choices.append(machine.hostChoice(at: place, index: choices.count))
      }
      return choices
    }
  }

  /// Takes the choice with the given index (runtime §108).
  ///
  /// - Throws: `StoryRequestError.noChoice` if so many are not offered.
  public mutating func choose(_ index: Int) throws(StoryRequestError) {
    let offered = withMachine { (machine: inout Machine) in machine.choose(offered: index) }
    if let offered { throw .noChoice(index, offered: offered) }
  }

  /// Takes a choice that is offered (runtime §108).
  ///
  /// - Throws: `StoryRequestError.staleChoice` if it is not, or no longer, among `choices`.
  public mutating func choose(_ choice: Choice) throws(StoryRequestError) {
    guard choice.isOffered(by: program), choices.contains(choice) else { throw .staleChoice(choice.text) }
    try choose(choice.index)
  }
}
