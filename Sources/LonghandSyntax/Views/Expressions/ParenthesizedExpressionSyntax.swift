/// An expression in parentheses (ink §189).
package struct ParenthesizedExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.parenthesizedExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The expression.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
