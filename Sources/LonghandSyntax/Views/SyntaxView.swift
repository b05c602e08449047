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

/// What a view of exactly one kind of node looks at, as a type.
package protocol NodeKind: Sendable {
  /// The kind of node.
  static var kind: SyntaxKind { get }
}

/// A node that is known to be of one kind, with the names of its parts in extensions.
package struct Typed<Kind: NodeKind>: SyntaxView {
  package let node: SyntaxNode

  /// The view of a node, or nothing when it is of another kind.
  @inlinable
  package init?(_ node: SyntaxNode) {
    guard node.kind == Kind.kind else { return nil }
    self.init(unchecked: node)
  }

  /// The view of a node that is known to be of the right kind.
  @inlinable
  package init(unchecked node: SyntaxNode) {
    self.node = node
  }
}

/// A kind of node with a name.
package protocol NamedNodeKind: NodeKind {}

extension Typed where Kind: NamedNodeKind {
  /// The name, missing only where an error says so.
  @inlinable
  package var name: SyntaxNode? { node.first(.identifier) }
}

/// A kind of node with a value.
package protocol ValuedNodeKind: NodeKind {}

extension Typed where Kind: ValuedNodeKind {
  /// The value, missing only where an error says so.
  @inlinable
  package var value: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// The kinds of node that views look at.
package enum NodeKinds {
  package enum SourceFile: NodeKind { package static var kind: SyntaxKind { .sourceFile } }
  package enum Knot: NamedNodeKind { package static var kind: SyntaxKind { .knot } }
  package enum Stitch: NamedNodeKind { package static var kind: SyntaxKind { .stitch } }
  package enum ParameterList: NodeKind { package static var kind: SyntaxKind { .parameterList } }
  package enum Parameter: NamedNodeKind { package static var kind: SyntaxKind { .parameter } }
  package enum Choice: NodeKind { package static var kind: SyntaxKind { .choice } }
  package enum ChoiceCondition: NodeKind { package static var kind: SyntaxKind { .choiceCondition } }
  package enum Gather: NodeKind { package static var kind: SyntaxKind { .gather } }
  package enum Label: NamedNodeKind { package static var kind: SyntaxKind { .label } }
  package enum ContentLine: NodeKind { package static var kind: SyntaxKind { .contentLine } }
  package enum DivertLine: NodeKind { package static var kind: SyntaxKind { .divertLine } }
  package enum Include: NodeKind { package static var kind: SyntaxKind { .include } }
  package enum VariableDeclaration: NamedNodeKind, ValuedNodeKind {
    package static var kind: SyntaxKind { .variableDeclaration }
  }
  package enum ConstantDeclaration: NamedNodeKind, ValuedNodeKind {
    package static var kind: SyntaxKind { .constantDeclaration }
  }
  package enum ListDeclaration: NamedNodeKind { package static var kind: SyntaxKind { .listDeclaration } }
  package enum ListItem: NamedNodeKind { package static var kind: SyntaxKind { .listItem } }
  package enum ExternalDeclaration: NamedNodeKind { package static var kind: SyntaxKind { .externalDeclaration } }
  package enum Note: NodeKind { package static var kind: SyntaxKind { .note } }
  package enum Assignment: NamedNodeKind, ValuedNodeKind { package static var kind: SyntaxKind { .assignment } }
  package enum TemporaryDeclaration: NamedNodeKind, ValuedNodeKind {
    package static var kind: SyntaxKind { .temporaryDeclaration }
  }
  package enum ReturnStatement: NodeKind { package static var kind: SyntaxKind { .returnStatement } }
  package enum ExpressionStatement: NodeKind { package static var kind: SyntaxKind { .expressionStatement } }
  package enum Content: NodeKind { package static var kind: SyntaxKind { .content } }
  package enum PrintedExpression: NodeKind { package static var kind: SyntaxKind { .printedExpression } }
  package enum Conditional: NodeKind { package static var kind: SyntaxKind { .conditional } }
  package enum Branch: NodeKind { package static var kind: SyntaxKind { .branch } }
  package enum Sequence: NodeKind { package static var kind: SyntaxKind { .sequence } }
  package enum SequenceElement: NodeKind { package static var kind: SyntaxKind { .sequenceElement } }
  package enum DivertChain: NodeKind { package static var kind: SyntaxKind { .divertChain } }
  package enum DivertTarget: NodeKind { package static var kind: SyntaxKind { .divertTarget } }
  package enum ArgumentList: NodeKind { package static var kind: SyntaxKind { .argumentList } }
  package enum Path: NodeKind { package static var kind: SyntaxKind { .path } }
  package enum BinaryExpression: NodeKind { package static var kind: SyntaxKind { .binaryExpression } }
  package enum PrefixExpression: NodeKind { package static var kind: SyntaxKind { .prefixExpression } }
  package enum PostfixExpression: NodeKind { package static var kind: SyntaxKind { .postfixExpression } }
  package enum ParenthesizedExpression: NodeKind { package static var kind: SyntaxKind { .parenthesizedExpression } }
  package enum CallExpression: NodeKind { package static var kind: SyntaxKind { .callExpression } }
  package enum ReferenceExpression: NodeKind { package static var kind: SyntaxKind { .referenceExpression } }
  package enum DivertTargetExpression: NodeKind { package static var kind: SyntaxKind { .divertTargetExpression } }
  package enum ListExpression: NodeKind { package static var kind: SyntaxKind { .listExpression } }
  package enum StringExpression: NodeKind { package static var kind: SyntaxKind { .stringExpression } }
  package enum NumberExpression: NodeKind { package static var kind: SyntaxKind { .numberExpression } }
  package enum BooleanExpression: NodeKind { package static var kind: SyntaxKind { .booleanExpression } }
  package enum PersonaDeclaration: NamedNodeKind { package static var kind: SyntaxKind { .personaDeclaration } }
  package enum TraitDeclaration: NodeKind { package static var kind: SyntaxKind { .traitDeclaration } }
  package enum MirrorClause: NodeKind { package static var kind: SyntaxKind { .mirrorClause } }
  package enum ShiftLine: NodeKind { package static var kind: SyntaxKind { .shiftLine } }
  package enum ShiftClause: NodeKind { package static var kind: SyntaxKind { .shiftClause } }
}
