import LonghandSource

/// A comment that keeps the linter quiet: `// longhand: ignore F012 reason`.
package struct Suppression: Sendable {
  /// How far it reaches.
  package enum Reach: Sendable {
    /// One line: its own, or the next one if it stands alone.
    case line
    /// The rest of its knot, or the knot whose header follows it.
    case knot
  }

  /// One of the rules that it names.
  package struct Named: Sendable {
    /// The rule, or several.
    package var selector: RuleSelector
    /// Where it stands.
    package var range: SourceRange
    /// Whether it kept anything quiet.
    package var isUsed = false
  }

  /// How far it reaches; nil where the comment says nothing that the linter knows.
  package var reach: Reach?
  /// The word that says what to do.
  package var verb: SourceRange
  /// The rules that it names.
  package var rules: [Named]
  /// Why.
  package var reason: String
  /// Where the comment stands.
  package var comment: SourceRange
  /// Whether nothing else stands on its line.
  package var isAlone: Bool
  /// The part of the file in which it works.
  package var scope: SourceRange

  /// The words to remove so that the comment is gone and nothing else changes.
  package func removal(in file: SourceFile) -> SourceRange {
    if isAlone {
      let (first, line) = (file.lineTable.lineIndex(at: comment.start), file.lineTable.lineIndex(at: comment.end))
      let end = line + 1 < file.lineTable.count ? file.lineTable.starts[line + 1] : UInt32(file.bytes.count)
      return SourceRange(file: comment.file, start: file.lineTable.starts[first], end: end)
    }
    let isLast = file.bytes[Int(comment.end)...].first.map { $0 == 0x0A || $0 == 0x0D } ?? true
    var start = comment.start
    while isLast, start > 0, file.bytes[Int(start) - 1] == 0x20 || file.bytes[Int(start) - 1] == 0x09 { start -= 1 }
    // Blanks behind the brackets of a choice print an empty line, with the comment or without.
    if start > 0, file.bytes[Int(start) - 1] == UInt8(ascii: "]") { start = comment.start }
    return SourceRange(file: comment.file, start: start, end: comment.end)
  }
}
