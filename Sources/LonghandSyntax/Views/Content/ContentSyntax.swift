/// Mixed content: text, logic, glue and tags, and perhaps a divert at its end (ink §60).
package struct ContentSyntax: NodeSyntax {
  package static let kind = SyntaxKind.content
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The items in order, without the divert.
  package var items: SyntaxViews<ContentItemSyntax> { SyntaxViews(node) }

  /// The divert, tunnel or thread that ends it.
  package var divertChain: DivertChainSyntax? { SyntaxViews<DivertChainSyntax>(node).first }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { items.isEmpty && divertChain == nil }
}
