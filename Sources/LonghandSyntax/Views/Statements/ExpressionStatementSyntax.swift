/// A call or an increment on a logic line (ink §155).
package struct ExpressionStatementSyntax: NodeSyntax {
  package static let kind = SyntaxKind.expressionStatement
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What is to be done.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
