import LonghandSource

/// What the parser can find wrong with a line as a whole.
package enum LineError: Hashable, Sendable {
  case textAfterStatement
  case strayCharacter
  case straySign(lostLines: Int)
  case returnWithoutTilde
  case includeWithoutName

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .textAfterStatement:
      .error(
        "E1", range, "The line should end here, but \(words.text) follows.",
        help: "Move it to a line of its own, or delete it.")
    case .strayCharacter:
      .error(
        "E1", range, "No line can begin with \(words.text).",
        help: "Delete it, or write a backslash before it to print it.")
    case .straySign(lostLines: 0):
      .warning("E131", range, "No brace is open at this \(words.text), so it is superfluous.", help: "Delete it.")
        .fixed("Delete it", range, "", isSafe: true)
    case .straySign(let lostLines):
      .warning(
        "E131", range, "No brace is open at this \(words.text), so the file ends here: \(Self.lost(lostLines)).",
        help: "Delete it, or write a backslash before it to print it."
      )
      .fixed("Delete it", range, "")
    case .returnWithoutTilde:
      .warning(
        "E17", range, "This line prints the word `return`.", help: "Write `~ return` to return from the function."
      )
      .inserting("~ ", "Write `~` before it")
    case .includeWithoutName:
      .error("E13", range, "`INCLUDE` needs the name of a file.", help: "Write the name on the same line.")
    }
  }

  private static func lost(_ count: Int) -> String {
    count == 1 ? "one line behind it is lost" : "\(count) lines behind it are lost"
  }
}
