extension StoryMachine {
  /// Follows a divert to a known place (runtime §71).
  mutating func divert(_ jump: Jump) throws(StoryProblem) {
    if jump.isConditional, try !decide(pop()) { return }
    guard jump.position >= 0 else { throw problem(.divertToNowhere) }
    if Mode.isTracing {
      if try leavesCallOpen(jump) { return }
      hideCall(jump)
    }
    if Mode.isSymbolic, try leavesRecursionOpen(jump) { return }
    state.line.diverted = jump.position
    state.line.divertedContainer = jump.container
    try pushFrame(jump.kind)
  }

  /// Follows a divert to the target that a variable holds (runtime §71).
  mutating func divert(by name: NameNumber, _ kind: DivertKind, _ isConditional: Bool) throws(StoryProblem) {
    if isConditional, try !decide(pop()) { return }
    guard var value = lookUp(name) else { throw problem(.divertThroughUnknown(program.names[name])) }
    if Mode.mayNotKnow { value = try settled(value) }
    guard case .target(let target) = value else {
      throw problem(.divertThroughValue(program.names[name], value.typeName, isZero: value == .integer(0)))
    }
    try divert(to: target)
    try pushFrame(kind)
  }

  /// Whether a condition holds that a divert depends on.
  @inline(__always)
  private mutating func decide(_ condition: Cell) throws(StoryProblem) -> Bool {
    let position = state.line.flow.thread.top.position
    let isKnown = Mode.isTracing && condition.isSymbolic && exploration.lastAlternatives.contains(position)
    var holds = isKnown ? true : try isTruthy(condition)
    if Mode.isTracing, !isHidden {
      holds = exploration.trace?.decide(.init(position: position, holds: holds)) ?? holds
    }
    if !Mode.makesText { exploration.noteDecision(at: position, holds) }
    return holds
  }

  private mutating func pushFrame(_ kind: DivertKind) throws(StoryProblem) {
    guard kind != .plain else { return }
    let frame: Frame.Kind = kind == .function ? .function : .tunnel
    try pushFrame(frame)
  }

  mutating func pushFrame(_ kind: Frame.Kind) throws(StoryProblem) {
    if state.line.flow.thread.depth >= limits.callDepth { throw problem(.callsTooDeep(limits.callDepth)) }
    state.line.flow.thread.push(kind, outputStart: state.line.flow.output.count)
  }

  /// Makes a target the place to jump to (runtime §43).
  mutating func divert(to number: TargetNumber) throws(StoryProblem) {
    let target = program.target(number)
    try check(target)
    guard target.position >= 0 else { throw problem(.divertToNowhere) }
    state.line.diverted = target.position
    state.line.divertedContainer = target.holder
  }

  /// A path that leads nowhere is an error; one that leads only near its end is a warning (runtime §43).
  mutating func check(_ target: Target) throws(StoryProblem) {
    switch target.precision {
    case .exact: break
    case .approximate: warn(.pathApproximate(target.path, program.layout.path(of: target.container)))
    case .missing: throw problem(.pathMissing(target.path))
    }
  }

  /// Returns from a function or a tunnel (runtime §74).
  mutating func performReturn(_ command: ControlCommand) throws(StoryProblem) {
    let override = command == .popTunnel ? try tunnelOverride() : nil
    let top = state.line.flow.thread.top.kind
    if top == .evaluationFromGame { return endEvaluation() }
    let expected: Frame.Kind = command == .popTunnel ? .tunnel : .function
    if Mode.isSymbolic, exploration.isCut, state.line.flow.thread.outer.isEmpty {
      throw obstructed(.returnBeyondCut(exploration.position))
    }
    guard top == expected, !state.line.flow.thread.outer.isEmpty else {
      throw problem(.wrongReturn(found: expected, expected: state.line.flow.thread.outer.isEmpty ? nil : top))
    }
    if top == .function { popFunction() } else { state.line.flow.thread.pop() }
    if let override { try divert(to: override) }
  }

  private mutating func tunnelOverride() throws(StoryProblem) -> TargetNumber? {
    switch try popSettled() {
    case .target(let target): return target
    case .void: return nil
    case let other: throw problem(.tunnelReturnsValue(other.typeName))
    }
  }
}
