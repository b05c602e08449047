import LonghandSource
import LonghandSyntax

/// Gives the source of a story one style, and changes nothing else.
///
/// Every line stays a line, and every word stays on it; only what ink does not read changes: the indentation, blanks
/// between signs, blank lines and the number of signs around a knot's name. The blanks that a reader may see are kept:
/// inside quotation marks, around glue, between bars, before tags, and at the end of a choice.
package enum Formatter {
  /// What came of formatting a file.
  package enum Result: Hashable, Sendable {
    /// The file has the style already.
    case unchanged
    /// The bytes of the file in the style, in UTF-8.
    case changed([UInt8])
    /// The file is broken, by this finding, and stays as it is.
    case broken(SyntaxFinding)
    /// The result would say something else, from here on; that is a fault of the formatter, and the file stays as it is.
    case refused(SourceRange)
  }

  /// Formats a file that was parsed.
  package static func format(_ tree: SyntaxTree, style: FormatStyle = FormatStyle()) -> Result {
    if let finding = tree.syntaxFindings.first(where: { isBreaking($0, in: tree) }) { return .broken(finding) }
    var pass = FormatPass(tree, style)
    let bytes = pass.run()
    if bytes == tree.source.bytes { return .unchanged }
    let formatted = Parser.parse(SourceFile(id: tree.source.id, name: tree.source.name, bytes: bytes))
    if let place = TreeComparison.firstDifference(tree, formatted) ?? firstLostWord(tree.source, bytes) {
      return .refused(place)
    }
    return .changed(bytes)
  }

  /// Whether a finding says that the file is not understood: an error, or a rest of it that is lost (ink §6).
  private static func isBreaking(_ finding: SyntaxFinding, in tree: SyntaxTree) -> Bool {
    if case .line(.straySign) = finding.error { return true }
    return finding.diagnostic(in: tree.source).severity == .error
  }

  /// Where a byte is lost or added that is no blank, comments included; signs of headers and comments do not count.
  private static func firstLostWord(_ source: SourceFile, _ formatted: [UInt8]) -> SourceRange? {
    func isFree(_ byte: UInt8) -> Bool { byte <= Byte.space || byte == Byte.equals || byte == Byte.slash }
    var (old, new) = (0, 0)
    while true {
      while old < source.bytes.count, isFree(source.bytes[old]) { old += 1 }
      while new < formatted.count, isFree(formatted[new]) { new += 1 }
      let (isOldOver, isNewOver) = (old == source.bytes.count, new == formatted.count)
      if isOldOver, isNewOver { return nil }
      if isOldOver || isNewOver || source.bytes[old] != formatted[new] {
        return SourceRange(file: source.id, start: UInt32(old), end: UInt32(old))
      }
      old += 1
      new += 1
    }
  }
}
