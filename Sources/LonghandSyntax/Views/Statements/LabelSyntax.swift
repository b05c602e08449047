/// The name of a choice or gather in parentheses (ink §114, ink §127).
package struct LabelSyntax: NodeSyntax {
  package static let kind = SyntaxKind.label
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }
}
