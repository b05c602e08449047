import LonghandSource

extension SyntaxError {
  /// The other place that explains it.
  var label: Diagnostic.Label? {
    switch self {
    case .emptyKnot(let range), .emptyStitch(let range): Diagnostic.Label(range: range, text: "its header")
    case .parametersNotClosed(let range), .bracketNotClosed(let range), .choiceConditionMissing(let range),
      .choiceConditionNotClosed(let range), .labelNotClosed(let range), .braceNotClosed(let range),
      .parenthesisNotClosed(let range), .argumentsNotClosed(let range), .listItemNotClosed(let range):
      Diagnostic.Label(range: range, text: "opened here")
    case .stringNotClosed(let range): Diagnostic.Label(range: range, text: "the string")
    case .tooManyAlternatives(let range): Diagnostic.Label(range: range, text: "the two alternatives")
    case .returnAtTop(let range): Diagnostic.Label(range: range, text: "the line meant")
    case .declarationWithoutName(let range): Diagnostic.Label(range: range, text: "the keyword")
    default: nil
    }
  }

  /// The change that surely mends it.
  func fix(at range: SourceRange) -> FixIt? {
    let start = SourceRange(file: range.file, start: range.start, end: range.start)
    let end = SourceRange(file: range.file, start: range.end, end: range.end)
    switch self {
    case .returnWithoutTilde:
      return FixIt(message: "Write `~` before it", edits: [TextEdit(range: start, replacement: "~ ")])
    case .tagInString:
      return FixIt(message: "Write a backslash before it", edits: [TextEdit(range: start, replacement: "\\")])
    case .emptyChoice:
      return FixIt(message: "Write `->` behind it", edits: [TextEdit(range: end, replacement: " ->")], isSafe: true)
    default: return nil
    }
  }
}
