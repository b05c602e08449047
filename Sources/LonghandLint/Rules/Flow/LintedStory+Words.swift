import LonghandSource

extension LintedStory {
  /// The words at a place between backticks, as far as they fit into a message.
  func quoted(_ range: SourceRange) -> String {
    let words = text(in: range).split(whereSeparator: { $0.isNewline }).first.map(String.init) ?? ""
    let trimmed = words.trimmingBlanks
    return trimmed.count > 40 ? "`\(trimmed.prefix(37))…`" : "`\(trimmed)`"
  }

  /// The column of a place, counted from 1.
  func column(of range: SourceRange) -> Int { file(range.file).location(at: range.start).column }
}
