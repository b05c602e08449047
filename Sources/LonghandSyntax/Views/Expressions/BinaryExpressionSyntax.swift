/// Two expressions joined by an operator (ink §175).
package struct BinaryExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.binaryExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The operator.
  package var symbol: BinaryOperator? {
    node.first(.operatorSymbol).flatMap { BinaryOperator(spelling: $0.cleanedText) }
  }

  /// What stands before the operator.
  package var left: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// What stands behind it, missing only where an error says so.
  package var right: ExpressionSyntax? {
    var operands = SyntaxViews<ExpressionSyntax>(node)
    _ = operands.next()
    return operands.next()
  }
}
