/// A knot or a function (ink §45).
package struct KnotSyntax: NodeSyntax {
  package static let kind = SyntaxKind.knot
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// Whether the word `function` stands in the header.
  package var isFunction: Bool { node.first(.keyword) != nil }

  /// The parameters, if there is a list of them (ink §48).
  package var parameters: ParameterListSyntax? { SyntaxViews<ParameterListSyntax>(node).first }

  /// The statements before the first stitch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }

  /// The stitches in it.
  package var stitches: SyntaxViews<StitchSyntax> { SyntaxViews(node) }
}
