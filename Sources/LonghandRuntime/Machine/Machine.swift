/// What makes a story go: a program, a state, and the step from one state to the next.
///
/// It does nothing but compute. Where a story needs its host, it pauses and says so. It cannot be copied, so that no
/// state is copied by accident: a step must touch nothing but what it changes.
///
/// What a step calls is `mutating` even where it only looks, or inlined: the compiler passes a machine by its address
/// only to mutating methods, and to others hands a copy of all its fields, 700 bytes a call.
///
/// What it is for is a type, `Mode`, so that the compiler makes a machine for each, and one that plays pays nothing
/// for those that explore.
struct StoryMachine<Mode: MachineMode>: ~Copyable {
  let program: Program
  /// The program's instructions, which every step needs.
  let code: [Instruction]
  let limits: StoryLimits
  var state: StoryState
  var line = LineProgress()
  /// What a machine that explores keeps; empty in one that plays.
  var exploration = Exploration()

  /// Why the machine paused.
  enum Pause: Sendable {
    /// A line is complete, or flow has stopped.
    case lineEnded
    /// A function of the host is to be called; `finishExternal(_:)` goes on.
    case external(PendingCall)
  }

  init(state: StoryState, limits: StoryLimits) {
    program = state.program
    code = state.program.code
    self.state = state
    self.limits = limits
  }

  /// A machine at the beginning of a story, the global variables declared.
  init(beginning program: Program, seed: Int, limits: StoryLimits) {
    self.init(state: StoryState(program: program, seed: Int32(truncatingIfNeeded: seed)), limits: limits)
    declareGlobals()
  }

  /// Whether there is something to evaluate (runtime §136).
  ///
  /// Asked at every step, so it goes by the fields themselves: a call of a method of the state would copy all of it.
  var canContinue: Bool {
    @inline(__always) get {
      state.line.flow.thread.top.position >= 0 && (state.line.problems.isEmpty || !state.line.problems.haveError)
    }
  }

  /// Makes ready for a line (runtime §137).
  mutating func beginLine() {
    if state.line.flow.isWithinLine {
      state.line.flow.isWithinLine = false
    } else {
      state.line.didExitSafely = false
      state.line.flow.output.clear()
    }
    line.begin(steps: limits.stepsPerLine)
    collectGarbageIfNeeded()
  }

  /// Steps until a line is complete, flow stops, or the host is needed (runtime §138).
  mutating func run() throws(StoryProblem) -> Pause {
    let coverage = line.coverage
    while true {
      coverage?.note(state.line.flow.thread.top.position, isSure: !line.checkpoint.isSet)
      try step()
      if let call = line.pendingCall {
        line.pendingCall = nil
        line.forgetKnownWords()
        return .external(call)
      }
      if try finishStep() { return .lineEnded }
    }
  }

  /// What follows every step; true if the line is complete or flow has stopped.
  @inline(__always)
  mutating func finishStep() throws(StoryProblem) -> Bool {
    if state.line.flow.thread.top.position < 0 { followDefaultChoice() }
    let stopped = !canContinue
    if line.hasNewOutput || stopped, state.line.flow.output.openStrings == 0, lookAhead() { return true }
    if stopped { return true }
    line.stepsLeft -= 1
    if line.stepsLeft < 0 { throw problem(.tooManySteps(limits.stepsPerLine)) }
    if state.texts.byteCount > state.collectionThreshold { collectGarbageIfNeeded() }
    return false
  }
}

/// The machine that plays.
typealias Machine = StoryMachine<TextMode>

extension [StoryProblem] {
  /// Whether something went wrong that stops the story.
  var haveError: Bool { contains { $0.severity == .error } }
}
