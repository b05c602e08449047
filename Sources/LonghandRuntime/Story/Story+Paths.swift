extension Story {
  /// Goes on at a knot, a stitch, or a runtime path such as `knot.0.label`; counts as a turn (runtime §208–runtime §211).
  ///
  /// A path of which only the beginning leads somewhere goes on as far as it leads, with a warning.
  ///
  /// - Parameters:
  ///   - path: Where to go on.
  ///   - arguments: What the knot's parameters are given, in order.
  ///   - keepsCalls: Whether open tunnels stay open.
  /// - Throws: `StoryRequestError.noPath`, `.wrongArgumentCount`, `.unknownValue`, `.integerOutOfRange`, or
  ///   `.insideFunction` where calls are kept and the story is in a function.
  public mutating func jump(
    to path: String, arguments: [Value] = [], keepsCalls: Bool = false
  ) throws(StoryRequestError) {
    let found = program.find(path)
    guard found.precision != .missing, !path.isEmpty else { throw .noPath(path) }
    try program.check(arguments.count, for: path, parameterCount: program.parameterCount(at: found))
    let heldCells = heldCells
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      if keepsCalls, machine.state.line.flow.thread.top.kind == .function { throw .insideFunction }
      let cells = try machine.cells(arguments)
      machine.state.line.evaluation.removeLast(heldCells)
      machine.jump(to: found, path, cells, keepsCalls: keepsCalls)
    }
    waiting = nil
  }

  /// How often the knot, stitch or label at a runtime path was visited (runtime §226).
  ///
  /// - Throws: `StoryRequestError.noPath`, or `.visitsNotCounted` where the compiled story does not keep count: a
  ///   compiler counts what the story itself asks for, or everything where it is told to.
  public func visitCount(at path: String) throws(StoryRequestError) -> Int {
    let found = program.find(path)
    guard !path.isEmpty, found.precision == .exact, found.item == nil else { throw .noPath(path) }
    guard program.containers[Int(found.container)].flags.contains(.visits) else { throw .visitsNotCounted(path) }
    return reading { Int($0.visitCount(of: found.container)) }
  }

  /// How many choices were taken so far.
  public var turnCount: Int { reading { Int($0.state.turn) + 1 } }

  /// What random numbers and shuffles start from; of a greater number the lowest 32 bits count.
  public var seed: Int {
    get { reading { Int($0.state.line.seed) } }
    set { withMachine { (machine: inout Machine) in machine.state.line.seed = Int32(truncatingIfNeeded: newValue) } }
  }

  /// The tags at the very top of the story (runtime §228).
  ///
  /// - Throws: `StoryRequestError.dynamicTags` where a tag holds logic.
  public func globalTags() throws(StoryRequestError) -> [String] {
    try tags(at: "")
  }

  /// The tags at the top of a knot or stitch, without playing it (runtime §228).
  ///
  /// - Throws: `StoryRequestError.noPath`, or `.dynamicTags` where a tag holds logic.
  public func tags(at path: String) throws(StoryRequestError) -> [String] {
    let found = program.find(path)
    guard found.precision != .missing else { throw .noPath(path) }
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

  /// How many values on the evaluation stack are held for a call that waits.
  var heldCells: Int {
    guard let waiting else { return 0 }
    return waiting.arguments.count + reading { $0.isCallConditional ? 1 : 0 }
  }
}

extension Machine {
  fileprivate mutating func jump(to found: PathIndex.Found, _ path: String, _ arguments: [Cell], keepsCalls: Bool) {
    if !keepsCalls {
      forceEnd()
      state.line.didExitSafely = false
    }
    state.line.evaluation += arguments
    if found.precision == .approximate { warn(.pathApproximate(path, program.layout.path(of: found.container))) }
    state.turn &+= 1
    state.chosenText = nil
    state.turnUse = TurnUse()
    let (position, container) = found.divertPosition(program.layout)
    go(to: position, in: container)
  }

  /// Values from the host.
  mutating func cells(_ values: [Value]) throws(StoryRequestError) -> [Cell] {
    var cells: [Cell] = []
    for value in values { cells.append(try cell(value)) }
    return cells
  }

  /// Whether the call at the present position has popped a condition, which it must find again if it is made again.
  var isCallConditional: Bool {
    let position = state.line.flow.thread.top.position
    guard position >= 0, case .external(_, _, isConditional: true) = code[Int(position)] else { return false }
    return true
  }
}
