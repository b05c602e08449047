import LonghandRuntime

/// What becomes of a number that an instruction gives, as far as the same expression tells.
struct Consumption {
  private let program: Program

  init(_ program: Program) { self.program = program }

  /// What lies above the number on the stack.
  private enum Above {
    case constant(Int32)
    case other
  }

  /// How exactly a number is looked at that the instruction at a position gives.
  ///
  /// - Parameters:
  ///   - position: The position of the instruction.
  ///   - offset: By how much what is kept is greater than the number.
  func precision(after position: Int, offset: Int32) -> Relevance.Precision {
    var above: [Above] = []
    var current = position + 1
    while current < program.code.count {
      switch program.code[current] {
      case .integer(let value): above.append(.constant(value))
      case .boolean, .float, .variable, .readCount, .list: above.append(.other)
      case .native(let function):
        if function.arity == 1 {
          if above.isEmpty { return function == .not ? .upTo(1 + offset) : .exact }
          above[above.count - 1] = .other
        } else if above.count >= 2 {
          above.removeLast(2)
          above.append(.other)
        } else {
          return precision(function, above.first, offset, before: current)
        }
      case .control(.evalEnd): return above.isEmpty && isCondition(current + 1) ? .upTo(1 + offset) : .exact
      default: return .exact
      }
      current += 1
    }
    return .exact
  }

  /// Whether the item at a position takes the value as a condition.
  private func isCondition(_ position: Int) -> Bool {
    guard position < program.code.count else { return false }
    switch program.code[position] {
    case .divert(let jump): return jump.isConditional
    case .choicePoint(_, let flags): return flags.contains(.hasCondition)
    default: return false
    }
  }

  /// How a function of two operands looks at the number: the left one if something lies above, else the right one.
  private func precision(
    _ function: NativeFunction, _ above: Above?, _ offset: Int32, before position: Int
  ) -> Relevance.Precision {
    switch function {
    case .and, .or: return .upTo(1 + offset)
    case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual, .minimum:
      guard let constant = constant(above, position), constant < Int32.max - 2 else { return .exact }
      return .upTo(max(1, constant + 1) + offset)
    case .remainder:
      guard case .constant(let divisor)? = above, divisor > 0 else { return .exact }
      return .remainder(divisor)
    default: return .exact
    }
  }

  /// The constant that the number is compared with: above it, or as the left operand right before the number.
  private func constant(_ above: Above?, _ position: Int) -> Int32? {
    if case .constant(let value)? = above { return value }
    if above == nil, position >= 2, case .integer(let value) = program.code[position - 2] { return value }
    return nil
  }
}
