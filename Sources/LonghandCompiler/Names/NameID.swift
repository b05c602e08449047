/// A name of the story, interned: equal names have equal ids.
package struct NameID: Hashable, Sendable {
  /// The position of the name in its table.
  package let number: Int32
}
