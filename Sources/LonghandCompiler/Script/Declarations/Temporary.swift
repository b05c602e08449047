import LonghandSource

/// `~ temp name = value` (`L157`).
package struct Temporary: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its value.
  package var value: ExpressionID
  /// The flow that it belongs to (`L158`).
  package var flow: FlowID
}
