/// `~ name = value`, or with `+=` or `-=` (ink §154).
package struct AssignmentSyntax: NodeSyntax {
  package static let kind = SyntaxKind.assignment
  package let node: SyntaxNode

  package init(unchecked node: SyntaxNode) {
    self.node = node
  }

  /// The name, missing only where an error says so.
  package var name: SyntaxNode? { node.first(.identifier) }

  /// How the value changes the variable.
  package var effect: AssignmentEffect {
    switch node.first(.assignmentOperator)?.cleanedText {
    case "+=": .add
    case "-=": .subtract
    default: .set
    }
  }

  /// The value, missing only where an error says so.
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}
