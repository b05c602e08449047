/// What may fail for some values.
extension QuietRegionFinder {
  /// Whether an instruction may fail for some values: what only numbers and truths go into does not, but for a division.
  func mayFail(_ position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .native(let function):
      switch function {
      case .and, .or, .not: false
      case .equal, .notEqual, .add, .subtract, .multiply, .less, .lessOrEqual, .greater, .greaterOrEqual, .minimum,
        .maximum, .negate:
        mayBeList(position, function)
      case .divide, .remainder: mayBeList(position, function) || !isDividedByConstant(position)
      case .floor, .ceiling, .int, .float: !kinds.areNumbers(forOperatorAt: position, function)
      case .has, .hasNot, .intersection, .listMinimum, .listMaximum, .listAll, .listCount, .listValue, .listInvert:
        !kinds.areLists(forOperatorAt: position, function)
      case .power: true
      }
    case .control(.random): !drawsFromConstants(position)
    case .shuffleIndex: !shufflesSoMany(position)
    case .control(.listRandom), .control(.listRange), .control(.listFromInt): true
    default: false
    }
  }

  /// Whether an operator may be given a list.
  private func mayBeList(_ position: Position, _ function: NativeFunction) -> Bool {
    !program.definitions.items.isEmpty && !kinds.areNumbers(forOperatorAt: position, function)
      && !(function.takesLists && kinds.areLists(forOperatorAt: position, function))
  }

  /// Whether what is divided by is written there, and is not 0.
  private func isDividedByConstant(_ position: Position) -> Bool {
    guard position >= 1, case .integer(let divisor) = program.code[Int(position) - 1] else { return false }
    return divisor != 0
  }

  /// Whether a shuffle has as many elements as is written there, and goes by the visits of its container.
  private func shufflesSoMany(_ position: Position) -> Bool {
    guard position >= 2, case .integer(let size) = program.code[Int(position) - 1], size > 0 else { return false }
    switch program.code[Int(position) - 2] {
    case .visitIndex: return true
    // One that comes to an end draws only before it.
    case .divert(let jump): return jump.isConditional && bound(ofSequenceBefore: position) != nil
    default: return false
    }
  }

  /// Whether both bounds of a draw are written there, in their order.
  private func drawsFromConstants(_ position: Position) -> Bool {
    guard position >= 2, case .integer(let low) = program.code[Int(position) - 2],
      case .integer(let high) = program.code[Int(position) - 1]
    else { return false }
    return low <= high && Int64(high) - Int64(low) < Int64(Int32.max)
  }
}

extension NativeFunction {
  /// Whether an operator takes two lists as it takes two numbers.
  fileprivate var takesLists: Bool {
    switch self {
    case .add, .subtract, .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual: true
    default: false
    }
  }
}
