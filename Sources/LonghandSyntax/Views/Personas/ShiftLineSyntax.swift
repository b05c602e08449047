/// `~ persona: pole +n, pole = n` (persona §3.1).
package struct ShiftLineSyntax: NodeSyntax {
  package static let kind = SyntaxKind.shiftLine
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The persona.
  package var persona: SyntaxNode? { node.first(.identifier) }

  /// What happens to its traits, in the order written.
  package var clauses: SyntaxViews<ShiftClauseSyntax> { SyntaxViews(node) }
}
