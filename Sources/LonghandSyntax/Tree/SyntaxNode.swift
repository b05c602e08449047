import LonghandSource

/// A node or token of a `SyntaxTree`, whatever its kind.
public struct SyntaxNode: Sendable {
  /// The tree that holds it.
  public let tree: SyntaxTree
  /// Its place in the tree's flat array.
  let index: Int

  var element: SyntaxElement { tree.elements[index] }

  /// What it is.
  public var kind: SyntaxKind { element.kind }

  /// Where it stands, trivia at its edges included.
  public var range: SourceRange {
    let element = element
    return SourceRange(file: tree.source.id, start: element.start, end: element.end)
  }

  /// Its bytes exactly as written, comments included.
  public var sourceText: String { tree.source.text(in: range) }

  /// Its direct children in reading order, trivia included.
  public var children: Children {
    Children(tree: tree, position: index + 1, end: index + 1 + Int(element.descendantCount))
  }

  /// The first direct child of the given kind.
  public func first(_ kind: SyntaxKind) -> SyntaxNode? {
    for child in children where child.kind == kind { return child }
    return nil
  }

  /// The direct children of a node, one after the other.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    let tree: SyntaxTree
    var position: Int
    let end: Int

    /// Moves on to the next child.
    public mutating func next() -> SyntaxNode? {
      guard position < end else { return nil }
      let node = SyntaxNode(tree: tree, index: position)
      position += 1 + Int(tree.elements[position].descendantCount)
      return node
    }
  }
}
