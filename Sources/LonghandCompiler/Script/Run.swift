/// Nodes that stand side by side in their arena, such as the items of one line.
package struct Run<Node>: Hashable, Sendable {
  /// The index of the first node.
  package var start: Int32 = 0
  /// The number of nodes.
  package var count: Int32 = 0

  /// Makes a run; without anything in it unless it says so.
  package init(start: Int32 = 0, count: Int32 = 0) {
    self.start = start
    self.count = count
  }

  /// Whether there is no node.
  package var isEmpty: Bool { count == 0 }
  /// The indices of the nodes.
  package var indices: Range<Int> { Int(start)..<Int(start + count) }
}
