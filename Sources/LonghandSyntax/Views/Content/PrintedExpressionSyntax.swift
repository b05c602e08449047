/// An expression in braces, whose value is printed (ink §73).
package struct PrintedExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.printedExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The expression.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
