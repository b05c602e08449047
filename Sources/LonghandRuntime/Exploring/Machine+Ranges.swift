extension StoryMachine {
  // MARK: Numbers within bounds

  /// A function of a number within bounds.
  mutating func number(
    _ function: NativeFunction, _ root: Int, _ shift: Int32, of number: UInt32
  ) throws(StoryProblem) -> Cell {
    let (low, high) = exploration.symbols.bounds(root, by: shift)
    switch function {
    case .negate:
      return exploration.symbols.makeNumber(
        high == Int64(Int32.max) ? Int64(Int32.min) : -high, low == Int64(Int32.min) ? Int64(Int32.max) : -low)
    case .not: return .boolean(try isEqual(number, 0))
    case .floor, .ceiling, .int: return .symbolic(number)
    default: return SymbolicValues.unknown
    }
  }

  /// A function of a number within bounds and a value.
  mutating func number(
    _ function: NativeFunction, root: Int, shift: Int32, of number: UInt32, right: Cell
  ) throws(StoryProblem) -> Cell {
    guard let value = whole(right) else { return try other(function, number, right) }
    switch function {
    case .add: return exploration.symbols.shifted(root, Int64(shift) + Int64(value), by: value)
    case .subtract: return exploration.symbols.shifted(root, Int64(shift) - Int64(value), by: 0 &- value)
    case .equal: return .boolean(try isEqual(number, value))
    case .notEqual: return .boolean(try !isEqual(number, value))
    case .less: return .boolean(isLess(root, shift, than: Int64(value)))
    case .lessOrEqual: return .boolean(isLess(root, shift, than: Int64(value) + 1))
    case .greater: return .boolean(!isLess(root, shift, than: Int64(value) + 1))
    case .greaterOrEqual: return .boolean(!isLess(root, shift, than: Int64(value)))
    case .and: return .boolean(try !isEqual(number, 0) && value != 0)
    case .or: return .boolean(try !isEqual(number, 0) || value != 0)
    default: return try interval(function, exploration.symbols.bounds(root, by: shift), (Int64(value), Int64(value)))
    }
  }

  /// A function of a value and a number within bounds.
  mutating func number(
    _ function: NativeFunction, left: Cell, root: Int, shift: Int32, of number: UInt32
  ) throws(StoryProblem) -> Cell {
    guard let value = whole(left) else { return try other(function, number, left) }
    let right = Cell.integer(value)
    switch function {
    case .add, .equal, .notEqual, .and, .or:
      return try self.number(function, root: root, shift: shift, of: number, right: right)
    case .less: return try self.number(.greater, root: root, shift: shift, of: number, right: right)
    case .lessOrEqual: return try self.number(.greaterOrEqual, root: root, shift: shift, of: number, right: right)
    case .greater: return try self.number(.less, root: root, shift: shift, of: number, right: right)
    case .greaterOrEqual: return try self.number(.lessOrEqual, root: root, shift: shift, of: number, right: right)
    default: return try interval(function, (Int64(value), Int64(value)), exploration.symbols.bounds(root, by: shift))
    }
  }

  private func whole(_ cell: Cell) -> Int32? {
    switch cell {
    case .integer(let value): value
    case .boolean(let value): value ? 1 : 0
    default: nil
    }
  }

  /// A number within bounds together with something that is no whole number: what it fails with any such, it fails.
  private mutating func other(_ function: NativeFunction, _ number: UInt32, _ value: Cell) throws(StoryProblem) -> Cell
  {
    switch value {
    case .float, .string: return SymbolicValues.unknown
    case .undefined, .void, .boolean, .integer, .list, .target, .pointer, .tag, .symbolic:
      return try computed(function, .integer(1), value)
    }
  }

  /// Whether a number within bounds is less than another: both in turn, if it may be.
  private mutating func isLess(_ root: Int, _ shift: Int32, than limit: Int64) -> Bool {
    guard case .range(let low, let high) = exploration.symbols.roots[root].kind else { return false }
    let (first, last) = exploration.symbols.bounds(root, by: shift)
    if last < limit { return true }
    if first >= limit { return false }
    if exploration.symbols.decide(2) == 0 {
      exploration.symbols.restrict(root, .range(low, Int32(clamping: limit - 1 - Int64(shift))))
      return true
    }
    exploration.symbols.restrict(root, .range(Int32(clamping: limit - Int64(shift)), high))
    return false
  }

  /// Whether a number within bounds equals another.
  mutating func isEqual(_ number: UInt32, _ value: Int32) throws(StoryProblem) -> Bool {
    guard case .shifted(let root, let shift) = exploration.symbols.symbols[Int(number)],
      case .range(let low, let high) = exploration.symbols.roots[root].kind
    else { return try isTruthy(computed(.equal, settled(.symbolic(number)), .integer(value))) }
    let wanted = Int64(value) - Int64(shift)
    guard wanted >= Int64(low), wanted <= Int64(high) else { return false }
    var outcomes: [(Bool, Int32, Int32)] = [(true, Int32(wanted), Int32(wanted))]
    if wanted > Int64(low) { outcomes.append((false, low, Int32(wanted - 1))) }
    if wanted < Int64(high) { outcomes.append((false, Int32(wanted + 1), high)) }
    let outcome = outcomes[exploration.symbols.decide(outcomes.count)]
    exploration.symbols.restrict(root, .range(outcome.1, outcome.2))
    return outcome.0
  }

  /// A function of two numbers within bounds.
  mutating func numbers(
    _ function: NativeFunction, root: Int, shift: Int32, other: Int, otherShift: Int32
  ) throws(StoryProblem) -> Cell {
    if root == other, !function.isArithmetic { return try computed(function, .integer(shift), .integer(otherShift)) }
    let left = exploration.symbols.bounds(root, by: shift)
    let right = exploration.symbols.bounds(other, by: otherShift)
    switch function {
    case .less: return decided(left.high < right.low, left.low >= right.high)
    case .lessOrEqual: return decided(left.high <= right.low, left.low > right.high)
    case .greater: return decided(left.low > right.high, left.high <= right.low)
    case .greaterOrEqual: return decided(left.low >= right.high, left.high < right.low)
    case .equal: return decided(false, left.high < right.low || right.high < left.low)
    case .notEqual: return decided(left.high < right.low || right.high < left.low, false)
    default: return try interval(function, left, right)
    }
  }

  private mutating func decided(_ isTrue: Bool, _ isFalse: Bool) -> Cell {
    .boolean(isTrue || !isFalse && exploration.symbols.decide(2) == 0)
  }

  /// What a function gives for any two numbers within bounds; the relation to them is lost.
  private mutating func interval(
    _ function: NativeFunction, _ left: (low: Int64, high: Int64), _ right: (low: Int64, high: Int64)
  ) throws(StoryProblem) -> Cell {
    switch function {
    case .minimum: return exploration.symbols.makeNumber(min(left.low, right.low), min(left.high, right.high))
    case .maximum: return exploration.symbols.makeNumber(max(left.low, right.low), max(left.high, right.high))
    case .add: return sum(left, right)
    case .subtract: return sum(left, negated(right))
    case .multiply: return product(left, right)
    case .divide, .remainder:
      guard right.low == right.high else { return try dividedByMany(left, right) }
      return try quotient(function, left, by: right.low)
    case .and, .or: return decided(false, false)
    default: return SymbolicValues.unknown
    }
  }

  private func negated(_ bounds: (low: Int64, high: Int64)) -> (low: Int64, high: Int64) {
    (
      bounds.high == Int64(Int32.max) ? Int64(Int32.min) : -bounds.high,
      bounds.low == Int64(Int32.min) ? Int64(Int32.max) : -bounds.low
    )
  }

  private func isBounded(_ bounds: (low: Int64, high: Int64)) -> Bool {
    bounds.low > Int64(Int32.min) && bounds.high < Int64(Int32.max)
  }

  private mutating func sum(_ left: (low: Int64, high: Int64), _ right: (low: Int64, high: Int64)) -> Cell {
    if isBounded(left), isBounded(right) {
      return exploration.symbols.makeNumber(left.low + right.low, left.high + right.high)
    }
    // An end without bound stays one, as long as what is added is so little that it takes forever to wrap around.
    let isSmall = [left, right].contains { isBounded($0) && max(abs($0.low), abs($0.high)) <= 100 }
    guard isSmall else { return exploration.symbols.makeNumber(Int64(Int32.min), Int64(Int32.max)) }
    let low = left.low == Int64(Int32.min) || right.low == Int64(Int32.min) ? Int64(Int32.min) : left.low + right.low
    let high =
      left.high == Int64(Int32.max) || right.high == Int64(Int32.max) ? Int64(Int32.max) : left.high + right.high
    return exploration.symbols.makeNumber(low, high)
  }

  private mutating func product(_ left: (low: Int64, high: Int64), _ right: (low: Int64, high: Int64)) -> Cell {
    guard isBounded(left), isBounded(right) else {
      return exploration.symbols.makeNumber(Int64(Int32.min), Int64(Int32.max))
    }
    let corners = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
    return exploration.symbols.makeNumber(corners.min() ?? 0, corners.max() ?? 0)
  }

  private mutating func dividedByMany(
    _ left: (low: Int64, high: Int64), _ right: (low: Int64, high: Int64)
  ) throws(StoryProblem) -> Cell {
    let mayBeZero = right.low <= 0 && right.high >= 0
    if mayBeZero, exploration.symbols.decide(2) == 1 { throw problem(.divisionByZero) }
    return exploration.symbols.makeNumber(Int64(Int32.min), Int64(Int32.max))
  }

  private mutating func quotient(
    _ function: NativeFunction, _ left: (low: Int64, high: Int64), by number: Int64
  ) throws(StoryProblem) -> Cell {
    if number == 0 { throw problem(.divisionByZero) }
    if number == -1 { return exploration.symbols.makeNumber(Int64(Int32.min), Int64(Int32.max)) }
    guard function == .remainder else {
      // Nothing is beyond the numbers that there are, so what is divided is bounded, whatever it was.
      let ends = [left.low / number, left.high / number]
      return exploration.symbols.makeNumber(ends.min() ?? 0, ends.max() ?? 0)
    }
    let most = abs(number) - 1
    if left.low >= 0 { return exploration.symbols.makeNumber(0, min(most, left.high)) }
    return exploration.symbols.makeNumber(-most, left.high <= 0 ? 0 : most)
  }
}

extension NativeFunction {
  /// Whether the result is a number computed from both.
  fileprivate var isArithmetic: Bool {
    switch self {
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual: false
    default: true
    }
  }
}
