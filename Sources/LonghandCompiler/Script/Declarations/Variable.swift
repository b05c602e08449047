import LonghandSource

/// `VAR name = value` (ink §163).
package struct Variable: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its first value.
  package var value: ExpressionID
  /// The flow that the line stands in.
  package var flow: FlowID
}
