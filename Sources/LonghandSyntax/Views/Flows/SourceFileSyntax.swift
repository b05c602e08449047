/// A whole story file (ink §5).
package struct SourceFileSyntax: NodeSyntax {
  package static let kind = SyntaxKind.sourceFile
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The statements before the first knot and stitch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }

  /// The stitches that belong to no knot (ink §54).
  package var stitches: SyntaxViews<StitchSyntax> { SyntaxViews(node) }

  /// The knots and functions.
  package var knots: SyntaxViews<KnotSyntax> { SyntaxViews(node) }
}
