/// The parameters of a knot, stitch, function or external (ink §48).
package struct ParameterListSyntax: NodeSyntax {
  package static let kind = SyntaxKind.parameterList
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The parameters in order.
  package var parameters: SyntaxViews<ParameterSyntax> { SyntaxViews(node) }
}
