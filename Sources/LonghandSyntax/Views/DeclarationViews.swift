// Views of what a file declares, includes and notes.

/// An `INCLUDE` line (ink §25).
package typealias IncludeSyntax = Typed<NodeKinds.Include>

extension IncludeSyntax {
  /// The name of the file exactly as written.
  package var fileName: SyntaxNode? { node.first(.fileName) }
}

/// A `VAR` line (ink §163).
package typealias VariableDeclarationSyntax = Typed<NodeKinds.VariableDeclaration>

/// A `CONST` line (ink §165).
package typealias ConstantDeclarationSyntax = Typed<NodeKinds.ConstantDeclaration>

/// A `LIST` line (ink §169).
package typealias ListDeclarationSyntax = Typed<NodeKinds.ListDeclaration>

extension ListDeclarationSyntax {
  /// Its items in order.
  package var items: SyntaxViews<ListItemSyntax> { SyntaxViews(node) }
}

/// An item of a `LIST` (ink §169).
package typealias ListItemSyntax = Typed<NodeKinds.ListItem>

extension ListItemSyntax {
  /// Whether parentheses put it into the list from the start.
  package var isInitial: Bool { node.first(.leftParenthesis) != nil }

  /// The number it was given; nothing when it counts on from the item before (ink §170).
  package var value: Int32? { node.first(.integer).flatMap { Int32($0.cleanedText) } }
}

/// An `EXTERNAL` line (ink §172).
package typealias ExternalDeclarationSyntax = Typed<NodeKinds.ExternalDeclaration>

extension ExternalDeclarationSyntax {
  /// Its parameters.
  package var parameters: ParameterListSyntax? { SyntaxViews<ParameterListSyntax>(node).first }
}

/// A `TODO` of the author (ink §22).
package typealias NoteSyntax = Typed<NodeKinds.Note>

extension NoteSyntax {
  /// The words of the note; nothing when there are none.
  package var text: SyntaxNode? { node.first(.noteText) }
}
