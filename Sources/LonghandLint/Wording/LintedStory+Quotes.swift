import LonghandCompiler
import LonghandSource

extension LintedStory {
  /// The words of an expression, in backticks.
  package func quoted(_ expression: ExpressionID) -> String { quoted(script.expressions[expression].range) }

  /// Whether an expression stands in parentheses of its own.
  package func isParenthesized(_ expression: ExpressionID) -> Bool {
    let range = script.expressions[expression].range
    let bytes = file(range.file).bytes
    var index = Int(range.start) - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x09 { index -= 1 }
    return index >= 0 && bytes[index] == UInt8(ascii: "(")
  }

  /// A place in front of, or behind, an expression, to insert words at.
  package func edit(before range: SourceRange, _ words: String) -> TextEdit {
    TextEdit(range: SourceRange(file: range.file, start: range.start, end: range.start), replacement: words)
  }

  /// A place behind a range, to insert words at.
  package func edit(after range: SourceRange, _ words: String) -> TextEdit {
    TextEdit(range: SourceRange(file: range.file, start: range.end, end: range.end), replacement: words)
  }
}
