import LonghandLint
import LonghandSource

/// The last line of a run: how much was found, where, and what can be mended.
enum LintSummary {
  static func text(of report: LintReport, mended: Int) -> String {
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
    let safe = report.findings.count { $0.fixes.contains(where: \.isSafe) }
    if safe > 0 { text += " --fix mends \(safe) of them." }
    return text + "\n"
  }

  private static let kinds: [(Diagnostic.Severity, String, String)] = [
    (.error, "error", "errors"), (.warning, "warning", "warnings"), (.note, "note", "notes"),
  ]
}
