// Views of expressions.

/// Two expressions joined by an operator (ink §175).
package typealias BinaryExpressionSyntax = Typed<NodeKinds.BinaryExpression>

extension BinaryExpressionSyntax {
  /// The operator.
  package var symbol: BinaryOperator? {
    node.first(.operatorSymbol).flatMap { BinaryOperator(spelling: $0.cleanedText) }
  }

  /// What stands before the operator.
  package var left: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// What stands behind it, missing only where an error says so.
  package var right: ExpressionSyntax? {
    var operands = SyntaxViews<ExpressionSyntax>(node)
    _ = operands.next()
    return operands.next()
  }
}

/// `-`, `!` or `not` before an expression (ink §174).
package typealias PrefixExpressionSyntax = Typed<NodeKinds.PrefixExpression>

extension PrefixExpressionSyntax {
  /// Whether it is `!` or `not`; else it is `-`.
  package var isNot: Bool { node.first(.operatorSymbol)?.cleanedText != "-" }

  /// What it applies to.
  package var operand: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// `++` or `--` behind a variable (ink §179).
package typealias PostfixExpressionSyntax = Typed<NodeKinds.PostfixExpression>

extension PostfixExpressionSyntax {
  /// Whether it is `++`; else it is `--`.
  package var isIncrement: Bool { node.first(.operatorSymbol)?.cleanedText == "++" }

  /// What it applies to.
  package var operand: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// An expression in parentheses (ink §189).
package typealias ParenthesizedExpressionSyntax = Typed<NodeKinds.ParenthesizedExpression>

extension ParenthesizedExpressionSyntax {
  /// The expression.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// A call of a function (ink §187).
package typealias CallExpressionSyntax = Typed<NodeKinds.CallExpression>

extension CallExpressionSyntax {
  /// The name; always there.
  package var name: SyntaxNode { node.first(.identifier) ?? node }

  /// The arguments.
  package var arguments: ArgumentListSyntax? { SyntaxViews<ArgumentListSyntax>(node).first }
}

/// The name of a variable, constant, list item, knot, stitch or label (ink §188).
package typealias ReferenceExpressionSyntax = Typed<NodeKinds.ReferenceExpression>

extension ReferenceExpressionSyntax {
  /// The path; always there.
  package var path: PathSyntax {
    SyntaxViews<PathSyntax>(node).first ?? PathSyntax(unchecked: node)
  }
}

/// `-> path` as a value (ink §174).
package typealias DivertTargetExpressionSyntax = Typed<NodeKinds.DivertTargetExpression>

extension DivertTargetExpressionSyntax {
  /// Where it goes; missing when the arrow is bare.
  package var target: DivertTargetSyntax? { SyntaxViews<DivertTargetSyntax>(node).first }
}

/// Items of lists in parentheses (ink §185).
package typealias ListExpressionSyntax = Typed<NodeKinds.ListExpression>

extension ListExpressionSyntax {
  /// The items, each a name or `list.name`.
  package var items: SyntaxViews<PathSyntax> { SyntaxViews(node) }
}

/// A string (ink §184).
package typealias StringExpressionSyntax = Typed<NodeKinds.StringExpression>

extension StringExpressionSyntax {
  /// What stands between the quotes; missing when nothing does.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }
}

/// A number (ink §180, ink §181).
package typealias NumberExpressionSyntax = Typed<NodeKinds.NumberExpression>

extension NumberExpressionSyntax {
  /// Its value; nothing when it is out of range, which is an error of its own.
  package var value: NumberLiteral? {
    for child in node.children {
      switch child.kind {
      case .integer: return Int32(child.cleanedText).map(NumberLiteral.integer)
      case .float: return Float(paddedFloat(child.cleanedText)).map(NumberLiteral.float)
      default: break
      }
    }
    return nil
  }

  /// `5.` as `5.0`, which the standard library can read (ink §181).
  private func paddedFloat(_ text: String) -> String {
    text.hasSuffix(".") ? text + "0" : text
  }
}

/// `true` or `false` (ink §183).
package typealias BooleanExpressionSyntax = Typed<NodeKinds.BooleanExpression>

extension BooleanExpressionSyntax {
  /// Which of the two.
  package var value: Bool { node.first(.keyword)?.cleanedText == "true" }
}

/// What a number in the source says (ink §180, ink §181).
package enum NumberLiteral: Hashable, Sendable {
  /// A whole number.
  case integer(Int32)
  /// A number with a point.
  case float(Float)
}
