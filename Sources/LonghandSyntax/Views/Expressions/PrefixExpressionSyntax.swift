/// `-`, `!` or `not` before an expression (ink §174).
package struct PrefixExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.prefixExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Whether it is `!` or `not`; else it is `-`.
  package var isNot: Bool { node.first(.operatorSymbol)?.cleanedText != "-" }

  /// What it applies to.
  package var operand: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
