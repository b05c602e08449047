import LonghandSource

/// A node or token of a `SyntaxTree`, whatever its kind.
package struct SyntaxNode: Sendable {
  /// The tree that holds it.
  package let tree: SyntaxTree
  /// Its place in the tree's flat array.
  package let index: Int

  /// The node or token at a place among the elements of a tree.
  @inlinable
  package init(tree: SyntaxTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  /// What the tree holds of it.
  @inlinable
  package var element: SyntaxElement { tree.elements[index] }

  /// What it is.
  @inlinable
  package var kind: SyntaxKind { element.kind }

  /// Where it stands, trivia at its edges included.
  package var range: SourceRange {
    let element = element
    return SourceRange(file: tree.source.id, start: element.start, end: element.end)
  }

  /// Its bytes exactly as written, comments included.
  package var sourceText: String { tree.source.text(in: range) }

  /// Its direct children in reading order, trivia included.
  @inlinable
  package var children: Children {
    Children(tree: tree, position: index + 1, end: index + 1 + Int(element.descendantCount))
  }

  /// The first direct child of the given kind.
  @inlinable
  package func first(_ kind: SyntaxKind) -> SyntaxNode? {
    for child in children where child.kind == kind { return child }
    return nil
  }

  /// The direct children of a node, one after the other.
  package struct Children: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let tree: SyntaxTree
    @usableFromInline var position: Int
    @usableFromInline let end: Int

    @usableFromInline
    init(tree: SyntaxTree, position: Int, end: Int) {
      self.tree = tree
      self.position = position
      self.end = end
    }

    /// Moves on to the next child.
    @inlinable
    package mutating func next() -> SyntaxNode? {
      guard position < end else { return nil }
      let node = SyntaxNode(tree: tree, index: position)
      position += 1 + Int(tree.elements[position].descendantCount)
      return node
    }
  }
}
