/// A `PERSONA` block (persona §1.1).
package struct PersonaDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.personaDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// The words between the quotes, if there are any.
  package var displayName: SyntaxNode? { node.first(.text) }

  /// The traits in the order written.
  package var traits: SyntaxViews<TraitDeclarationSyntax> { SyntaxViews(node) }
}
