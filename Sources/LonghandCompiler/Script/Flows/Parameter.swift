import LonghandSource

/// One parameter of a flow (ink §48).
package struct Parameter: Sendable {
  /// Its name.
  package var name: NameID
  /// Where it stands.
  package var range: SourceRange
  /// Whether the argument is passed by reference.
  package var isReference: Bool
  /// Whether the argument is a divert target.
  package var isDivertTarget: Bool
}
