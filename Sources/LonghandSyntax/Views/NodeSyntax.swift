/// A view of exactly one kind of node.
package protocol NodeSyntax: SyntaxView {
  /// The kind of node that the view looks at.
  static var kind: SyntaxKind { get }

  /// The view of a node that is known to be of the right kind.
  init(unchecked node: SyntaxNode)
}

extension NodeSyntax {
  package init?(_ node: SyntaxNode) {
    guard node.kind == Self.kind else { return nil }
    self.init(unchecked: node)
  }
}
