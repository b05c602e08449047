import LonghandLint
import LonghandSource

/// The last line of a run: how much was found, where, and what can be mended.
package enum LintSummary {
  /// What a report found, and how much of it `--fix` mends or has mended.
  ///
  /// - Parameter mayChange: Whether `--fix` changes the file at a path.
  package static func text(
    of report: LintReport, mended: Int, mayChange: (String) -> Bool = { _ in true }
  ) -> String {
    let files = report.files.count.counted("file", "files")
    var parts: [String] = []
    for (severity, one, many) in kinds {
      let count = report.findings.count { $0.severity == severity }
      if count > 0 { parts.append(count.counted(one, many)) }
    }
    let found = parts.isEmpty ? "Nothing found" : parts.joined(separator: ", ")
    var text = "\(found) in \(files)"
    if report.suppressedCount > 0 { text += ", \(report.suppressedCount) more ignored by comments" }
    text += "."
    if mended > 0 { text += " \(mended.counted("thing", "things")) mended." }
    let safe = report.findings.count { finding in
      finding.fixes.contains { fix in
        fix.isSafe && fix.edits.allSatisfy { mayChange(report.path(of: $0.range)) }
      }
    }
    if safe > 0 { text += " --fix mends \(safe) of them." }
    return text + "\n"
  }

  private static let kinds: [(Diagnostic.Severity, String, String)] = [
    (.error, "error", "errors"), (.warning, "warning", "warnings"), (.note, "note", "notes"),
  ]
}

extension Int {
  /// The number with the word that goes with it.
  package func counted(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}
