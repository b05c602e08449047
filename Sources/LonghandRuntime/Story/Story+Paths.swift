extension Story {
  /// Goes on at a knot, a stitch, or a runtime path such as `knot.0.label`; counts as a turn (`R208`–`R211`).
  ///
  /// - Parameters:
  ///   - path: Where to go on.
  ///   - arguments: What the knot's parameters are given, in order.
  ///   - keepsCalls: Whether open tunnels stay open.
  /// - Throws: `StoryRequestError.noPath` (the story is then ended), `.insideFunction`, or `.unknownValue`.
  public mutating func jump(
    to path: String, arguments: [Value] = [], keepsCalls: Bool = false
  ) throws(StoryRequestError) {
    if !keepsCalls {
      machine.forceEnd()
      machine.state.didExitSafely = false
    } else if machine.state.flow.thread.top.kind == .function {
      throw .insideFunction
    }
    try push(arguments)
    let found = PathIndex(program.layout).find(path, from: 0)
    guard found.precision != .missing, !path.isEmpty else { throw .noPath(path) }
    if found.precision == .approximate {
      machine.warn(.pathApproximate(path, program.layout.path(of: found.container)))
    }
    machine.state.turn &+= 1
    machine.state.chosenText = nil
    let (position, container) = found.divertPosition(program.layout)
    machine.go(to: position, in: container)
  }

  mutating func push(_ arguments: [Value]) throws(StoryRequestError) {
    for argument in arguments {
      guard let cell = machine.cell(argument) else { throw .unknownValue(argument.description) }
      machine.state.evaluation.append(cell)
    }
  }

  /// How often the container at a runtime path was visited; 0 if it is not counted (`R226`).
  public func visitCount(at path: String) -> Int {
    let found = PathIndex(program.layout).find(path, from: 0)
    return found.precision == .exact && found.item == nil ? Int(machine.visitCount(of: found.container)) : 0
  }

  /// How many choices were taken so far.
  public var turnCount: Int { Int(machine.state.turn) + 1 }

  /// What random numbers and shuffles start from.
  public var seed: Int {
    get { Int(machine.state.seed) }
    set { machine.state.seed = Int32(truncatingIfNeeded: newValue) }
  }

  /// The tags at the very top of the story (`R228`).
  ///
  /// - Throws: `StoryRequestError.dynamicTags` where a tag holds logic.
  public func globalTags() throws(StoryRequestError) -> [String] {
    try tags(at: "")
  }

  /// The tags at the top of a knot or stitch, without playing it (`R228`).
  ///
  /// - Throws: `StoryRequestError.dynamicTags` where a tag holds logic.
  public func tags(at path: String) throws(StoryRequestError) -> [String] {
    let found = PathIndex(program.layout).find(path, from: 0)
    var position = program.containers[Int(found.container)].start
    while case .enter = program.code[Int(position)] { position += 1 }
    var tags: [String] = []
    var isInTag = false
    while true {
      switch program.code[Int(position)] {
      case .control(.beginTag): isInTag = true
      case .control(.endTag): isInTag = false
      case .control, .visitIndex, .shuffleIndex: break
      case .text(let text) where isInTag: tags.append(String(decoding: program.texts[text], as: UTF8.self))
      case .newline where isInTag: tags.append("\n")
      default:
        if isInTag { throw .dynamicTags(path) }
        return tags
      }
      position += 1
    }
  }

  // MARK: Functions

  /// Whether the story has a knot or function of that name (`R212`).
  public func hasFunction(_ name: String) -> Bool { knot(name) != nil }

  /// Calls a function of the story from outside; the story itself does not move (`R213`).
  ///
  /// - Returns: What the function returned, nil for nothing, and what it printed.
  /// - Throws: `StoryRequestError.noFunction`, `.functionDidNotReturn`, or `.unknownValue`.
  public mutating func evaluate(
    _ name: String, arguments: [Value] = []
  ) throws(StoryRequestError) -> (result: Value?, text: String) {
    guard let container = knot(name) else { throw .noFunction(name) }
    let output = machine.state.flow.output
    let checkpoint = machine.checkpoint
    let height = machine.state.evaluation.count
    machine.checkpoint = nil
    machine.state.flow.output.clear()
    machine.state.flow.thread.push(.evaluationFromGame, outputStart: 0, evaluationHeight: height)
    machine.state.flow.thread.top.position = program.containers[Int(container)].start + 1
    try push(arguments)
    let isChecked = areExternalsChecked
    areExternalsChecked = true
    var text = ""
    while let line = nextLine() {
      text += line.text
      machine.state.problems.append(contentsOf: line.problems.filter { $0.severity == .warning })
    }
    areExternalsChecked = isChecked
    machine.state.flow.output = output
    machine.checkpoint = checkpoint
    guard machine.state.flow.thread.top.kind == .evaluationFromGame else { throw .functionDidNotReturn(name) }
    let result = machine.state.evaluation.count > height ? machine.state.evaluation.last : nil
    machine.state.evaluation.removeLast(max(0, machine.state.evaluation.count - height))
    machine.state.flow.thread.pop()
    return (result.flatMap { machine.hostValue($0) }, text)
  }
}
