import LonghandSource
import LonghandSyntax

/// An expression.
package struct Expression: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    case integer(Int32)
    case float(Float)
    case boolean(Bool)
    case string(Content)
    case divertTarget(DivertID)
    case list(ListLiteralID)
    case reference(ReferenceID)
    case call(CallID)
    case negate(ExpressionID)
    case not(ExpressionID)
    case binary(BinaryOperator, ExpressionID, ExpressionID)
    /// `x++` or `x--` where it cannot stand (`E110`).
    case increment(AssignmentID)
    /// What the parser could make nothing of; it has reported that.
    case broken
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
}
