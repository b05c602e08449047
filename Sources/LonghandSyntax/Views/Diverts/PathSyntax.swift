/// Names joined by dots (ink §96, ink §188).
package struct PathSyntax: NodeSyntax {
  package static let kind = SyntaxKind.path
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The names in order, at least one.
  package var components: [SyntaxNode] { node.children.filter { $0.kind == .identifier } }

  /// The names joined by dots, without the spaces and comments between them.
  package var text: String {
    var text = ""
    for child in node.children where child.kind == .identifier {
      if !text.isEmpty { text += "." }
      text += child.cleanedText
    }
    return text
  }
}
