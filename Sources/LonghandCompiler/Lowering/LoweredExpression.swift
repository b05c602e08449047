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
