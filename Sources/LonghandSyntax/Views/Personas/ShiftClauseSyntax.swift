/// One of the clauses of a shift line (persona §3.1, persona §3.3).
package struct ShiftClauseSyntax: NodeSyntax {
  package static let kind = SyntaxKind.shiftClause
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// What a clause does to a trait.
  package enum Effect: Hashable, Sendable {
    /// Moves it toward the pole named.
    case toward
    /// Moves it away from the pole named.
    case away
    /// Sets it.
    case set
  }

  /// The pole; missing only where an error says so.
  package var pole: SyntaxNode? { node.first(.identifier) }

  /// What the sign says; missing only where an error says so.
  package var effect: Effect? {
    if node.first(.assignmentOperator) != nil { return .set }
    return node.first(.operatorSymbol).map { $0.cleanedText == "-" ? .away : .toward }
  }

  /// The number, where it is a literal.
  package var literal: SyntaxNode? { node.first(.integer) }

  /// The expression in parentheses, where it is one.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
