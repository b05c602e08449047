/// `true` or `false` (ink §183).
package struct BooleanExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.booleanExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Which of the two.
  package var value: Bool { node.first(.keyword)?.cleanedText == "true" }
}
