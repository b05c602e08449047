import LonghandSource
import LonghandSyntax

/// The nodes around a place of a text.
enum NodePath {
  /// The nodes that hold a byte, or end there, the outermost first.
  static func nodes(at offset: UInt32, in tree: SyntaxTree) -> [SyntaxNode] {
    var path = [tree.root]
    while let node = path.last, let inner = child(of: node, at: offset) { path.append(inner) }
    return path
  }

  private static func child(of node: SyntaxNode, at offset: UInt32) -> SyntaxNode? {
    var found: SyntaxNode?
    for child in node.children {
      let range = child.range
      if range.start > offset { break }
      if offset < range.end || offset == range.end && range.count > 0 { found = child }
    }
    return found
  }

  /// Whether a byte lies within a comment.
  static func isComment(_ offset: UInt32, in tree: SyntaxTree) -> Bool {
    guard let last = nodes(at: offset, in: tree).last, last.kind == .comment else { return false }
    let words = last.sourceText
    // Behind a block comment that is closed, the text goes on.
    return !(words.hasSuffix("*/") && offset == last.range.end)
  }
}
