import LonghandSource

/// One item of a list.
package struct ListItem: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var range: SourceRange
  /// Its value (ink §170).
  package var value: Int32
  /// Whether the list's variable holds it at first.
  package var isInitial: Bool
  /// Its list.
  package var list: ListID
}
