import LonghandSource

/// Findings that were there before, so that an old story can adopt the linter without being mended first.
///
/// A finding is known by its file, its code and the words of its line, and by how many there are of these, so that it is
/// still known when lines move. The file is meant to be read, compared and cut down by hand:
///
/// ```
/// story.ink
///   F012     -> nowhere
///   V003 ×2  ~ coins = 3
/// ```
package struct Baseline: Hashable, Sendable {
  /// What makes a finding the same one as before.
  package struct Key: Hashable, Sendable {
    var path: String
    var code: DiagnosticCode
    var words: String
  }

  /// How many of each there were, in the order of the file.
  private var counts: [Key: Int] = [:]
  private var order: [Key] = []

  /// What a file says that nobody could read.
  package struct Failure: Error {
    /// The line, counted from 1.
    package var line: Int
  }

  private static let heading = "# Findings that longhand lint does not repeat. Write it anew with --write-baseline."

  /// Remembers what a report found; errors of the language are not to be got used to.
  package init(_ report: LintReport, path: (String) -> String) {
    for finding in report.findings where Self.isRemembered(finding) { add(Self.key(finding, report, path), 1) }
  }

  /// Reads what was written before.
  package init(text: String) throws(Failure) {
    var path: String?
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }).enumerated() {
      let words = line.onOneLine
      if words.isEmpty || words.hasPrefix("#") { continue }
      if line.first?.isWhitespace == false {
        path = words
      } else {
        guard let path, let entry = Self.entry(words, path) else { throw Failure(line: number + 1) }
        add(entry.key, entry.count)
      }
    }
  }

  /// Whether nothing is remembered.
  package var isEmpty: Bool { order.isEmpty }

  /// The number of findings.
  package var count: Int { order.reduce(0) { $0 + (counts[$1] ?? 0) } }

  /// What to write into a file.
  package var text: String {
    var text = Self.heading + "\n"
    var path = ""
    for key in order.sorted(by: { ($0.path, $0.code, $0.words) < ($1.path, $1.code, $1.words) }) {
      if key.path != path {
        path = key.path
        text += "\n\(path)\n"
      }
      let count = counts[key] ?? 1
      let times = count == 1 ? "" : "×\(count)"
      text += "  \(padded(key.code.text, 4)) \(padded(times, 3)) \(key.words)\n"
    }
    return text
  }

  /// The findings that were not there before, and how many that were are gone.
  package func new(in report: LintReport, path: (String) -> String) -> (findings: [Diagnostic], gone: Int) {
    var left = counts
    let findings = report.findings.filter { finding in
      guard Self.isRemembered(finding) else { return true }
      let key = Self.key(finding, report, path)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
    return (findings, left.values.reduce(0, +))
  }

  // MARK: Entries

  private mutating func add(_ key: Key, _ count: Int) {
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += count
  }

  private static func isRemembered(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || RuleList.codes.contains(finding.code)
  }

  private static func key(_ finding: Diagnostic, _ report: LintReport, _ path: (String) -> String) -> Key {
    let file = report.file(of: finding.range)
    let line = file.range(ofLine: file.lineTable.lineIndex(at: finding.range.start) + 1)
    return Key(path: path(report.path(of: finding.range)), code: finding.code, words: file.text(in: line).onOneLine)
  }

  private static func entry(_ words: String, _ path: String) -> (key: Key, count: Int)? {
    let parts = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let code = parts.first, code.first?.isLetter == true, Int(code.dropFirst()) != nil else { return nil }
    var rest = words.dropFirst(code.count + 1)
    var count = 1
    if parts.count > 1, parts[1].hasPrefix("×"), let times = Int(parts[1].dropFirst()) {
      count = times
      rest = rest.dropFirst(parts[1].count + 1)
    }
    return (Key(path: path, code: DiagnosticCode(String(code)), words: String(rest)), count)
  }
}

/// The words with blanks behind them.
private func padded(_ words: String, _ width: Int) -> String {
  words + String(repeating: " ", count: max(0, width - words.count))
}
