import LonghandSource

/// A conditional (ink §74).
package struct Conditional: Sendable {
  /// The expression before the colon.
  package var initial: ExpressionID?
  /// Its branches, classified.
  package var branches: Run<Branch>
  /// Where it stands.
  package var range: SourceRange
}

/// One branch of a conditional.
package struct Branch: Sendable {
  /// When it is taken (ink §80, ink §81, ink §243).
  package enum Kind: Sendable {
    /// When the initial expression is true.
    case whenTrue
    /// When its own expression is true.
    case condition(ExpressionID)
    /// When its own expression equals the initial one.
    case caseValue(ExpressionID)
    /// When no other one was.
    case otherwise
    /// When no case was, with the initial value still on the stack.
    case caseDefault
  }

  /// When it is taken.
  package var kind: Kind
  /// Whether it stands on lines of its own, and so begins with a newline (ink §83).
  package var isMultiline: Bool
  /// What it holds.
  package var body: WeaveID
  /// Where it stands.
  package var range: SourceRange
}
