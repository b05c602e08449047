/// A `CONST` line (ink §165).
package struct ConstantDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.constantDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// The value, missing only where an error says so.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
