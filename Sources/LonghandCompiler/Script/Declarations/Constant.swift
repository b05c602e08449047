import LonghandSource

/// `CONST name = value` (ink §165).
package struct Constant: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its value.
  package var value: ExpressionID
  /// The flow that the line stands in.
  package var flow: FlowID
}
