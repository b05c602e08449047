// Views of the lines of a weave: content, choices, gathers and diverts.

/// A choice (ink §113).
package typealias ChoiceSyntax = Typed<NodeKinds.Choice>

extension ChoiceSyntax {
  /// The number of bullets, 1 or more.
  package var depth: Int { node.count(of: .bullet) }

  /// Whether its bullets are `+`, so that it stays after it was taken.
  package var isSticky: Bool { node.first(.bullet)?.cleanedText == "+" }

  /// The label, if any.
  package var label: LabelSyntax? { SyntaxViews<LabelSyntax>(node).first }

  /// The conditions, all of which must hold (ink §117).
  package var conditions: SyntaxViews<ChoiceConditionSyntax> { SyntaxViews(node) }

  /// Whether it has brackets, even empty ones.
  package var hasBrackets: Bool { node.first(.leftBracket) != nil }

  /// What is both offered and printed (ink §119).
  package var startContent: ContentSyntax? { content(after: 0) }

  /// What stands in the brackets: offered, not printed.
  package var choiceOnlyContent: ContentSyntax? { content(after: 1) }

  /// What stands behind the brackets: printed, not offered.
  package var innerContent: ContentSyntax? { content(after: 2) }

  /// The chain at the end of the line; a bare `->` marks a fallback (ink §122).
  package var divertChain: DivertChainSyntax? { SyntaxViews<DivertChainSyntax>(node).first }

  /// The content that follows the given number of brackets.
  private func content(after brackets: Int) -> ContentSyntax? {
    var seen = 0
    for child in node.children {
      switch child.kind {
      case .leftBracket, .rightBracket: seen += 1
      case .content where seen == brackets: return ContentSyntax(unchecked: child)
      default: break
      }
    }
    return nil
  }
}

/// A condition that a choice depends on (ink §116).
package typealias ChoiceConditionSyntax = Typed<NodeKinds.ChoiceCondition>

extension ChoiceConditionSyntax {
  /// What must hold.
  package var expression: ExpressionSyntax? { SyntaxViews<ExpressionSyntax>(node).first }
}

/// The dashes of a gather, and its label (ink §127).
package typealias GatherSyntax = Typed<NodeKinds.Gather>

extension GatherSyntax {
  /// The number of dashes, 1 or more.
  package var depth: Int { node.count(of: .dash) }

  /// The label, if any.
  package var label: LabelSyntax? { SyntaxViews<LabelSyntax>(node).first }
}

/// The name of a choice or gather in parentheses (ink §114, ink §127).
package typealias LabelSyntax = Typed<NodeKinds.Label>

/// A line of content (ink §56).
package typealias ContentLineSyntax = Typed<NodeKinds.ContentLine>

extension ContentLineSyntax {
  /// What it says.
  package var content: ContentSyntax? { SyntaxViews<ContentSyntax>(node).first }
}

/// A divert, tunnel or thread on a line of its own (ink §101).
package typealias DivertLineSyntax = Typed<NodeKinds.DivertLine>

extension DivertLineSyntax {
  /// The chain.
  package var chain: DivertChainSyntax? { SyntaxViews<DivertChainSyntax>(node).first }
}
