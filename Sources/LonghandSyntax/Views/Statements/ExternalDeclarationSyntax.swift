/// An `EXTERNAL` line (ink §172).
package struct ExternalDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.externalDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// Its parameters.
  package var parameters: ParameterListSyntax? { SyntaxViews<ParameterListSyntax>(node).first }
}
