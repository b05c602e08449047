import LonghandSource

/// What the parser can find wrong with personas (`P8`); what analysis finds is in `PersonaIssue`.
enum PersonaSyntaxError: Hashable, Sendable {
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
      make(
        "P9", range, "The persona \(words.text) has no traits.",
        "Write at least one between the braces: `low / high: 50`.")
    case .unclosed:
      make("P10", range, "The block of the persona \(words.text) is not closed.", "Write `}` behind its last trait.")
    case .brokenTrait:
      make(
        "P15", range, "This is no trait: \(words.text).",
        "Write `low / high: 50`, and behind it perhaps `mirrors persona.pole by 40`.")
    case .brokenClause:
      make(
        "P16", range, "This shifts no trait: \(words.text).",
        "Write `pole +20`, `pole -20` or `pole = 20`; an expression goes in parentheses: `pole +(number)`.")
    }
  }

  private func make(_ code: DiagnosticCode, _ range: SourceRange, _ message: String, _ help: String) -> Diagnostic {
    Diagnostic(code: code, severity: .error, range: range, message: message, help: help)
  }
}
