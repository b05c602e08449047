/// The place of a node in its arena.
package struct ScriptID<Node>: Hashable, Sendable {
  /// The index in the arena.
  package let index: Int32

  /// The place with an index.
  @inlinable
  package init(index: Int32) { self.index = index }
}
