import LonghandSource

/// What the parser can find wrong with expressions.
package enum ExpressionError: Hashable, Sendable {
  case incrementInExpression
  case incrementOfNoVariable
  case nothingAfterOperator
  case parenthesisNotClosed(opening: SourceRange)
  case argumentsNotClosed(opening: SourceRange)
  case integerOutOfRange
  case listWithoutItemName
  case conditionMissing
  case textAfterCondition

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .incrementInExpression:
      .error(
        "E41", range, "\(words.text) changes a variable, which only a `~` line can do.",
        help: "Write it on a line of its own: `~ name++`.")
    case .incrementOfNoVariable:
      .error(
        "E42", range, "Only a variable can be counted up or down, not \(words.text).",
        help: "Write the name of a variable before it.")
    case .nothingAfterOperator:
      .error(
        "E43", range, "No value follows the operator at \(words.text).",
        help: "Write one; to print the character, put it outside the braces.")
    case .parenthesisNotClosed(let opening):
      .error(
        "E44", range, "The parenthesis is not closed: here is \(words.text).", help: "Write `)` after the expression."
      )
      .labelled(opening, "opened here")
    case .argumentsNotClosed(let opening):
      .error(
        "E45", range, "The list of arguments is not closed: here is \(words.text).",
        help: "Write `)` after the last argument."
      )
      .labelled(opening, "opened here")
    case .integerOutOfRange:
      .error("E46", range, "The number \(words.text) is too large.", help: "Whole numbers go up to 2147483647.")
    case .listWithoutItemName:
      .error("E47", range, "An item's name should follow \(words.text).", help: "Write `(list.item)`.")
    case .conditionMissing:
      .error(
        "E1", range, "A condition should stand here, not \(words.text).",
        help: "Write one, such as `coins > 3` or `not met_samantha`.")
    case .textAfterCondition:
      .error(
        "E1", range, "The condition should end here, but \(words.text) follows.",
        help: words.holdsAssignment ? QuotedWords.comparingOnly : "Delete it, or join it with `and` or `or`.")
    }
  }
}
