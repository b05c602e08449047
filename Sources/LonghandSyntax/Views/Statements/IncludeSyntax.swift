/// An `INCLUDE` line (ink §25).
package struct IncludeSyntax: NodeSyntax {
  package static let kind = SyntaxKind.include
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name of the file exactly as written.
  package var fileName: SyntaxNode? { node.first(.fileName) }
}
