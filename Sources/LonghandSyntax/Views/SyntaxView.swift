import LonghandSource

/// A node of the syntax tree seen as what it means.
package protocol SyntaxView: Sendable {
  /// The node that the view looks at.
  var node: SyntaxNode { get }

  /// The view of `node`, or nothing when the node is of another kind.
  init?(_ node: SyntaxNode)
}

extension SyntaxView {
  /// Where the words of the construct stand, without the white space, comments and line end at its edges.
  package var range: SourceRange { node.trimmedRange }
}
