/// `-> path` as a value (ink §174).
package struct DivertTargetExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.divertTargetExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Where it goes; missing when the arrow is bare.
  package var target: DivertTargetSyntax? { SyntaxViews<DivertTargetSyntax>(node).first }
}
