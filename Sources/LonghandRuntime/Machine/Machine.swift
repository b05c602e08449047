/// What makes a story go: a program, a state, and the step from one state to the next.
///
/// It does nothing but compute. Where a story needs its host, it pauses and says so.
struct Machine: Sendable {
  let program: Program
  var state: StoryState
  let limits: StoryLimits
  /// The state right behind the newline that may end the line, while it is not sure that it does (`R142`).
  var checkpoint: StoryState?
  /// Whether the output changed since the lookahead last compared it.
  var outputChanged = false
  /// How many more steps the line may take.
  var stepsLeft: Int
  /// The size of texts and lists at which those that nothing refers to are thrown away.
  var collectionThreshold = Machine.leastCollectionThreshold

  static let leastCollectionThreshold = 16_384

  /// Why the machine paused.
  enum Pause: Sendable {
    /// A line is complete, or flow has stopped.
    case lineEnded
    /// A function of the host is to be called; `finishExternal(result:)` goes on.
    case external(NameID, argumentCount: Int)
  }

  init(state: StoryState, limits: StoryLimits) {
    self.program = state.program
    self.state = state
    self.limits = limits
    stepsLeft = limits.stepsPerLine
  }

  /// Whether there is something to evaluate (`R136`).
  var canContinue: Bool {
    state.flow.thread.top.position >= 0 && !state.hasError
  }

  /// Makes ready for a line (`R137`).
  mutating func beginLine() {
    state.didExitSafely = false
    state.flow.output.clear()
    outputChanged = false
    stepsLeft = limits.stepsPerLine
    collectGarbageIfNeeded()
  }

  /// Steps until a line is complete, flow stops, or the host is needed (`R138`).
  mutating func run() throws(StoryProblem) -> Pause {
    while true {
      if case .external(let name, let count, let isConditional) = nextInstruction() {
        let isCalled = isConditional ? try isTruthy(pop()) : true
        if isCalled { return .external(name, argumentCount: Int(count)) }
        advance()
      } else {
        try step()
      }
      if try finishStep() { return .lineEnded }
    }
  }

  /// What follows every step; true if the line is complete or flow has stopped.
  mutating func finishStep() throws(StoryProblem) -> Bool {
    if state.flow.thread.top.position < 0 { followDefaultChoice() }
    let stopped = !canContinue
    if outputChanged || stopped, state.flow.output.openStrings == 0, lookAhead() { return true }
    if stopped { return true }
    stepsLeft -= 1
    if stepsLeft < 0 { throw problem(.tooManySteps(limits.stepsPerLine)) }
    if state.texts.byteCount > collectionThreshold { collectGarbageIfNeeded() }
    return false
  }

  private func nextInstruction() -> Instruction {
    let position = state.flow.thread.top.position
    return position >= 0 ? program.code[Int(position)] : .nothing
  }
}

extension StoryState {
  /// Whether something went wrong that stops the story.
  var hasError: Bool { problems.contains { $0.severity == .error } }
}
