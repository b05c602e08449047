import LonghandCompiler
import LonghandSyntax

extension ConstantFolder {
  /// Minus a number (runtime §161).
  static func negated(_ value: ConstantValue) -> ConstantValue? {
    switch value {
    case .integer(let value): .integer(0 &- value)
    case .float(let value): .float(-value)
    case .boolean(let value): .integer(value ? -1 : 0)
    case .text, .item: nil
    }
  }

  /// `not` a value; texts have none (runtime §156), of lists it is a number (runtime §177).
  static func inverted(_ value: ConstantValue) -> ConstantValue? {
    switch value {
    case .integer, .float, .boolean: .boolean(!value.isTrue)
    case .item: .integer(0)
    case .text: nil
    }
  }

  /// A number of the type that two operands make together (runtime §153).
  static func made(_ number: Double, _ left: ConstantValue, _ right: ConstantValue) -> ConstantValue? {
    guard left.isWhole, right.isWhole else { return .float(Float(number)) }
    return Int32(exactly: number.rounded(.towardZero)).map { .integer($0) }
  }

  /// What an operator makes of two values; nil where that is a fault or not known.
  package static func apply(_ sign: BinaryOperator, _ left: ConstantValue, _ right: ConstantValue) -> ConstantValue? {
    if let first = left.number, let second = right.number {
      return numbers(sign, first: first, second: second, left: left, right: right)
    }
    if case .item(let first) = left, case .item(let second) = right {
      switch sign {
      case .equal, .has: return .boolean(first == second)
      case .notEqual, .hasNot: return .boolean(first != second)
      case .and, .or: return .boolean(true)
      default: return nil
      }
    }
    guard let first = left.printed, let second = right.printed else { return nil }
    switch sign {
    case .add: return .text(first + second)
    case .equal: return .boolean(first == second)
    case .notEqual: return .boolean(first != second)
    default: return nil
    }
  }

  private static func numbers(
    _ sign: BinaryOperator, first: Double, second: Double, left: ConstantValue, right: ConstantValue
  ) -> ConstantValue? {
    switch sign {
    case .and: return .boolean(first != 0 && second != 0)
    case .or: return .boolean(first != 0 || second != 0)
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual:
      return compare(sign, first, second).map { .boolean($0) }
    case .add: return made(first + second, left, right)
    case .subtract: return made(first - second, left, right)
    case .multiply: return made(first * second, left, right)
    case .divide: return second == 0 ? nil : made(first / second, left, right)
    case .remainder: return second == 0 ? nil : made(first.truncatingRemainder(dividingBy: second), left, right)
    case .has, .hasNot, .intersect: return nil
    }
  }

  /// What a comparison of numbers gives; nil for other operators.
  package static func compare(_ sign: BinaryOperator, _ left: Double, _ right: Double) -> Bool? {
    switch sign {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .greater: left > right
    case .lessOrEqual: left <= right
    case .greaterOrEqual: left >= right
    default: nil
    }
  }
}
