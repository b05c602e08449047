/// `(a, list.b)` (ink §185).
package struct ListLiteral: Sendable {
  /// One item as written.
  package struct Item: Sendable {
    /// Its names: an item, or a list and an item.
    package var path: Path
    /// What it means, once analysed.
    package var item: ListItemID?
  }

  /// The items.
  package var items: Run<Item>
}
