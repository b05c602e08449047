extension StoryMachine {
  /// Moves on to the next item, or to where a divert leads, or back to a caller (runtime §55).
  @inline(__always)
  mutating func advance() {
    repeat {
      let position = state.flow.thread.top.position
      state.flow.thread.previous = position
      if state.diverted >= 0 { return followDivert(from: position) }
      let next = program.successors[Int(position)]
      state.flow.thread.top.position = next
      if next >= 0 { return }
    } while returnAtEnd() && state.flow.thread.top.position >= 0
  }

  private mutating func followDivert(from old: Position) {
    state.flow.thread.top.position = state.diverted
    if state.divertedContainer >= 0 { recordVisits(to: state.diverted, in: state.divertedContainer, from: old) }
    state.diverted = .nowhere
  }

  /// What happens where content ends: a function returns, a thread is over; true if there is someone to go on for.
  private mutating func returnAtEnd() -> Bool {
    let thread = state.flow.thread.top.kind
    if thread == .function, !state.flow.thread.outer.isEmpty {
      popFunction()
      if isInExpression { state.evaluation.append(.void) }
      return true
    }
    if let below = popWaitingThread() {
      state.flow.thread = below
      return true
    }
    if thread == .evaluationFromGame { endEvaluation() }
    return false
  }

  /// The thread that started this one, if it may take over (runtime §50).
  mutating func popWaitingThread() -> Thread? {
    guard state.flow.thread.top.kind != .evaluationFromGame else { return nil }
    return state.flow.waiting.popLast()
  }

  /// Ends a function that the host called (runtime §75).
  mutating func endEvaluation() {
    state.flow.thread.top.position = .nowhere
    state.didExitSafely = true
  }

  /// Leaves a function and trims what it printed (runtime §122).
  mutating func popFunction() {
    line.hasNewOutput = true
    state.flow.output.trimFunctionEnd(from: max(0, Int(state.flow.thread.top.outputStart)))
    state.flow.thread.pop()
  }

  /// Ends all flow (runtime §70).
  mutating func forceEnd() {
    forgetChoices()
    state.flow.reset()
    state.didExitSafely = true
  }

  /// Starts a thread: the copy runs, and when it is over the original goes on behind its divert (runtime §78).
  mutating func startThread() throws(StoryProblem) {
    advance()
    if state.flow.waiting.count >= limits.threadCount { throw problem(.tooManyThreads(limits.threadCount)) }
    let fork = state.flow.fork()
    state.flow.waiting.append(state.flow.thread)
    state.flow.thread = fork
  }
}
