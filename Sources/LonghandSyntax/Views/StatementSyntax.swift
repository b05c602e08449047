/// A statement of any kind (ink §41).
package enum StatementSyntax: SyntaxView {
  /// A line of content.
  case contentLine(ContentLineSyntax)
  /// A choice.
  case choice(ChoiceSyntax)
  /// The dashes of a gather.
  case gather(GatherSyntax)
  /// A divert, tunnel or thread on a line of its own.
  case divert(DivertLineSyntax)
  /// A `TODO`.
  case note(NoteSyntax)
  /// An `INCLUDE`.
  case include(IncludeSyntax)
  /// A `VAR`.
  case variable(VariableDeclarationSyntax)
  /// A `CONST`.
  case constant(ConstantDeclarationSyntax)
  /// A `LIST`.
  case list(ListDeclarationSyntax)
  /// An `EXTERNAL`.
  case external(ExternalDeclarationSyntax)
  /// `~ return`.
  case returned(ReturnStatementSyntax)
  /// `~ temp`.
  case temporary(TemporaryDeclarationSyntax)
  /// An assignment.
  case assignment(AssignmentSyntax)
  /// A call or an increment.
  case expression(ExpressionStatementSyntax)
  /// A `PERSONA` block.
  case persona(PersonaDeclarationSyntax)
  /// A line that shifts or sets traits.
  case shift(ShiftLineSyntax)

  package init?(_ node: SyntaxNode) {
    switch node.kind {
    case .contentLine: self = .contentLine(ContentLineSyntax(unchecked: node))
    case .choice: self = .choice(ChoiceSyntax(unchecked: node))
    case .gather: self = .gather(GatherSyntax(unchecked: node))
    case .divertLine: self = .divert(DivertLineSyntax(unchecked: node))
    case .note: self = .note(NoteSyntax(unchecked: node))
    case .include: self = .include(IncludeSyntax(unchecked: node))
    case .variableDeclaration: self = .variable(VariableDeclarationSyntax(unchecked: node))
    case .constantDeclaration: self = .constant(ConstantDeclarationSyntax(unchecked: node))
    case .listDeclaration: self = .list(ListDeclarationSyntax(unchecked: node))
    case .externalDeclaration: self = .external(ExternalDeclarationSyntax(unchecked: node))
    case .returnStatement: self = .returned(ReturnStatementSyntax(unchecked: node))
    case .temporaryDeclaration: self = .temporary(TemporaryDeclarationSyntax(unchecked: node))
    case .assignment: self = .assignment(AssignmentSyntax(unchecked: node))
    case .expressionStatement: self = .expression(ExpressionStatementSyntax(unchecked: node))
    case .personaDeclaration: self = .persona(PersonaDeclarationSyntax(unchecked: node))
    case .shiftLine: self = .shift(ShiftLineSyntax(unchecked: node))
    default: return nil
    }
  }

  package var node: SyntaxNode {
    switch self {
    case .contentLine(let view): view.node
    case .choice(let view): view.node
    case .gather(let view): view.node
    case .divert(let view): view.node
    case .note(let view): view.node
    case .include(let view): view.node
    case .variable(let view): view.node
    case .constant(let view): view.node
    case .list(let view): view.node
    case .external(let view): view.node
    case .returned(let view): view.node
    case .temporary(let view): view.node
    case .assignment(let view): view.node
    case .expression(let view): view.node
    case .persona(let view): view.node
    case .shift(let view): view.node
    }
  }
}
