/// `++` or `--` behind a variable (ink §179).
package struct PostfixExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.postfixExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Whether it is `++`; else it is `--`.
  package var isIncrement: Bool { node.first(.operatorSymbol)?.cleanedText == "++" }

  /// What it applies to.
  package var operand: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
