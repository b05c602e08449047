import LonghandSource

/// `EXTERNAL name(a, b)` (ink §172).
package struct External: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// The number of its parameters.
  package var parameterCount: Int
  /// The function that stands in for it, once analysed (ink §173).
  package var fallback: FlowID?
}
