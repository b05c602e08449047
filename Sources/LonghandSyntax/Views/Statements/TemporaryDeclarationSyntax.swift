/// `~ temp name = value` (ink §157).
package struct TemporaryDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.temporaryDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// The value, missing only where an error says so.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
