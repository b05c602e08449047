import LonghandSource

/// What the parser can find wrong with lines that begin with `~`.
package enum LogicError: Hashable, Sendable {
  case nothingAfterTilde
  case uselessExpression
  case includeAfterTilde
  case temporaryWithoutEquals
  case temporaryWithoutName
  case assignmentWithoutValue
  case plusMinusEquals
  case returnAtTop(statement: SourceRange)

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .nothingAfterTilde:
      .error(
        "E52", range, "A logic line needs something to do, but \(words.text) follows the `~`.",
        help: "Write an assignment or a call; write `\\~` to begin text with it.")
    case .uselessExpression:
      .error(
        "E53", range, "\(words.text) does nothing on a logic line.", help: "Write an assignment, a call, or `name++`.")
    case .includeAfterTilde:
      .error(
        "E53", range, "\(words.text) does nothing on a logic line.",
        help: "To include a file write `INCLUDE file.ink` without the `~`.")
    case .temporaryWithoutEquals:
      .error(
        "E54", range, "A temporary variable needs a value, but \(words.text) follows its name.",
        help: "Write `~ temp name = value`.")
    case .temporaryWithoutName:
      .error("E55", range, "A temporary variable needs a name: \(words.text).", help: "Write `~ temp name = value`.")
    case .assignmentWithoutValue:
      .error(
        "E56", range, "The assignment needs a value, but \(words.text) follows.", help: "Write a value behind the `=`.")
    case .plusMinusEquals:
      .error("E57", range, "There is no operator \(words.text).", help: "Write `+=` or `-=`.")
    case .returnAtTop(let statement):
      .error(
        "E58", range, "`return` can only stand in a function.",
        help: "Move the line above into a function, or delete it."
      )
      .labelled(statement, "the line meant")
    }
  }
}
