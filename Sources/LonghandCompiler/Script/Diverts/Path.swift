import LonghandSource

/// Names joined by dots.
package struct Path: Sendable {
  /// The names.
  package var names: Run<PathName>
  /// Where it stands.
  package var range: SourceRange

  /// Whether no name was written.
  package var isEmpty: Bool { names.isEmpty }
}
