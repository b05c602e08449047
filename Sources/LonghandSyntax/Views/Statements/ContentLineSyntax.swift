/// A line of content (ink §56).
package struct ContentLineSyntax: NodeSyntax {
  package static let kind = SyntaxKind.contentLine
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What it says.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }
}
