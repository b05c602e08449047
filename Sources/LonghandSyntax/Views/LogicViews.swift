// Views of what stands behind a tilde.

/// `~ name = value`, or with `+=` or `-=` (ink §154).
package typealias AssignmentSyntax = Typed<NodeKinds.Assignment>

extension AssignmentSyntax {
  /// How the value changes the variable.
  package var effect: AssignmentEffect {
    switch node.first(.assignmentOperator)?.cleanedText {
    case "+=": .add
    case "-=": .subtract
    default: .set
    }
  }
}

/// `~ temp name = value` (ink §157).
package typealias TemporaryDeclarationSyntax = Typed<NodeKinds.TemporaryDeclaration>

/// `~ return` (ink §159).
package typealias ReturnStatementSyntax = Typed<NodeKinds.ReturnStatement>

extension ReturnStatementSyntax {
  /// What is returned, if anything.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// A call or an increment on a logic line (ink §155).
package typealias ExpressionStatementSyntax = Typed<NodeKinds.ExpressionStatement>

extension ExpressionStatementSyntax {
  /// What is to be done.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// How an assignment changes its variable (ink §154).
package enum AssignmentEffect: Hashable, Sendable {
  /// `=`.
  case set
  /// `+=`.
  case add
  /// `-=`.
  case subtract
}
