extension StoryMachine {
  /// Computes an operator or a built-in function (runtime §153–runtime §183).
  mutating func perform(_ function: NativeFunction) throws(StoryProblem) {
    if function.arity == 1 {
      let operand = try pop()
      if Mode.isTracing, looksAtPartialList(operand) { return try push(SymbolicValues.unknown) }
      if Mode.mayNotKnow, case .symbolic(let symbol) = operand { return try push(symbolicResult(function, symbol)) }
      return try push(computed(function, operand))
    }
    let right = try pop()
    let left = try pop()
    if case .integer(let first) = left, case .integer(let second) = right {
      return try push(integers(function, first, second))
    }
    if case .string(let first) = left, case .string(let second) = right {
      return try push(texts(function, first, second))
    }
    if Mode.mayNotKnow, left.isSymbolic || right.isSymbolic {
      if Mode.isTracing, let result = try partialResult(function, left, right) { return try push(result) }
      return try push(symbolicResult(function, left, right))
    }
    try push(computed(function, left, right))
  }

  mutating func computed(_ function: NativeFunction, _ operand: Cell) throws(StoryProblem) -> Cell {
    switch operand {
    case .boolean(let value): return try integer(function, value ? 1 : 0)
    case .integer(let value): return try integer(function, value)
    case .float(let value): return try float(function, value)
    case .list(let value): return try listResult(function, value)
    case .undefined, .void, .tag, .symbolic: throw problem(.valueWasNothing(function.displayName))
    case .string, .target, .pointer: throw problem(.operationUndefined(function.displayName, operand.typeName))
    }
  }

  mutating func computed(
    _ function: NativeFunction, _ left: Cell, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    try checkOperand(left, function)
    try checkOperand(right, function)
    switch (left, right) {
    case (.list, _), (_, .list):
      return internsValues ? try knownListResult(function, left, right) : try listResult(function, left, right)
    case (.target(let first), .target(let second)): return try targets(function, first, second)
    case (.target, _), (_, .target):
      let other = if case .target = left { right } else { left }
      throw problem(.castImpossible(other.typeName, "divert target", function.displayName))
    case (.string, _), (_, .string): return try texts(function, text(of: left), text(of: right))
    case (.float, _), (_, .float): return try floats(function, number(left), number(right))
    default: return try integers(function, whole(left), whole(right))
    }
  }

  private mutating func checkOperand(_ operand: Cell, _ function: NativeFunction) throws(StoryProblem) {
    switch operand {
    case .undefined, .void, .tag, .symbolic: throw problem(.valueWasNothing(function.displayName))
    case .pointer(let name, _): throw problem(.pointerAsValue(program.names[name]))
    case .boolean, .integer, .float, .list, .string, .target: break
    }
  }

  private func number(_ cell: Cell) -> Float {
    if case .float(let value) = cell { return value }
    return Float(whole(cell))
  }

  private func whole(_ cell: Cell) -> Int32 {
    switch cell {
    case .integer(let value): value
    case .boolean(let value): value ? 1 : 0
    case .undefined, .void, .float, .list, .string, .target, .pointer, .tag, .symbolic: 0
    }
  }

  // MARK: Divert targets and texts

  private mutating func targets(
    _ function: NativeFunction, _ left: TargetNumber, _ right: TargetNumber
  ) throws(StoryProblem) -> Cell {
    let isEqual = left == right || program.target(left).path == program.target(right).path
    switch function {
    case .equal: return .boolean(isEqual)
    case .notEqual: return .boolean(!isEqual)
    default: throw problem(.operationUndefined(function.displayName, "divert target"))
    }
  }

  private mutating func texts(
    _ function: NativeFunction, _ first: TextNumber, _ second: TextNumber
  ) throws(StoryProblem) -> Cell {
    switch function {
    case .add:
      let text = try joined(first, second)
      return .string(internsValues ? knownText(text) : text)
    case .equal: return .boolean(isEqual(first, second))
    case .notEqual: return .boolean(!isEqual(first, second))
    case .has: return .boolean(Array(bytes(of: first)).contains(run: Array(bytes(of: second))))
    case .hasNot: return .boolean(!Array(bytes(of: first)).contains(run: Array(bytes(of: second))))
    default: throw problem(.operationUndefined(function.displayName, "text"))
    }
  }

  private mutating func joined(_ first: TextNumber, _ second: TextNumber) throws(StoryProblem) -> TextNumber {
    if size(of: first) + size(of: second) > limits.textSize { throw problem(.textTooLong(limits.textSize)) }
    addToText(first)
    addToText(second)
    return finishText()
  }

  private mutating func isEqual(_ first: TextNumber, _ second: TextNumber) -> Bool {
    unsafe withBytes(of: first) { left in
      unsafe withBytes(of: second) { right in unsafe left.count == right.count && left.elementsEqual(right) }
    }
  }
}

extension [UInt8] {
  /// Whether the other bytes stand in these, one behind the other; none at all stand everywhere (runtime §164).
  fileprivate func contains(run other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    guard other.count <= count else { return false }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<start + other.count].elementsEqual(other) { return true }
    }
    return false
  }
}
