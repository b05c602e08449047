// Views of mixed content and of what stands in its braces.

/// Mixed content: text, logic, glue and tags, and perhaps a divert at its end (ink §60).
package typealias ContentSyntax = Typed<NodeKinds.Content>

extension ContentSyntax {
  /// The items in order, without the divert.
  package var items: SyntaxViews<ContentItemSyntax> { SyntaxViews(node) }

  /// The divert, tunnel or thread that ends it.
  package var divertChain: DivertChainSyntax? { SyntaxViews<DivertChainSyntax>(node).first }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { items.isEmpty && divertChain == nil }
}

/// An expression in braces, whose value is printed (ink §73).
package typealias PrintedExpressionSyntax = Typed<NodeKinds.PrintedExpression>

extension PrintedExpressionSyntax {
  /// The expression.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// A conditional of any form (ink §74).
package typealias ConditionalSyntax = Typed<NodeKinds.Conditional>

extension ConditionalSyntax {
  /// What is asked, or what the cases are compared with; nothing when each branch has a condition of its own.
  package var initialExpression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// The branches; a block without a dash is one too.
  package var branches: SyntaxViews<BranchSyntax> { SyntaxViews(node) }

  /// Whether its branches are lines of their own, not alternatives between bars (ink §75).
  package var isMultiline: Bool { node.first(.newline) != nil }
}

/// A branch of a conditional (ink §76–ink §78).
package typealias BranchSyntax = Typed<NodeKinds.Branch>

extension BranchSyntax {
  /// Whether a dash begins it; an inline alternative and a plain block have none.
  package var hasDash: Bool { node.first(.dash) != nil }

  /// Whether it is `else:`.
  package var isElse: Bool { node.first(.keyword) != nil }

  /// Its own condition, or the value of its case.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }

  /// What an inline alternative says; nothing in a multi-line branch.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }

  /// The statements of a multi-line branch.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }
}

/// A sequence (ink §86).
package typealias SequenceSyntax = Typed<NodeKinds.Sequence>

extension SequenceSyntax {
  /// How it goes on from visit to visit.
  package var kinds: SequenceKinds {
    var kinds: SequenceKinds = []
    for child in node.children {
      switch child.kind {
      case .sequenceMark: kinds.formUnion(SequenceKinds(marks: child.cleanedText))
      case .keyword: kinds.formUnion(SequenceKinds(word: child.cleanedText))
      case .sequenceElement: return kinds.isEmpty ? .stopping : kinds
      default: break
      }
    }
    return kinds.isEmpty ? .stopping : kinds
  }

  /// Its elements in order.
  package var elements: SyntaxViews<SequenceElementSyntax> { SyntaxViews(node) }

  /// Whether its elements are lines of their own, not alternatives between bars (ink §91).
  package var isMultiline: Bool { node.first(.newline) != nil }
}

/// An element of a sequence (ink §90, ink §91).
package typealias SequenceElementSyntax = Typed<NodeKinds.SequenceElement>

extension SequenceElementSyntax {
  /// What an inline element says; nothing in a multi-line one.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }

  /// The statements of a multi-line element.
  package var statements: SyntaxViews<StatementSyntax> { SyntaxViews(node) }
}
