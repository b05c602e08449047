import LonghandSource

/// One item of content, trimmed and with its tags closed (`L57`, `L66`, `L147`).
package struct ContentItem: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    case text(TextID)
    case newline
    case glue
    case tagStart
    case tagEnd
    case printed(ExpressionID)
    case conditional(ConditionalID)
    case sequence(AlternativesID)
    case divert(DivertID)
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands.
  package var range: SourceRange
}

/// A conditional (`L74`).
package struct Conditional: Sendable {
  /// The expression before the colon.
  package var initial: ExpressionID?
  /// Its branches, classified.
  package var branches: Run<Branch>
  /// Where it stands.
  package var range: SourceRange
}

/// One branch of a conditional.
package struct Branch: Sendable {
  /// When it is taken (`L80`, `L81`, `L243`).
  package enum Kind: Sendable {
    /// When the initial expression is true.
    case whenTrue
    /// When its own expression is true.
    case condition(ExpressionID)
    /// When its own expression equals the initial one.
    case caseValue(ExpressionID)
    /// When no other one was.
    case otherwise
    /// When no case was, with the initial value still on the stack.
    case caseDefault
  }

  /// When it is taken.
  package var kind: Kind
  /// Whether it stands on lines of its own, and so begins with a newline (`L83`).
  package var isMultiline: Bool
  /// What it holds.
  package var body: WeaveID
  /// Where it stands.
  package var range: SourceRange
}

/// A sequence: elements of which one is shown at each visit (`L86`).
package struct Alternatives: Sendable {
  /// How the element is picked.
  package enum Kind: Sendable {
    case stopping, cycle, once, shuffle, shuffleOnce, shuffleStopping
  }

  /// How the element is picked.
  package var kind: Kind
  /// The bodies of its elements.
  package var elements: Run<WeaveID>
  /// Whether its elements stand on lines of their own.
  package var isMultiline: Bool
  /// Where it stands.
  package var range: SourceRange
}
