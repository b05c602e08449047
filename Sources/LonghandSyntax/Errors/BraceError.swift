import LonghandSource

/// What the parser can find wrong with conditions and sequences in braces.
package enum BraceError: Hashable, Sendable {
  case nothingInBraces
  case braceNotClosed(opening: SourceRange)
  case nothingAfterQuery
  case nothingInSequence
  case unsupportedSequence
  case tooManyAlternatives(first: SourceRange)

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .nothingInBraces:
      .error(
        "E28", range, "The braces \(words.text) hold no logic, condition or sequence.",
        help: "Write something to print, `condition: words`, or alternatives between `|`.")
    case .braceNotClosed(let opening):
      .error(
        "E29", range, "The brace is not closed where it should be: here is \(words.text).",
        help: words.holdsAssignment ? QuotedWords.comparing : "Write `}` after what belongs inside."
      )
      .labelled(opening, "opened here")
    case .nothingAfterQuery:
      .error(
        "E30", range, "The condition needs something to show, but \(words.text) follows.",
        help: "Write what is shown when it holds.")
    case .nothingInSequence:
      .error(
        "E31", range, "The sequence needs something to show, but \(words.text) follows.",
        help: "Write alternatives between `|`, or lines that begin with `-`.")
    case .unsupportedSequence:
      .error(
        "E32", range, "A sequence cannot be \(words.text) at once.",
        help: "Only `shuffle` goes together with `once` or `stopping`.")
    case .tooManyAlternatives(let first):
      .error(
        "E33", range, "A condition has one or two alternatives, but a third follows: \(words.text).",
        help: "For more, write the branches on lines of their own."
      )
      .labelled(first, "the two alternatives")
    }
  }
}
