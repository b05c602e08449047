/// One parameter (ink §48).
package struct ParameterSyntax: NodeSyntax {
  package static let kind = SyntaxKind.parameter
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// Whether `ref` stands before it.
  package var isReference: Bool { node.first(.keyword) != nil }

  /// Whether `->` stands before it.
  package var isDivertTarget: Bool { node.first(.arrow) != nil }
}
