/// The direct children of a node that a view can look at, in reading order.
package struct SyntaxViews<View: SyntaxView>: Sequence, IteratorProtocol, Sendable {
  @usableFromInline var children: SyntaxNode.Children

  @inlinable
  package init(_ node: SyntaxNode) {
    children = node.children
  }

  /// Moves on to the next child.
  @inlinable
  package mutating func next() -> View? {
    while let child = children.next() {
      if let view = View(child) { return view }
    }
    return nil
  }

  /// The first of them.
  @inlinable
  package var first: View? {
    var copy = self
    return copy.next()
  }

  /// Whether there is none.
  package var isEmpty: Bool { first == nil }
}
