/// `~ return` (ink §159).
package struct ReturnStatementSyntax: NodeSyntax {
  package static let kind = SyntaxKind.returnStatement
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What is returned, if anything.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
