extension StoryMachine {
  /// Evaluates one item and moves on (runtime §53).
  @inline(__always)
  mutating func step() throws(StoryProblem) {
    let position = enterContainers()
    guard position >= 0 else { return }
    if !Mode.makesText { exploration.note(position) }
    switch code[Int(position)] {
    case .enter, .leave, .nothing: break
    case .text(let text):
      if isInExpression { try push(.string(text)) } else { try print(text) }
    case .newline:
      if isInExpression { try push(.string(makeText([.lineFeed]))) } else { printNewline() }
    case .glue:
      guard keepsOutput else { break }
      line.hasNewOutput = true
      state.line.flow.output.appendGlue()
    case .legacyTag(let text):
      guard keepsOutput else { break }
      line.hasNewOutput = true
      state.line.flow.output.append(.legacyTag(text))
    case .void: try place(.void)
    case .boolean(let value): try place(.boolean(value))
    case .integer(let value): try place(.integer(value))
    case .float(let value): try place(.float(value))
    case .list(let list): try place(.list(list))
    case .target(let target): try place(.target(target))
    case .pointer(let name, let context): try place(resolvedPointer(name, context))
    case .control(.evalStart): try setInExpression(true, .evalStart)
    case .control(.evalEnd): try setInExpression(false, .evalEnd)
    case .control(let command):
      if command == .startThread { return try startThread() }
      try perform(command)
    case .native(let function): try perform(function)
    case .visitIndex(let container): try push(visitIndex(of: container))
    case .shuffleIndex(let container): try shuffleIndex(of: container)
    case .divert(let jump): try divert(jump)
    case .variableDivert(let name, let kind, let isConditional): try divert(by: name, kind, isConditional)
    case .external(let name, let count, let isConditional):
      if isConditional, try !isTruthy(pop()) { break }
      line.pendingCall = PendingCall(name: name, argumentCount: Int(count))
      return
    case .choicePoint(let target, let flags): try generateChoice(target, flags, at: position)
    case .variable(let name): try push(observed(readVariable(name), at: position))
    case .readCount(let container): try push(observed(checkedVisitCount(of: container), at: position))
    case .assignGlobal(let name, let isDeclaration): try assign(name, isDeclaration: isDeclaration, isGlobal: true)
    case .assignTemporary(let name, let isDeclaration): try assign(name, isDeclaration: isDeclaration, isGlobal: false)
    }
    if state.line.flow.thread.top.position >= 0 { advance() }
  }

  var isInExpression: Bool {
    @inline(__always) get { state.line.flow.thread.top.isInExpression }
  }

  /// Walks into the containers that stand at the position, down to the first item (runtime §53).
  @inline(__always)
  mutating func enterContainers() -> Position {
    var position = state.line.flow.thread.top.position
    guard position >= 0 else { return position }
    while case .enter(let id) = code[Int(position)] {
      if !Mode.makesText { exploration.note(position) }
      visit(id, atStart: true)
      if program.containers[Int(id)].isEmpty { break }
      position += 1
    }
    state.line.flow.thread.top.position = position
    return position
  }

  /// Content goes to the evaluation stack inside an expression, else to the output (runtime §53, runtime §54).
  private mutating func place(_ cell: Cell) throws(StoryProblem) {
    if isInExpression {
      try push(cell)
    } else if keepsOutput {
      line.hasNewOutput = true
      state.line.flow.output.append(.value(cell))
    }
  }

  @inline(__always)
  mutating func push(_ cell: Cell) throws(StoryProblem) {
    if state.line.evaluation.count >= limits.evaluationDepth {
      throw problem(.evaluationTooDeep(limits.evaluationDepth))
    }
    state.line.evaluation.append(cell)
  }

  @inline(__always)
  mutating func pop() throws(StoryProblem) -> Cell {
    guard let cell = state.line.evaluation.popLast() else { throw problem(.valueMissing) }
    return cell
  }
}
