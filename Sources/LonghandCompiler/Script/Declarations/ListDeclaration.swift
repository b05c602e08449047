import LonghandSource

/// `LIST name = a, (b), c = 5` (ink §169).
package struct ListDeclaration: Sendable {
  /// Its name.
  package var name: NameID
  /// Where the name stands.
  package var nameRange: SourceRange
  /// Its items.
  package var items: Run<ListItem>
}
