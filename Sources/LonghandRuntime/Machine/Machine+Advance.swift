extension StoryMachine {
  /// Moves on to the next item, or to where a divert leads, or back to a caller (runtime §55).
  @inline(__always)
  mutating func advance() {
    repeat {
      let position = state.line.flow.thread.top.position
      state.line.flow.thread.previous = position
      if state.line.diverted >= 0 { return followDivert(from: position) }
      let next = program.successors[Int(position)]
      state.line.flow.thread.top.position = next
      if next >= 0 { return }
    } while returnAtEnd() && state.line.flow.thread.top.position >= 0
  }

  private mutating func followDivert(from old: Position) {
    state.line.flow.thread.top.position = state.line.diverted
    if state.line.divertedContainer >= 0 {
      recordVisits(to: state.line.diverted, in: state.line.divertedContainer, from: old)
    }
    state.line.diverted = .nowhere
  }

  /// What happens where content ends: a function returns, a thread is over; true if there is someone to go on for.
  private mutating func returnAtEnd() -> Bool {
    let thread = state.line.flow.thread.top.kind
    if thread == .function, !state.line.flow.thread.outer.isEmpty {
      popFunction()
      if isInExpression { state.line.evaluation.append(.void) }
      return true
    }
    if Mode.isSymbolic, exploration.isCut, thread == .function, exploration.obstacle == nil {
      exploration.obstacle = .returnBeyondCut(exploration.position)
    }
    if let below = popWaitingThread() {
      state.line.flow.thread = below
      return true
    }
    if thread == .evaluationFromGame { endEvaluation() }
    return false
  }

  /// The thread that started this one, if it may take over (runtime §50).
  mutating func popWaitingThread() -> Thread? {
    guard state.line.flow.thread.top.kind != .evaluationFromGame else { return nil }
    return state.line.flow.waiting.popLast()
  }

  /// Ends a function that the host called (runtime §75).
  mutating func endEvaluation() {
    state.line.flow.thread.top.position = .nowhere
    state.line.didExitSafely = true
  }

  /// Leaves a function and trims what it printed (runtime §122).
  mutating func popFunction() {
    line.hasNewOutput = true
    state.line.flow.output.trimFunctionEnd(from: max(0, Int(state.line.flow.thread.top.outputStart)))
    state.line.flow.thread.pop()
    if Mode.isTracing { endHiddenCall() }
  }

  /// Ends all flow (runtime §70).
  mutating func forceEnd() {
    forgetChoices()
    state.line.flow.reset()
    state.line.didExitSafely = true
  }

  /// Starts a thread: the copy runs, and when it is over the original goes on behind its divert (runtime §78).
  mutating func startThread() throws(StoryProblem) {
    advance()
    if state.line.flow.waiting.count >= limits.threadCount { throw problem(.tooManyThreads(limits.threadCount)) }
    let fork = state.line.flow.fork()
    state.line.flow.waiting.append(state.line.flow.thread)
    state.line.flow.thread = fork
  }
}
