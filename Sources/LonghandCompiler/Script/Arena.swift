/// All nodes of one kind.
///
/// Nodes are plain values and refer to each other by index, so that a pass can rewrite them in place or put new ones
/// at the end, and so that a whole story is a few arrays.
package struct Arena<Node: Sendable>: Sendable {
  /// The nodes in the order in which they were made.
  package private(set) var nodes: [Node] = []

  /// The number of nodes.
  @inlinable
  package var count: Int { nodes.count }

  /// The id of the node that is made next.
  @inlinable
  package var nextID: ScriptID<Node> { ScriptID(index: Int32(nodes.count)) }

  /// The ids of all nodes.
  @inlinable
  package var ids: ScriptIDs<Node> { ScriptIDs(count: nodes.count) }

  /// Puts a node at the end.
  @discardableResult
  package mutating func append(_ node: Node) -> ScriptID<Node> {
    nodes.append(node)
    return ScriptID(index: Int32(nodes.count - 1))
  }

  /// Puts several nodes at the end, side by side.
  package mutating func append(contentsOf new: some Collection<Node>) -> Run<Node> {
    let start = Int32(nodes.count)
    nodes.append(contentsOf: new)
    return Run(start: start, count: Int32(new.count))
  }

  /// The node with the given id.
  @inlinable
  package subscript(id: ScriptID<Node>) -> Node {
    get { nodes[Int(id.index)] }
    _modify { yield &nodes[Int(id.index)] }
  }

  /// The node at the given index of a run.
  @inlinable
  package subscript(index: Int) -> Node {
    get { nodes[index] }
    _modify { yield &nodes[index] }
  }

  /// The nodes of a run.
  @inlinable
  package subscript(run: Run<Node>) -> ArraySlice<Node> { nodes[run.indices] }
}

/// The ids of all nodes of an arena, which nobody has to store.
package struct ScriptIDs<Node>: RandomAccessCollection, Sendable {
  /// How many there are.
  package let count: Int

  @inlinable
  package init(count: Int) { self.count = count }

  @inlinable
  package var startIndex: Int { 0 }

  @inlinable
  package var endIndex: Int { count }

  @inlinable
  package subscript(index: Int) -> ScriptID<Node> { ScriptID(index: Int32(index)) }
}
