/// The name of a variable, constant, list item, knot, stitch or label (ink §188).
package struct ReferenceExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.referenceExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The path; always there.
  package var path: PathSyntax {
    SyntaxViews<PathSyntax>(node).first ?? PathSyntax(unchecked: node)
  }
}
