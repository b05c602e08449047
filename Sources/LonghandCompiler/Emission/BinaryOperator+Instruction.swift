import LonghandRuntime
import LonghandSyntax

extension BinaryOperator {
  /// The instruction of the operator.
  var native: NativeFunction {
    switch self {
    case .and: .and
    case .or: .or
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .greater: .greater
    case .lessOrEqual: .lessOrEqual
    case .greaterOrEqual: .greaterOrEqual
    case .has: .has
    case .hasNot: .hasNot
    case .intersect: .intersection
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    }
  }
}
