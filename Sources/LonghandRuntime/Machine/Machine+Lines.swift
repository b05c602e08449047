extension StoryMachine {
  /// Begins a line and makes it as far as it can without the host.
  mutating func startLine() -> Pause {
    let fault = excess
    if line.checkpoint.isParked, fault == nil {
      beginParkedLine()
      return runToPause()
    }
    discardParkedLine()
    let goesOn = state.line.flow.isWithinLine
    beginLine()
    if goesOn { return continueLine() }
    if let fault {
      record(problem(fault))
      return .lineEnded
    }
    return runToPause()
  }

  /// Goes on with a line that waited for the host.
  private mutating func continueLine() -> Pause {
    do throws(StoryProblem) {
      return try finishStep() ? .lineEnded : run()
    } catch {
      record(error)
      return .lineEnded
    }
  }

  /// What the turn has had too much of.
  private var excess: StoryFault? {
    if state.turnUse.lines >= limits.linesPerTurn { return .tooManyLines(limits.linesPerTurn) }
    if state.turnUse.steps >= limits.stepsPerTurn { return .tooManyStepsInTurn(limits.stepsPerTurn) }
    if state.turnUse.bytes >= limits.textPerTurn { return .turnTooLong(limits.textPerTurn) }
    return nil
  }

  private mutating func noteUse(_ text: String) {
    state.turnUse.lines += 1
    state.turnUse.steps += limits.stepsPerLine - max(0, line.stepsLeft)
    state.turnUse.bytes += text.utf8.count
  }

  /// Steps until it must pause; an error is noted and ends the line.
  mutating func runToPause() -> Pause {
    do {
      return try run()
    } catch {
      record(error)
      return .lineEnded
    }
  }

  /// The line that was made, for the host.
  mutating func finishedLine() -> Line {
    finishLine()
    let problems = takeProblems()
    let text = currentText()
    noteUse(text)
    return Line(text: text, tags: currentTags(), problems: problems)
  }

  /// What follows when a line was evaluated (runtime §139).
  mutating func finishLine() {
    restoreCheckpoint()
    if !canContinue { checkEndOfContent() }
    state.line.didExitSafely = false
  }

  /// Where flow stopped without leave, an error says what is missing (runtime §140).
  mutating func checkEndOfContent() {
    if !state.line.flow.waiting.isEmpty, state.line.flow.thread.top.kind != .evaluationFromGame {
      record(problem(.threadsLeft))
    }
    guard state.line.flow.choices.isEmpty, !state.line.didExitSafely else { return }
    let isBase = state.line.flow.thread.outer.isEmpty
    switch state.line.flow.thread.top.kind {
    case .tunnel where isBase: record(problem(.outOfContent(missing: "end it with -> DONE, -> END or a choice")))
    case .tunnel: record(problem(.outOfContent(missing: "a tunnel must return with ->->")))
    case .function where !isBase: record(problem(.outOfContent(missing: "a function must return with ~ return")))
    case .function, .evaluationFromGame: record(problem(.outOfContentUnexplained))
    }
  }

  /// The problems since they were last taken: errors first, then warnings (runtime §238).
  mutating func takeProblems() -> [StoryProblem] {
    guard !state.line.problems.isEmpty else { return [] }
    let problems = state.line.problems
    state.line.problems = []
    return problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
  }

  /// Runs the declarations of the global variables (runtime §93).
  mutating func declareGlobals() {
    guard let id = program.declarations, !program.containers[Int(id)].isEmpty else { return }
    let declarations = program.containers[Int(id)]
    let seed = state.line.seed
    state.line.flow.thread.top.position = declarations.start + 1
    beginLine()
    do {
      while case .external = try run() { break }
    } catch {
      record(error)
    }
    finishLine()
    discardParkedLine()
    let problems = takeProblems()
    state.line.flow = Flow(name: Flow.defaultName, at: 0)
    state.line.seed = seed
    state.line.problems = problems
  }
}
