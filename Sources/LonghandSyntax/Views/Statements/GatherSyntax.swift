/// The dashes of a gather, and its label (ink §127).
package struct GatherSyntax: NodeSyntax {
  package static let kind = SyntaxKind.gather
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The number of dashes, 1 or more.
  package var depth: Int { node.count(of: .dash) }

  /// The label, if any.
  package var label: LabelSyntax? { SyntaxViews<LabelSyntax>(node).first }
}
