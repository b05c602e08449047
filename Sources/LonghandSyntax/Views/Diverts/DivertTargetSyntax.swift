/// Where a divert goes, with its arguments (ink §96).
package struct DivertTargetSyntax: NodeSyntax {
  package static let kind = SyntaxKind.divertTarget
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The path; always there.
  package var path: PathSyntax {
    SyntaxViews<PathSyntax>(node).first ?? PathSyntax(unchecked: node)
  }

  /// The arguments, if a list of them is written; `()` is one.
  package var arguments: ArgumentListSyntax? { SyntaxViews<ArgumentListSyntax>(node).first }
}
