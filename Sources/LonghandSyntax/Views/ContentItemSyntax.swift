/// An item of mixed content (ink §60).
package enum ContentItemSyntax: SyntaxView {
  /// A run of text; see its `literalText`.
  case text(SyntaxNode)
  /// `<>`.
  case glue(SyntaxNode)
  /// The `#` that starts a tag.
  case tagStart(SyntaxNode)
  /// An expression to print.
  case printedExpression(PrintedExpressionSyntax)
  /// A conditional.
  case conditional(ConditionalSyntax)
  /// A sequence.
  case sequence(SequenceSyntax)

  package init?(_ node: SyntaxNode) {
    switch node.kind {
    case .text: self = .text(node)
    case .glue: self = .glue(node)
    case .hash: self = .tagStart(node)
    case .printedExpression: self = .printedExpression(PrintedExpressionSyntax(unchecked: node))
    case .conditional: self = .conditional(ConditionalSyntax(unchecked: node))
    case .sequence: self = .sequence(SequenceSyntax(unchecked: node))
    default: return nil
    }
  }

  package var node: SyntaxNode {
    switch self {
    case .text(let view): view
    case .glue(let view): view
    case .tagStart(let view): view
    case .printedExpression(let view): view.node
    case .conditional(let view): view.node
    case .sequence(let view): view.node
    }
  }
}
