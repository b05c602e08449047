/// An item of a `LIST` (ink §169).
package struct ListItemSyntax: NodeSyntax {
  package static let kind = SyntaxKind.listItem
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// Whether parentheses put it into the list from the start.
  package var isInitial: Bool { node.first(.leftParenthesis) != nil }

  /// The number it was given; nothing when it counts on from the item before (ink §170).
  package var value: Int32? { node.first(.integer).flatMap { Int32($0.cleanedText) } }
}
