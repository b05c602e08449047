/// A divert, tunnel, tunnel return or thread, link by link (ink §97).
package struct DivertChainSyntax: NodeSyntax {
  package static let kind = SyntaxKind.divertChain
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// Whether it starts a thread; its one link is the target then (ink §100).
  package var isThread: Bool { node.first(.threadArrow) != nil }

  /// The arrows and targets in the order written.
  package var links: SyntaxViews<DivertLinkSyntax> { SyntaxViews(node) }
}
