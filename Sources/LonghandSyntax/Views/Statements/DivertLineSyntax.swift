/// A divert, tunnel or thread on a line of its own (ink §101).
package struct DivertLineSyntax: NodeSyntax {
  package static let kind = SyntaxKind.divertLine
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The chain.
  package var chain: DivertChainSyntax? { SyntaxViews<DivertChainSyntax>(node).first }
}
