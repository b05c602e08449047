/// What may fail for some values.
extension QuietRegionFinder {
  /// Whether an instruction may fail for some values, as far as it is told which kinds these are of (runtime §153–§177).
  func mayFail(_ position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .native(let function): mayFail(position, function)
    case .divert(let jump) where jump.isConditional: mayBeNoCondition(position)
    case .variableDivert(_, _, isConditional: true), .external(_, _, isConditional: true): mayBeNoCondition(position)
    case .choicePoint(_, let flags) where flags.contains(.hasCondition): mayBeNoCondition(position)
    case .control(.turnsSince), .control(.readCount): !isBehindTarget(position)
    case .assignTemporary(_, isDeclaration: false): kinds.isUndeclared(at: position)
    case .control(.random): !drawsFromConstants(position)
    case .shuffleIndex: !shufflesSoMany(position)
    case .control(.listRandom), .control(.listRange), .control(.listFromInt): true
    default: false
    }
  }

  /// Whether what decides an item may be neither true nor false: where to divert to, or something of which it is not told.
  private func mayBeNoCondition(_ position: Position) -> Bool {
    guard let kinds = kinds.condition(ofItemAt: position) else { return true }
    return kinds.contains(.target)
  }

  private func isBehindTarget(_ position: Position) -> Bool {
    guard position >= 1, case .target = program.code[Int(position) - 1] else { return false }
    return true
  }

  private func mayFail(_ position: Position, _ function: NativeFunction) -> Bool {
    if function.works(on: .number), kinds.are(.number, operandsAt: position, function) {
      return function.divides && !isDividedByConstant(position)
    }
    if function.works(on: .list), kinds.are(.list, operandsAt: position, function) { return false }
    guard let operands = kinds.operands(at: position, function), !operands.contains([]) else { return true }
    switch function {
    // Either may be a list, or both.
    case .and, .or, .not: return !operands.allSatisfy { $0.isSubset(of: [.number, .list]) }
    case .add where operands == [.list, .number], .subtract where operands == [.list, .number]:
      return !isInteger(position - 1)
    default: break
    }
    if function.works(on: .target), operands == [.target, .target] { return false }
    guard function.works(on: .text), operands.allSatisfy({ $0.isSubset(of: [.number, .text]) }) else { return true }
    // Two numbers are not made texts.
    return !function.works(on: .number) && !operands.contains(.text)
  }

  /// Whether what is divided by is written there, and is not 0.
  private func isDividedByConstant(_ position: Position) -> Bool {
    guard position >= 1, case .integer(let divisor) = program.code[Int(position) - 1] else { return false }
    return divisor != 0
  }

  private func isInteger(_ position: Position) -> Bool {
    guard position >= 0, case .integer = program.code[Int(position)] else { return false }
    return true
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
  fileprivate var divides: Bool { self == .divide || self == .remainder }

  /// Whether an operator takes as many values of a kind as it has operands.
  fileprivate func works(on kind: ExpressionKinds.Kinds) -> Bool {
    switch self {
    case .equal, .notEqual: true
    case .add: kind != .target
    case .subtract, .greater, .less, .greaterOrEqual, .lessOrEqual, .and, .or, .not: kind == .number || kind == .list
    case .multiply, .divide, .remainder, .minimum, .maximum, .power, .negate, .floor, .ceiling, .int, .float:
      kind == .number
    case .has, .hasNot: kind == .list || kind == .text
    case .intersection, .listMinimum, .listMaximum, .listAll, .listCount, .listValue, .listInvert: kind == .list
    }
  }
}
