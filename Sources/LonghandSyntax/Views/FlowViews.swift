// Views of a file and of what it is divided into: knots, functions and stitches.

/// A whole story file (ink §5).
package typealias SourceFileSyntax = Typed<NodeKinds.SourceFile>

extension SourceFileSyntax {
  /// The statements before the first knot and stitch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }

  /// The stitches that belong to no knot (ink §54).
  package var stitches: SyntaxViews<StitchSyntax> { SyntaxViews(node) }

  /// The knots and functions.
  package var knots: SyntaxViews<KnotSyntax> { SyntaxViews(node) }
}

/// A knot or a function (ink §45).
package typealias KnotSyntax = Typed<NodeKinds.Knot>

extension KnotSyntax {
  /// Whether the word `function` stands in the header.
  package var isFunction: Bool { node.first(.keyword) != nil }

  /// The parameters, if there is a list of them (ink §48).
  package var parameters: ParameterListSyntax? { SyntaxViews<ParameterListSyntax>(node).first }

  /// The statements before the first stitch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }

  /// The stitches in it.
  package var stitches: SyntaxViews<StitchSyntax> { SyntaxViews(node) }
}

/// A stitch (ink §53).
package typealias StitchSyntax = Typed<NodeKinds.Stitch>

extension StitchSyntax {
  /// Whether the word `function` stands in the header.
  package var isFunction: Bool { node.first(.keyword) != nil }

  /// The parameters, if there is a list of them (ink §48).
  package var parameters: ParameterListSyntax? { SyntaxViews<ParameterListSyntax>(node).first }

  /// The statements in it.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }
}

/// The parameters of a knot, stitch, function or external (ink §48).
package typealias ParameterListSyntax = Typed<NodeKinds.ParameterList>

extension ParameterListSyntax {
  /// The parameters in order.
  package var parameters: SyntaxViews<ParameterSyntax> { SyntaxViews(node) }
}

/// One parameter (ink §48).
package typealias ParameterSyntax = Typed<NodeKinds.Parameter>

extension ParameterSyntax {
  /// Whether `ref` stands before it.
  package var isReference: Bool { node.first(.keyword) != nil }

  /// Whether `->` stands before it.
  package var isDivertTarget: Bool { node.first(.arrow) != nil }
}
