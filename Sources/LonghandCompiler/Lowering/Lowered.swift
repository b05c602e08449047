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

/// A statement that personas are lowered to.
enum LoweredStatement: Sendable {
  /// A trait gets another value.
  case assign(TraitID, LoweredExpression)
  /// A helper does the work: by a tunnel, or, where tunnels are not allowed, by a function call.
  case help(Helper, [LoweredExpression])
}

/// What does the work that does not fit into a row of assignments.
struct Helper: Hashable, Sendable {
  /// What it does.
  enum Kind: Hashable, Sendable {
    /// Shifts by an amount with a sign, from -100 to 100.
    case shiftBy
    /// Shifts by two amounts from 0 to 100, of which one is 0: toward the high pole and toward the low one.
    case shift
    /// The same as a mirror of another shift.
    case mirror
    /// Sets to a value from 0 to 100.
    case set
  }

  /// What it does.
  var kind: Kind
  /// The trait that it does it to.
  var trait: TraitID
  /// Whether it is a function, as functions cannot call tunnels; a tunnel prints nothing at all (`P3.4`).
  var isFunction: Bool
}

/// The names of the helpers' parameters.
enum HelperParameter: String, CaseIterable, Sendable {
  case amount
  case up
  case down
  case value
}
