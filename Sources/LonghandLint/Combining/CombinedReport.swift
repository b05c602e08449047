import LonghandSource

extension LintReport {
  /// A report of nothing.
  package static let empty = LintReport(findings: [], files: [], paths: [], codesThatRan: [], suppressedCount: 0)

  /// One report about several stories, each file and each finding in it once.
  ///
  /// What is wrong with a file that several stories include is said if it is so in each: a knot that one of them never
  /// visits is no dead end if another does.
  package static func combined(_ reports: [LintReport]) -> LintReport {
    if reports.count == 1, let report = reports.first, Set(report.paths).count == report.paths.count { return report }
    var combiner = ReportCombiner()
    for report in reports { combiner.add(report) }
    return combiner.report(of: reports)
  }
}

/// Puts reports together, the files known by their paths.
private struct ReportCombiner {
  /// The number of each path.
  private var numbers: [String: UInt32] = [:]
  private var combined = LintReport.empty
  /// How many of the stories have each finding.
  private var counts: [Diagnostic: Int] = [:]
  /// Every finding once, in the order of the stories.
  private var order: [Diagnostic] = []
  /// The stories that have each file.
  private var stories: [UInt32: [Int]] = [:]
  private var storyNumber = 0
  private var seenNotes: Set<Diagnostic> = []

  mutating func add(_ report: LintReport) {
    let ids = report.files.indices.map { id(of: report.files[$0], report.paths[$0]) }
    for id in Set(ids) { stories[id.number, default: []].append(storyNumber) }
    storyNumber += 1
    var seen: Set<Diagnostic> = []
    for finding in report.findings {
      let moved = finding.moved { ids[Int($0.number)] }
      guard seen.insert(moved).inserted else { continue }
      if counts[moved] == nil { order.append(moved) }
      counts[moved, default: 0] += 1
    }
    combined.codesThatRan.formUnion(report.codesThatRan)
    combined.suppressedCount += report.suppressedCount
    for note in report.authorNotes {
      let moved = note.moved { ids[Int($0.number)] }
      if seenNotes.insert(moved).inserted { combined.authorNotes.append(moved) }
    }
  }

  private mutating func id(of file: SourceFile, _ path: String) -> SourceFileID {
    if let number = numbers[path] { return SourceFileID(number) }
    let id = SourceFileID(UInt32(combined.files.count))
    numbers[path] = id.number
    combined.files.append(file)
    combined.paths.append(path)
    return id
  }

  func report(of reports: [LintReport]) -> LintReport {
    var result = combined
    let kept = order.filter { isSo(in: reports, $0) }
    let places = kept.indices.sorted { left, right in
      let (first, second) = (kept[left].range, kept[right].range)
      return (first.file, first.start, left) < (second.file, second.start, right)
    }
    result.findings = places.map { kept[$0] }
    return result
  }

  /// Whether every story that has the file and in which the rule ran has the finding.
  private func isSo(in reports: [LintReport], _ finding: Diagnostic) -> Bool {
    let stories = stories[finding.range.file.number] ?? []
    guard stories.count > 1, finding.severity != .error else { return true }
    let ran = stories.count { reports[$0].codesThatRan.contains(finding.code) }
    return (counts[finding] ?? 0) >= ran
  }
}

extension Diagnostic {
  /// The same finding with its files numbered in another way.
  fileprivate func moved(_ id: (SourceFileID) -> SourceFileID) -> Diagnostic {
    func moved(_ range: SourceRange) -> SourceRange {
      SourceRange(file: id(range.file), start: range.start, end: range.end)
    }
    var result = self
    result.range = moved(range)
    result.labels = labels.map { Label(range: moved($0.range), text: $0.text) }
    result.fixes = fixes.map { fix in
      var fix = fix
      fix.edits = fix.edits.map { TextEdit(range: moved($0.range), replacement: $0.replacement) }
      return fix
    }
    return result
  }
}
