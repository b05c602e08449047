import LonghandRuntime
import LonghandSyntax

/// An expression that personas are lowered to: integers, traits and operators, nothing that ink has not.
///
/// It becomes nodes of a script, and it is written out as ink source; both come from this one value.
indirect enum LoweredExpression: Sendable {
  case integer(Int32)
  /// The value of a trait.
  case trait(TraitID)
  /// A parameter of a helper.
  case parameter(HelperParameter)
  /// An expression of the writer's own.
  case written(ExpressionID)
  case binary(BinaryOperator, LoweredExpression, LoweredExpression)
  case call(BuiltInFunction, [LoweredExpression])

  static func + (left: LoweredExpression, right: LoweredExpression) -> LoweredExpression { .binary(.add, left, right) }

  static func - (left: LoweredExpression, right: LoweredExpression) -> LoweredExpression {
    .binary(.subtract, left, right)
  }

  static func * (left: LoweredExpression, right: LoweredExpression) -> LoweredExpression {
    .binary(.multiply, left, right)
  }

  static func / (left: LoweredExpression, right: LoweredExpression) -> LoweredExpression {
    .binary(.divide, left, right)
  }
}

extension LoweredExpression: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int32) { self = .integer(value) }
}

extension LoweredExpression {
  /// The value of a trait after a shift, in the shape by which runtimes know it.
  init(_ shape: TraitWrite, of trait: TraitID, by amount: LoweredExpression) {
    var operands: [LoweredExpression] = []
    for part in shape.parts {
      switch part {
      case .trait: operands.append(.trait(trait))
      case .amount: operands.append(amount)
      case .integer(let value): operands.append(.integer(value))
      case .operation(let operation):
        let right = operands.popLast() ?? 0
        let left = operands.popLast() ?? 0
        operands.append(.binary(operation.sign, left, right))
      }
    }
    self = operands.last ?? 0
  }
}

extension TraitWrite.Operation {
  fileprivate var sign: BinaryOperator {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    }
  }
}
