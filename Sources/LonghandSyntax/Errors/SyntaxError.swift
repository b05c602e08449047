import LonghandSource

/// Everything that the parser can find wrong (section 13.1 of the language), by what it is about.
///
/// Each part words its own errors; the place is in the finding.
package enum SyntaxError: Hashable, Sendable {
  case header(HeaderError)
  case line(LineError)
  case content(ContentError)
  case weave(WeaveError)
  case brace(BraceError)
  case branch(BranchError)
  case expression(ExpressionError)
  case divert(DivertError)
  case logic(LogicError)
  case declaration(DeclarationError)
  case persona(PersonaError)
  case nestingTooDeep

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .header(let error): error.diagnostic(at: range, words)
    case .line(let error): error.diagnostic(at: range, words)
    case .content(let error): error.diagnostic(at: range, words)
    case .weave(let error): error.diagnostic(at: range, words)
    case .brace(let error): error.diagnostic(at: range, words)
    case .branch(let error): error.diagnostic(at: range, words)
    case .expression(let error): error.diagnostic(at: range, words)
    case .divert(let error): error.diagnostic(at: range, words)
    case .logic(let error): error.diagnostic(at: range, words)
    case .declaration(let error): error.diagnostic(at: range, words)
    case .persona(let error): error.diagnostic(at: range, words)
    case .nestingTooDeep:
      .error(
        "E127", range, "Too many braces and parentheses lie one inside the other here.",
        "Move the inner ones to a knot of their own.")
    }
  }

  /// Whether a line that shifts a persona as if it were a variable (`~ theodore.open += 5`) gives this error.
  package var isAboutDottedLine: Bool {
    switch self {
    case .logic(.uselessExpression), .logic(.includeAfterTilde), .expression(.nothingAfterOperator): true
    case .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .nestingTooDeep:
      false
    }
  }
}
