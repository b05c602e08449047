import LonghandSource

/// What the parser can find wrong with personas (persona §8); what analysis finds is in `PersonaIssue`.
package enum PersonaError: Hashable, Sendable {
  /// A block in which no trait stands.
  case withoutTraits
  /// A block whose `}` is missing.
  case unclosed
  /// A line of a block that is no trait.
  case brokenTrait
  /// A part of a shift line that is no clause.
  case brokenClause

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .withoutTraits:
      .error(
        "P9", range, "The persona \(words.text) has no traits.",
        help: "Write at least one between the braces: `low / high: 50`.")
    case .unclosed:
      .error(
        "P10", range, "The block of the persona \(words.text) is not closed.", help: "Write `}` behind its last trait.")
    case .brokenTrait:
      .error(
        "P15", range, "This is no trait: \(words.text).",
        help: "Write `low / high: 50`, and behind it perhaps `mirrors persona.pole by 40`.")
    case .brokenClause:
      .error(
        "P16", range, "This shifts no trait: \(words.text).",
        help: "Write `pole +20`, `pole -20` or `pole = 20`; an expression goes in parentheses: `pole +(number)`.")
    }
  }
}
