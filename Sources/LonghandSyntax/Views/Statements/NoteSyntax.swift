/// A `TODO` of the author (ink §22).
package struct NoteSyntax: NodeSyntax {
  package static let kind = SyntaxKind.note
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The words of the note; nothing when there are none.
  package var text: SyntaxNode? { node.first(.noteText) }
}
