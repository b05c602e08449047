import LonghandSource

/// Everything that the parser can find wrong (section 13.1 of the language), by what it is about.
///
/// Each part words its own errors; the place is in the finding.
package enum SyntaxError: Hashable, Sendable {
  case file(FileError)
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
  case character(CharacterError)
  case nestingTooDeep

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .file(let error): error.diagnostic(at: range)
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
    case .character(let error): error.diagnostic(at: range, words)
    case .nestingTooDeep:
      .error(
        "E127", range, "Too many braces and parentheses lie one inside the other here.",
        help: "Move the inner ones to a knot of their own.")
    }
  }

  /// Whether a line that shifts a persona as if it were a variable (`~ theodore.open += 5`) gives this error.
  package var isAboutDottedLine: Bool {
    switch self {
    case .logic(.uselessExpression), .logic(.includeAfterTilde), .expression(.nothingAfterOperator): true
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      false
    }
  }

  /// Whether names that nobody knows may be declared on the line at fault.
  package var mayHideDeclaration: Bool {
    switch self {
    // These two are about the line behind a header.
    case .header(.emptyKnot), .header(.emptyStitch): false
    case .header, .declaration, .character, .logic(.temporaryWithoutEquals), .logic(.temporaryWithoutName),
      .line(.textAfterStatement):
      true
    case .file, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .persona, .nestingTooDeep: false
    }
  }

  /// Whether it keeps the story from being compiled.
  var isError: Bool {
    switch self {
    case .file(.otherBytes), .line(.straySign), .line(.returnWithoutTilde), .weave(.blankChoice), .weave(.emptyChoice):
      false
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      true
    }
  }

  /// Whether a name should stand where it is.
  var wantsName: Bool {
    switch self {
    case .header(.knotWithoutName), .header(.functionWithoutName), .header(.refWithoutParameter),
      .header(.arrowWithoutParameter), .divert(.emptyDivert), .divert(.threadWithoutTarget),
      .logic(.temporaryWithoutName), .declaration(.declarationWithoutName), .declaration(.externalWithoutName),
      .declaration(.listWithoutItems):
      true
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      false
    }
  }

  /// Whether it is about what follows something that was complete.
  var isAboutRest: Bool {
    switch self {
    case .line(.textAfterStatement), .header(.textAfterKnotHeader), .header(.textAfterStitchHeader),
      .header(.parametersNotClosed), .declaration(.declarationWithoutEquals), .logic(.temporaryWithoutEquals),
      .declaration(.externalWithoutParameters), .expression(.argumentsNotClosed), .brace(.braceNotClosed),
      .weave(.labelNotClosed), .weave(.choiceConditionNotClosed):
      true
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      false
    }
  }
}
