/// A conditional of any form (ink §74).
package struct ConditionalSyntax: NodeSyntax {
  package static let kind = SyntaxKind.conditional
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What is asked, or what the cases are compared with; nothing when each branch has a condition of its own.
  package var initialExpression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// The branches; a block without a dash is one too.
  package var branches: SyntaxViews<BranchSyntax> { SyntaxViews(node) }

  /// Whether its branches are lines of their own, not alternatives between bars (ink §75).
  package var isMultiline: Bool { node.first(.newline) != nil }
}
