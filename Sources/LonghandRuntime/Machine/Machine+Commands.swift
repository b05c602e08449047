extension StoryMachine {
  /// Performs a command (runtime §67).
  mutating func perform(_ command: ControlCommand) throws(StoryProblem) {
    switch command {
    case .evalStart: try setInExpression(true, command)
    case .evalEnd: try setInExpression(false, command)
    case .evalOutput: try printTopValue()
    case .noOperation, .startThread: break
    case .duplicate:
      let top = try pop()
      try push(top)
      try push(top)
    case .popValue: _ = try pop()
    case .popFunction, .popTunnel: try performReturn(command)
    case .beginString: try beginString()
    case .endString: try endString()
    case .beginTag:
      if !Mode.makesText { exploration.noteTag(at: state.line.flow.thread.top.position) }
      printMarker(.beginTag)
    case .endTag: try endTag()
    case .choiceCount:
      // Where something is left open, choices are offered that the story may not offer.
      if Mode.isTracing, !exploration.isOpen.isEmpty { return try push(SymbolicValues.unknown) }
      try push(Mode.isSymbolic ? symbolicChoiceCount() : .integer(Int32(clamping: state.line.flow.choices.count)))
    case .turns:
      if leavesOpen(.turn) { return try push(SymbolicValues.unknown) }
      noteRead(.turn)
      try push(Mode.isSymbolic ? exploration.turn : .integer(state.turn &+ 1))
    case .turnsSince, .readCount: try performCount(command)
    case .random: try random()
    case .seedRandom: try seedRandom()
    case .visitIndex, .shuffleIndex: break
    case .done: done()
    case .end:
      noteEnd()
      forceEnd()
    case .listFromInt: try listFromInt()
    case .listRange: try listRange()
    case .listRandom: try listRandom()
    }
  }

  @inline(__always)
  mutating func setInExpression(_ isInExpression: Bool, _ command: ControlCommand) throws(StoryProblem) {
    guard state.line.flow.thread.top.isInExpression != isInExpression else { throw problem(.misplacedCommand(command)) }
    state.line.flow.thread.top.isInExpression = isInExpression
  }

  private mutating func done() {
    if let below = popWaitingThread() {
      state.line.flow.thread = below
    } else {
      state.line.didExitSafely = true
      state.line.flow.thread.top.position = .nowhere
    }
  }

  /// Prints the value on top of the evaluation stack (runtime §67).
  private mutating func printTopValue() throws(StoryProblem) {
    guard var cell = state.line.evaluation.popLast(), cell != .void, keepsOutput else { return }
    if Mode.mayNotKnow { cell = try settled(cell) }
    if case .string(let text) = cell { return try print(text) }
    if program.displayNames != nil, case .list(let list) = cell { return try print(makeText(shownText(of: list).utf8)) }
    try print(text(of: cell))
  }
}
