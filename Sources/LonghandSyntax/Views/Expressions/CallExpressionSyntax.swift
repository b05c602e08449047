/// A call of a function (ink §187).
package struct CallExpressionSyntax: NodeSyntax {
  package static let kind = SyntaxKind.callExpression
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name; always there.
  package var name: SyntaxNode { node.first(.identifier) ?? node }

  /// The arguments.
  package var arguments: ArgumentListSyntax? { SyntaxViews<ArgumentListSyntax>(node).first }
}
