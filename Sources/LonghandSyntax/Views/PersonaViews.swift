// Views of personas and of the lines that shift them.

/// A `PERSONA` block (persona §1.1).
package typealias PersonaDeclarationSyntax = Typed<NodeKinds.PersonaDeclaration>

extension PersonaDeclarationSyntax {
  /// The words between the quotes, if there are any.
  package var displayName: SyntaxNode? { node.first(.text) }

  /// The traits in the order written.
  package var traits: SyntaxViews<TraitDeclarationSyntax> { SyntaxViews(node) }
}

/// A trait of a persona (persona §1.2).
package typealias TraitDeclarationSyntax = Typed<NodeKinds.TraitDeclaration>

extension TraitDeclarationSyntax {
  /// The one pole named, or the low and the high one.
  package var poles: [SyntaxNode] {
    var poles: [SyntaxNode] = []
    for child in node.children {
      if child.kind == .colon { break }
      if child.kind == .identifier { poles.append(child) }
    }
    return poles
  }

  /// The number or the name of the constant behind the colon; missing only where an error says so.
  package var start: SyntaxNode? {
    var isBehindColon = false
    for child in node.children {
      if child.kind == .colon { isBehindColon = true }
      if isBehindColon, child.kind == .integer || child.kind == .identifier { return child }
    }
    return nil
  }

  /// What it follows.
  package var mirrors: SyntaxViews<MirrorClauseSyntax> { SyntaxViews(node) }
}

/// `mirrors persona.pole by N` (persona §1.4).
package typealias MirrorClauseSyntax = Typed<NodeKinds.MirrorClause>

extension MirrorClauseSyntax {
  /// What is mirrored; missing only where an error says so.
  package var path: PathSyntax? { SyntaxViews<PathSyntax>(node).first }

  /// By how much; missing only where an error says so.
  package var amount: SyntaxNode? { node.first(.integer) }
}

/// `~ persona: pole +n, pole = n` (persona §3.1).
package typealias ShiftLineSyntax = Typed<NodeKinds.ShiftLine>

extension ShiftLineSyntax {
  /// The persona.
  package var persona: SyntaxNode? { node.first(.identifier) }

  /// What happens to its traits, in the order written.
  package var clauses: SyntaxViews<ShiftClauseSyntax> { SyntaxViews(node) }
}

/// One of the clauses of a shift line (persona §3.1, persona §3.3).
package typealias ShiftClauseSyntax = Typed<NodeKinds.ShiftClause>

extension ShiftClauseSyntax {
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
