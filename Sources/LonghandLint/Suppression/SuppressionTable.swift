import LonghandSource

/// The comments of a story that keep the linter quiet, found by line and by knot, and what they kept quiet.
package struct SuppressionTable: Sendable {
  /// The comments, file by file, in reading order.
  package private(set) var all: [Suppression] = []
  /// How many findings were kept quiet.
  package private(set) var count = 0
  /// Those that reach one line, by file and start of the line.
  private var byLine: [SourceRange: [Int]] = [:]
  /// Those that reach farther, by file.
  private var byFile: [SourceFileID: [Int]] = [:]

  init(_ story: LintedStory) {
    for file in story.files { all += SuppressionReader.read(file.id, of: story) }
    for (index, suppression) in all.enumerated() {
      switch suppression.reach {
      case .line: byLine[suppression.scope, default: []].append(index)
      case .knot: byFile[suppression.scope.file, default: []].append(index)
      case nil: break
      }
    }
  }

  /// Whether a comment keeps a finding quiet; all that do are marked as used.
  mutating func suppresses(_ finding: Diagnostic, in file: SourceFile) -> Bool {
    guard !all.isEmpty else { return false }
    let rule = RuleName.of(finding.code)
    let line = file.range(ofLine: file.lineTable.lineIndex(at: finding.range.start) + 1)
    var isSuppressed = false
    for index in (byLine[line] ?? []) + candidates(finding.range) {
      for number in all[index].rules.indices where all[index].rules[number].selector.closeness(to: rule) > 0 {
        all[index].rules[number].isUsed = true
        isSuppressed = true
      }
    }
    if isSuppressed { count += 1 }
    return isSuppressed
  }

  private func candidates(_ range: SourceRange) -> [Int] {
    (byFile[range.file] ?? []).filter { all[$0].scope.start <= range.start && range.start < all[$0].scope.end }
  }
}
