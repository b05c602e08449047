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
    let found = PathIndex(program.layout).find(path, from: 0)
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      try machine.jump(to: found, path, arguments, keepsCalls: keepsCalls)
    }
  }

  /// How often the container at a runtime path was visited; 0 if it is not counted (`R226`).
  public func visitCount(at path: String) -> Int {
    let found = PathIndex(program.layout).find(path, from: 0)
    return found.precision == .exact && found.item == nil ? reading { Int($0.visitCount(of: found.container)) } : 0
  }

  /// How many choices were taken so far.
  public var turnCount: Int { Int(state.turn) + 1 }

  /// What random numbers and shuffles start from.
  public var seed: Int {
    get { Int(state.seed) }
    set { state.seed = Int32(truncatingIfNeeded: newValue) }
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
    let output = state.flow.output
    let height = state.evaluation.count
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      try machine.beginEvaluation(of: container, arguments)
    }
    let text = evaluatedText()
    state.flow.output = output
    guard state.flow.thread.top.kind == .evaluationFromGame else { throw .functionDidNotReturn(name) }
    return (withMachine { (machine: inout Machine) in machine.endEvaluation(height) }, text)
  }

  private mutating func evaluatedText() -> String {
    let isChecked = areExternalsChecked
    areExternalsChecked = true
    defer { areExternalsChecked = isChecked }
    var text = ""
    while let line = nextLine() {
      text += line.text
      state.problems.append(contentsOf: line.problems.filter { $0.severity == .warning })
    }
    return text
  }
}

extension Machine {
  fileprivate mutating func jump(
    to found: PathIndex.Found, _ path: String, _ arguments: [Value], keepsCalls: Bool
  ) throws(StoryRequestError) {
    if !keepsCalls {
      forceEnd()
      state.didExitSafely = false
    } else if state.flow.thread.top.kind == .function {
      throw .insideFunction
    }
    try push(arguments)
    guard found.precision != .missing, !path.isEmpty else { throw .noPath(path) }
    if found.precision == .approximate { warn(.pathApproximate(path, program.layout.path(of: found.container))) }
    state.turn &+= 1
    state.chosenText = nil
    let (position, container) = found.divertPosition(program.layout)
    go(to: position, in: container)
  }

  private mutating func push(_ arguments: [Value]) throws(StoryRequestError) {
    for argument in arguments {
      guard let cell = cell(argument) else { throw .unknownValue(argument.description) }
      state.evaluation.append(cell)
    }
  }

  fileprivate mutating func beginEvaluation(
    of container: ContainerID, _ arguments: [Value]
  ) throws(StoryRequestError) {
    let height = state.evaluation.count
    try push(arguments)
    state.flow.output.clear()
    state.flow.thread.push(.evaluationFromGame, outputStart: 0, evaluationHeight: height)
    state.flow.thread.top.position = program.containers[Int(container)].start + 1
  }

  /// The result of a function that the host called, and the call stack as it was before.
  fileprivate mutating func endEvaluation(_ height: Int) -> Value? {
    let result = state.evaluation.count > height ? state.evaluation.last : nil
    state.evaluation.removeLast(max(0, state.evaluation.count - height))
    state.flow.thread.pop()
    return result.flatMap { hostValue($0) }
  }
}
