import LonghandSource

/// A logic line that begins with a dotted name and does nothing.
package struct DottedLine: Sendable {
  /// The name.
  package var path: Path
  /// The flow that the line stands in.
  package var flow: FlowID
  /// Where the line stands.
  package var range: SourceRange
}
