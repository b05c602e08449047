import LonghandSource

/// What the parser can find wrong with choices, gathers and labels.
package enum WeaveError: Hashable, Sendable {
  case bracketNotClosed(opening: SourceRange)
  case emptyChoice
  case blankChoice
  case choiceConditionMissing(opening: SourceRange)
  case choiceConditionNotClosed(opening: SourceRange)
  case labelNotClosed(opening: SourceRange)
  case gatherInBraces

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .bracketNotClosed(let opening):
      .error(
        "E21", range, "The `[` of the choice is not closed: here is \(words.text).",
        help: "Write `]` after what only the choice shows."
      )
      .labelled(opening, "opened here")
    case .emptyChoice:
      .warning(
        "E22", range, "This choice offers nothing and goes nowhere, so it is taken when no other choice is left.",
        help: "Write `->` behind it if that is meant."
      )
      .appending(" ->", "Write `->` behind it", isSafe: true)
    case .blankChoice:
      .warning(
        "E23", range, "This choice offers an empty line.",
        help: "Write words before or inside the brackets; for a fallback write `* ->`.")
    case .choiceConditionMissing(let opening):
      .error(
        "E24", range, "The braces of a choice need a condition, but \(words.text) follows.",
        help: "Write a condition; to begin the choice with other braces write `\\ ` before them."
      )
      .labelled(opening, "opened here")
    case .choiceConditionNotClosed(let opening):
      .error(
        "E25", range, "The condition of the choice should end with `}`, but \(words.text) follows.",
        help: words.holdsAssignment
          ? QuotedWords.comparing : "Close it; to begin the choice with alternatives write `\\ ` before the brace."
      )
      .labelled(opening, "opened here")
    case .labelNotClosed(let opening):
      .error(
        "E26", range, "The label should end with `)`, but \(words.text) follows.",
        help: "A label is one name; write `\\(` to begin text with a parenthesis."
      )
      .labelled(opening, "opened here")
    case .gatherInBraces:
      .error("E27", range, "Gathers cannot stand inside braces: \(words.text).", help: "Begin a branch with one dash.")
    }
  }
}
