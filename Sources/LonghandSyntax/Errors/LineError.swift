import LonghandSource

/// What the parser can find wrong with a line as a whole.
package enum LineError: Hashable, Sendable {
  case textAfterStatement
  case strayCharacter
  case returnWithoutTilde
  case includeWithoutName

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .textAfterStatement:
      .error(
        "E1", range, "The line should end here, but \(words.text) follows.",
        "Move it to a line of its own, or delete it.")
    case .strayCharacter:
      .error(
        "E1", range, "No line can begin with \(words.text).", "Delete it, or write a backslash before it to print it.")
    case .returnWithoutTilde:
      .warning("E17", range, "This line prints the word `return`.", "Write `~ return` to return from the function.")
        .inserting("~ ", "Write `~` before it")
    case .includeWithoutName:
      .error("E13", range, "`INCLUDE` needs the name of a file.", "Write the name on the same line.")
    }
  }
}
