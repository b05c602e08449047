/// Arguments in parentheses (ink §108).
package struct ArgumentListSyntax: NodeSyntax {
  package static let kind = SyntaxKind.argumentList
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The arguments in order.
  package var arguments: SyntaxViews<ExpressionSyntax> { SyntaxViews(node) }
}
