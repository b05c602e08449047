internal import CLonghandMath

extension StoryMachine {
  /// Operators on two integers (runtime §161).
  mutating func integers(_ function: NativeFunction, _ left: Int32, _ right: Int32) throws(StoryProblem) -> Cell {
    switch function {
    case .add: return .integer(left &+ right)
    case .subtract: return .integer(left &- right)
    case .multiply: return .integer(left &* right)
    case .divide, .remainder: return .integer(try divided(function, left, right))
    case .equal: return .boolean(left == right)
    case .notEqual: return .boolean(left != right)
    case .greater: return .boolean(left > right)
    case .less: return .boolean(left < right)
    case .greaterOrEqual: return .boolean(left >= right)
    case .lessOrEqual: return .boolean(left <= right)
    case .and: return .boolean(left != 0 && right != 0)
    case .or: return .boolean(left != 0 || right != 0)
    case .minimum: return .integer(min(left, right))
    case .maximum: return .integer(max(left, right))
    case .power: return .float(Float(pow(Double(left), Double(right))))
    case .has, .hasNot, .intersection, .negate, .not, .floor, .ceiling, .int, .float, .listMinimum, .listMaximum,
      .listAll, .listCount, .listValue, .listInvert:
      throw problem(.operationUndefined(function.displayName, "whole number"))
    }
  }

  private mutating func divided(_ function: NativeFunction, _ left: Int32, _ right: Int32) throws(StoryProblem) -> Int32
  {
    if right == 0 { throw problem(.divisionByZero) }
    return function == .divide
      ? left.dividedReportingOverflow(by: right).partialValue
      : left.remainderReportingOverflow(dividingBy: right).partialValue
  }

  /// Operators on two floating-point numbers (runtime §161).
  mutating func floats(_ function: NativeFunction, _ left: Float, _ right: Float) throws(StoryProblem) -> Cell {
    switch function {
    case .add: return .float(left + right)
    case .subtract: return .float(left - right)
    case .multiply: return .float(left * right)
    case .divide: return .float(left / right)
    case .remainder: return .float(left.truncatingRemainder(dividingBy: right))
    case .equal: return .boolean(left == right)
    case .notEqual: return .boolean(left != right)
    case .greater: return .boolean(left > right)
    case .less: return .boolean(left < right)
    case .greaterOrEqual: return .boolean(left >= right)
    case .lessOrEqual: return .boolean(left <= right)
    case .and: return .boolean(left != 0 && right != 0)
    case .or: return .boolean(left != 0 || right != 0)
    case .minimum: return .float(left.isNaN || right.isNaN ? .nan : min(left, right))
    case .maximum: return .float(left.isNaN || right.isNaN ? .nan : max(left, right))
    case .power: return .float(Float(pow(Double(left), Double(right))))
    case .has, .hasNot, .intersection, .negate, .not, .floor, .ceiling, .int, .float, .listMinimum, .listMaximum,
      .listAll, .listCount, .listValue, .listInvert:
      throw problem(.operationUndefined(function.displayName, "number"))
    }
  }

  /// Functions of one integer (runtime §161).
  mutating func integer(_ function: NativeFunction, _ value: Int32) throws(StoryProblem) -> Cell {
    switch function {
    case .negate: return .integer(0 &- value)
    case .not: return .boolean(value == 0)
    case .floor, .ceiling, .int: return .integer(value)
    case .float: return .float(Float(value))
    default: throw problem(.operationUndefined(function.displayName, "whole number"))
    }
  }

  /// Functions of one floating-point number (runtime §161).
  mutating func float(_ function: NativeFunction, _ value: Float) throws(StoryProblem) -> Cell {
    switch function {
    case .negate: return .float(-value)
    case .not: return .boolean(value == 0)
    case .floor: return .float(value.rounded(.down))
    case .ceiling: return .float(value.rounded(.up))
    case .int: return .integer(truncated(value))
    case .float: return .float(value)
    default: throw problem(.operationUndefined(function.displayName, "number"))
    }
  }

  /// The integer towards zero; what does not fit is the least of all, as on the reference's machines (runtime §162).
  func truncated(_ value: Float) -> Int32 {
    value > -2_147_483_904 && value < 2_147_483_648 ? Int32(value) : .min
  }
}
