/// A string (ink §184).
package struct StringExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.stringExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What stands between the quotes; missing when nothing does.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }
}
