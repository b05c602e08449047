/// An element of a sequence (ink §90, ink §91).
package struct SequenceElementSyntax: NodeSyntax {
  package static let kind = SyntaxKind.sequenceElement
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What an inline element says; nothing in a multi-line one.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }

  /// The statements of a multi-line element.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }
}
