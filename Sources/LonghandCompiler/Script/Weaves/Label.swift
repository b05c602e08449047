import LonghandSource

/// The name of a choice or gather.
package struct Label: Sendable {
  /// The name.
  package var name: NameID
  /// Where the name stands.
  package var range: SourceRange
}
