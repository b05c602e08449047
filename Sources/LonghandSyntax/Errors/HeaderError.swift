import LonghandSource

/// What the parser can find wrong with headers of knots, stitches and functions.
package enum HeaderError: Hashable, Sendable {
  case textAfterKnotHeader
  case textAfterStitchHeader
  case emptyKnot(header: SourceRange)
  case emptyStitch(header: SourceRange)
  case knotWithoutName
  case functionWithoutName
  case functionWithoutSpace
  case parametersNotClosed(opening: SourceRange)
  case refWithoutParameter
  case arrowWithoutParameter

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange, _ words: QuotedWords) -> Diagnostic {
    switch self {
    case .textAfterKnotHeader:
      .error(
        "E2", range, "The knot's header should end after its name, but \(words.text) follows.",
        help: "A header holds one name and perhaps parameters; begin the text on the next line.")
    case .textAfterStitchHeader:
      .error(
        "E3", range, "The stitch's header should end after its name, but \(words.text) follows.",
        help: "A header holds one name and perhaps parameters; begin the text on the next line.")
    case .emptyKnot(let header):
      .error("E4", range, "The knot has no line in it.", help: "Write at least one line, if only `-> DONE`.")
        .labelled(header, "its header")
    case .emptyStitch(let header):
      .error("E5", range, "The stitch has no line in it.", help: "Write at least one line, if only `-> DONE`.")
        .labelled(header, "its header")
    case .knotWithoutName:
      .error(
        "E6", range, "The knot needs a name, but \(words.text) follows.",
        help: "Write a name of letters, digits and `_` after the `==`.")
    case .functionWithoutName:
      .error(
        "E6", range, "The function needs a name, but \(words.text) follows.", help: "Write its name after `function`.")
    case .functionWithoutSpace:
      .error(
        "E7", range, "`function` needs a space behind it, but \(words.text) follows.", help: "Write `== function name`."
      )
    case .parametersNotClosed(let opening):
      .error(
        "E8", range, "The list of parameters is not closed: here is \(words.text).",
        help: "Write `)` after the last parameter."
      )
      .labelled(opening, "opened here")
    case .refWithoutParameter:
      .error("E9", range, "`ref` needs the name of a parameter.", help: "Write `ref name`.")
    case .arrowWithoutParameter:
      .error("E10", range, "The `->` among the parameters needs a name.", help: "Write `-> name`.")
    }
  }
}
