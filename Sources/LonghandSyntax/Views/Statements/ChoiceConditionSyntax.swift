/// A condition that a choice depends on (ink §116).
package struct ChoiceConditionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.choiceCondition
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What must hold.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
