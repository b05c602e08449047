import LonghandSource

/// Something that the parser found, and where.
struct SyntaxFinding: Hashable, Sendable {
  /// What was found.
  var error: SyntaxError
  /// The words at fault.
  var range: SourceRange

  /// Findings as a writer sees them, in reading order, none twice (`L4`).
  static func diagnostics(of findings: [SyntaxFinding], in source: SourceFile) -> [Diagnostic] {
    var seen: Set<SyntaxFinding> = []
    return findings.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map { $0.element.diagnostic(in: source) }
  }
}
