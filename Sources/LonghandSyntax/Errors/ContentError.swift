import LonghandSource

/// What the parser can find wrong with text and strings.
package enum ContentError: Hashable, Sendable {
  case tildeInContent
  /// A logic line that became the text of the choice above it, whose last braces may have been meant as its text.
  case tildeBelowChoice(SourceRange)
  case tildeBelowConditions(last: SourceRange)
  case tagInString
  case stringNotClosed(string: SourceRange)
  case divertInString

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .tildeInContent:
      .error(
        "E16", range, "A logic line cannot stand inside other text: \(words.text).",
        help: "Put it on a line of its own, use braces, or write `\\~` to print it.")
    case .tildeBelowChoice(let choice):
      .error(
        "E16", range, "The choice above has no text on its line, so \(words.text) is taken for it.",
        help: "Write the choice's text on its own line."
      )
      .labelled(choice, "the choice")
    case .tildeBelowConditions(let braces):
      .error(
        "E16", range, "The choice above has only conditions, so \(words.text) is taken for its text.",
        help:
          "Write its text on its own line; braces that are its text need `\\ ` before them: `* {condition}\\ {name}`."
      )
      .labelled(braces, "the last of them")
      .fixed(
        "Make the last braces its text", SourceRange(file: braces.file, start: braces.start, end: braces.start), "\\ ")
    case .tagInString:
      .error("E18", range, "A string cannot hold a tag, so `#` cannot stand in it.", help: "Write `\\#`.")
        .inserting("\\", "Write a backslash before it")
    case .stringNotClosed(let string):
      .error(
        "E19", range, "The string is not closed: before its second quote comes \(words.text).",
        help: "Write `\"` at its end; `//` and `|` end a string too unless escaped."
      )
      .labelled(string, "the string")
    case .divertInString:
      .error("E20", range, "A string cannot hold the divert \(words.text).", help: "Write `-\\>` to print an arrow.")
    }
  }
}
