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
