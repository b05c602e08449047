/// A branch of a conditional (ink §76–ink §78).
package struct BranchSyntax: NodeSyntax {
  package static let kind = SyntaxKind.branch
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Whether a dash begins it; an inline alternative and a plain block have none.
  package var hasDash: Bool { node.first(.dash) != nil }

  /// Whether it is `else:`.
  package var isElse: Bool { node.first(.keyword) != nil }

  /// Its own condition, or the value of its case.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// What an inline alternative says; nothing in a multi-line branch.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }

  /// The statements of a multi-line branch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }
}
