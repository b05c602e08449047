/// `mirrors persona.pole by N` (persona §1.4).
package struct MirrorClauseSyntax: NodeSyntax {
  package static let kind = SyntaxKind.mirrorClause
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What is mirrored; missing only where an error says so.
  package var path: PathSyntax? { SyntaxViews<PathSyntax>(node).first }

  /// By how much; missing only where an error says so.
  package var amount: SyntaxNode? { node.first(.integer) }
}
