/// An expression of any kind (ink §174).
package enum ExpressionSyntax: SyntaxView {
  /// Two expressions joined by an operator.
  case binary(BinaryExpressionSyntax)
  /// A negation.
  case prefix(PrefixExpressionSyntax)
  /// An increment or a decrement.
  case postfix(PostfixExpressionSyntax)
  /// An expression in parentheses.
  case parenthesized(ParenthesizedExpressionSyntax)
  /// A call.
  case call(CallExpressionSyntax)
  /// A name.
  case reference(ReferenceExpressionSyntax)
  /// A divert target as a value.
  case divertTarget(DivertTargetExpressionSyntax)
  /// Items of lists.
  case list(ListExpressionSyntax)
  /// A string.
  case string(StringExpressionSyntax)
  /// A number.
  case number(NumberExpressionSyntax)
  /// `true` or `false`.
  case boolean(BooleanExpressionSyntax)

  package init?(_ node: SyntaxNode) {
    switch node.kind {
    case .binaryExpression: self = .binary(BinaryExpressionSyntax(unchecked: node))
    case .prefixExpression: self = .prefix(PrefixExpressionSyntax(unchecked: node))
    case .postfixExpression: self = .postfix(PostfixExpressionSyntax(unchecked: node))
    case .parenthesizedExpression: self = .parenthesized(ParenthesizedExpressionSyntax(unchecked: node))
    case .callExpression: self = .call(CallExpressionSyntax(unchecked: node))
    case .referenceExpression: self = .reference(ReferenceExpressionSyntax(unchecked: node))
    case .divertTargetExpression: self = .divertTarget(DivertTargetExpressionSyntax(unchecked: node))
    case .listExpression: self = .list(ListExpressionSyntax(unchecked: node))
    case .stringExpression: self = .string(StringExpressionSyntax(unchecked: node))
    case .numberExpression: self = .number(NumberExpressionSyntax(unchecked: node))
    case .booleanExpression: self = .boolean(BooleanExpressionSyntax(unchecked: node))
    default: return nil
    }
  }

  package var node: SyntaxNode {
    switch self {
    case .binary(let view): view.node
    case .prefix(let view): view.node
    case .postfix(let view): view.node
    case .parenthesized(let view): view.node
    case .call(let view): view.node
    case .reference(let view): view.node
    case .divertTarget(let view): view.node
    case .list(let view): view.node
    case .string(let view): view.node
    case .number(let view): view.node
    case .boolean(let view): view.node
    }
  }
}
