import LonghandSource

/// What the parser can find wrong with text and strings.
package enum ContentError: Hashable, Sendable {
  case tildeInContent
  case tagInString
  case stringNotClosed(string: SourceRange)
  case divertInString

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .tildeInContent:
      .error(
        "E16", range, "A logic line cannot stand inside other text: \(words.text).",
        "Put it on a line of its own, use braces, or write `\\~` to print it.")
    case .tagInString:
      .error("E18", range, "A string cannot hold a tag, so `#` cannot stand in it.", "Write `\\#`.")
        .inserting("\\", "Write a backslash before it")
    case .stringNotClosed(let string):
      .error(
        "E19", range, "The string is not closed: before its second quote comes \(words.text).",
        "Write `\"` at its end; `//` and `|` end a string too unless escaped."
      )
      .labelled(string, "the string")
    case .divertInString:
      .error("E20", range, "A string cannot hold the divert \(words.text).", "Write `-\\>` to print an arrow.")
    }
  }
}
