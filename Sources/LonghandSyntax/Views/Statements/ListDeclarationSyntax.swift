/// A `LIST` line (ink §169).
package struct ListDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.listDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// Its items in order.
  package var items: SyntaxViews<ListItemSyntax> { SyntaxViews(node) }
}
