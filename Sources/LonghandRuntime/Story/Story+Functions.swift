extension Story {
  /// Whether the story has a knot or function of that name (runtime §212).
  public func hasFunction(_ name: String) -> Bool { knot(name) != nil }

  /// Calls a function of the story from outside; the story itself does not move (runtime §213).
  ///
  /// What the function does to variables, visits and random numbers stays; what it would do to the flow does not.
  ///
  /// - Returns: What the function returned, nil for nothing, and what it printed.
  /// - Throws: `StoryRequestError.noFunction`, `.wrongArgumentCount`, `.unknownValue`, `.integerOutOfRange`,
  ///   `.functionFailed` with the error that stopped the function, or `.functionDidNotReturn` where it came to `-> END`.
  public mutating func evaluate(
    _ name: String, arguments: [Value] = []
  ) throws(StoryRequestError) -> (result: Value?, text: String) {
    guard let container = knot(name) else { throw .noFunction(name) }
    try program.check(arguments.count, for: name, parameterCount: program.parameters(of: container).count)
    guard nesting <= Story.nestingLimit else {
      throw .functionFailed(name, reading { $0.problem(.callsTooDeep(Story.nestingLimit)) })
    }
    let before = state
    let suspended = suspend()
    let answer: (result: Value?, text: String)
    do throws(StoryRequestError) {
      answer = try run(container, name, arguments)
    } catch {
      withMachine { (machine: inout Machine) in machine.state = before }
      goOn(suspended)
      throw error
    }
    withMachine { (machine: inout Machine) in machine.state.resumeFlow() }
    goOn(suspended)
    tellWatchers()
    return answer
  }

  /// How many functions of the host and of the story may call one another in turn.
  private static let nestingLimit = 100

  /// What the story was in the middle of when a function was called from outside.
  private struct Suspended {
    var line = LineProgress()
    var waiting: ExternalCall?
    var areExternalsChecked: Bool
  }

  private mutating func suspend() -> Suspended {
    var suspended = Suspended(waiting: waiting, areExternalsChecked: areExternalsChecked)
    withMachine { (machine: inout Machine) in swap(&machine.line, &suspended.line) }
    (waiting, areExternalsChecked) = (nil, true)
    nesting += 1
    return suspended
  }

  private mutating func goOn(_ suspended: consuming Suspended) {
    let suspended = suspended
    withMachine { (machine: inout Machine) in machine.line = suspended.line }
    (waiting, areExternalsChecked) = (suspended.waiting, suspended.areExternalsChecked)
    nesting -= 1
  }

  private mutating func run(
    _ container: ContainerID, _ name: String, _ arguments: [Value]
  ) throws(StoryRequestError) -> (result: Value?, text: String) {
    let depth = try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      try machine.beginEvaluation(of: container, arguments)
    }
    var text = ""
    while let line = nextLine() {
      text += line.text
      if let error = line.problems.first(where: { $0.severity == .error }) { throw .functionFailed(name, error) }
      withMachine { (machine: inout Machine) in machine.noteWarnings(line.problems) }
    }
    guard let result = withMachine({ (machine: inout Machine) in machine.endEvaluation(depth) }) else {
      throw .functionDidNotReturn(name)
    }
    return (result, text)
  }
}

extension Machine {
  /// Puts a function on top of everything, which waits; the depth of its call.
  fileprivate mutating func beginEvaluation(
    of container: ContainerID, _ arguments: [Value]
  ) throws(StoryRequestError) -> Int {
    let cells = try cells(arguments)
    state.suspendFlow()
    let height = state.line.evaluation.count
    state.line.evaluation += cells
    state.line.flow.output.clear()
    state.line.flow.isWithinLine = false
    state.turnUse = TurnUse()
    state.line.flow.thread.push(.evaluationFromGame, outputStart: 0, evaluationHeight: height)
    state.line.flow.thread.top.position = program.containers[Int(container)].start + 1
    return state.line.flow.thread.depth
  }

  /// The warnings of a function are told with the next line of the story.
  fileprivate mutating func noteWarnings(_ problems: [StoryProblem]) {
    state.suspended[state.suspended.count - 1].line.problems += problems
  }

  /// What the function returned; nil where it came to another end than its own.
  fileprivate mutating func endEvaluation(_ depth: Int) -> Value?? {
    let top = state.line.flow.thread.top
    guard top.kind == .evaluationFromGame, state.line.flow.thread.depth == depth else { return nil }
    let isReturned = state.line.evaluation.count > Int(top.evaluationHeight)
    let result = isReturned ? state.line.evaluation.last : nil
    return .some(result.flatMap { hostValue($0) })
  }
}
