/// A `VAR` line (ink §163).
package struct VariableDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.variableDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// The value, missing only where an error says so.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
