import LonghandSource

/// Something that the parser found, and where; nobody has worded it yet.
package struct SyntaxFinding: Hashable, Sendable {
  /// What was found.
  package var error: SyntaxError
  /// The words at fault.
  package var range: SourceRange

  /// Makes a finding.
  package init(error: SyntaxError, range: SourceRange) {
    self.error = error
    self.range = range
  }

  /// The finding as a writer sees it.
  package func diagnostic(in source: SourceFile) -> Diagnostic {
    let words = QuotedWords(of: range, in: source)
    let found = error.diagnostic(at: range, words)
    return SyntaxSlip(behind: error, at: range, in: source)?.reworded(found, words) ?? found
  }

  /// The words that are not ink where it is known what was meant by them; nil elsewhere.
  ///
  /// What is said of a part of them is no news.
  package func slipRange(in source: SourceFile) -> SourceRange? {
    SyntaxSlip(behind: error, at: range, in: source)?.range
  }

  /// Findings in reading order, none twice (ink §4).
  static func inReadingOrder(_ findings: [SyntaxFinding]) -> [SyntaxFinding] {
    var seen: Set<SyntaxFinding> = []
    return findings.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map { $0.element }
  }
}
