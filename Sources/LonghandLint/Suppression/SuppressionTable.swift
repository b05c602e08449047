import LonghandSource

/// The comments of a story that keep the linter quiet, found by line and by knot, and what they kept quiet.
package struct SuppressionTable: Sendable {
  /// The comments, file by file, in reading order.
  package private(set) var all: [Suppression] = []
  /// How many findings were kept quiet.
  package private(set) var count = 0
  /// Those that reach one line, by file and start of the line.
  private var byLine: [SourceRange: [Int]] = [:]
  /// Those that reach farther, by file in the order of their ends; each knot has an end of its own.
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

  /// Whether a comment keeps a finding quiet; the ones that do are marked as used.
  mutating func suppresses(_ finding: Diagnostic, in file: SourceFile) -> Bool {
    guard !all.isEmpty else { return false }
    let rule = RuleName.of(finding.code)
    let line = file.range(ofLine: file.lineTable.lineIndex(at: finding.range.start) + 1)
    var isSuppressed = false
    for index in byLine[line] ?? [] where use(index, for: rule) { isSuppressed = true }
    // Of several comments about one rule in a knot, the nearest above counts.
    if let nearest = candidates(finding.range).last(where: { names(rule, $0) }) {
      isSuppressed = use(nearest, for: rule) || isSuppressed
    }
    if isSuppressed { count += 1 }
    return isSuppressed
  }

  private func names(_ rule: RuleName, _ index: Int) -> Bool {
    all[index].rules.contains { $0.selector.closeness(to: rule) > 0 }
  }

  /// Marks what a comment says about a rule as used; false where it says nothing about it.
  private mutating func use(_ index: Int, for rule: RuleName) -> Bool {
    var isUsed = false
    for number in all[index].rules.indices where all[index].rules[number].selector.closeness(to: rule) > 0 {
      all[index].rules[number].isUsed = true
      isUsed = true
    }
    return isUsed
  }

  /// The comments that reach over a place: of those that end behind it, the ones with the first end.
  private func candidates(_ range: SourceRange) -> ArraySlice<Int> {
    guard let indices = byFile[range.file] else { return [] }
    let first = indices.partitioningIndex { all[$0].scope.end > range.start }
    let end = indices.partitioningIndex { all[$0].scope.start > range.start }
    return first < end ? indices[first..<end] : []
  }
}
