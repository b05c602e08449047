import LonghandSource

/// `~ temp name = value` (ink §157).
package struct Temporary: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its value.
  package var value: ExpressionID
  /// The flow that it belongs to (ink §158).
  package var flow: FlowID
}
