/// A trait of a persona (persona §1.2).
package struct TraitDeclarationSyntax: NodeSyntax {
  package static let kind = SyntaxKind.traitDeclaration
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The one pole named, or the low and the high one.
  package var poles: [SyntaxNode] {
    var poles: [SyntaxNode] = []
    for child in node.children {
      if child.kind == .colon { break }
      if child.kind == .identifier { poles.append(child) }
    }
    return poles
  }

  /// The number or the name of the constant behind the colon; missing only where an error says so.
  package var start: SyntaxNode? {
    var isBehindColon = false
    for child in node.children {
      if child.kind == .colon { isBehindColon = true }
      if isBehindColon, child.kind == .integer || child.kind == .identifier { return child }
    }
    return nil
  }

  /// What it follows.
  package var mirrors: SyntaxViews<MirrorClauseSyntax> { SyntaxViews(node) }
}
