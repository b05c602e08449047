/// Items of lists in parentheses (ink §185).
package struct ListExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.listExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The items, each a name or `list.name`.
  package var items: SyntaxViews<PathSyntax> { SyntaxViews(node) }
}
