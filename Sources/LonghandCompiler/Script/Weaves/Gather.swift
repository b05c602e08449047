import LonghandSource

/// A gather (ink §127).
package struct Gather: Sendable {
  /// The label, if it has one.
  package var label: Label?
  /// The number of dashes.
  package var depth: Int32
  /// The flow it stands in.
  package var flow: FlowID
  /// Where it stands.
  package var range: SourceRange
}
