import LonghandLint
import LonghandRuntime
import LonghandSource

/// How many findings each rule has.
package enum LintStatistics {
  private struct Row {
    var code: DiagnosticCode
    var name: String
    var count = 0
    var fixable = 0
  }

  /// One line a rule, the rules with the most findings first.
  package static func text(of report: LintReport) -> [UInt8] {
    let rows = rows(of: report)
    let width = rows.map { "\($0.count)".count }.max() ?? 0
    return Array(
      rows.map { row in
        let count = String(repeating: " ", count: width - "\(row.count)".count) + "\(row.count)"
        let fixable = row.fixable > 0 ? "  (\(row.fixable) mended by --fix)" : ""
        return "\(count)  \(row.code)  \(row.name)\(fixable)\n"
      }.joined().utf8)
  }

  /// The rules with the most findings first.
  private static func rows(of report: LintReport) -> [Row] {
    var rows: [DiagnosticCode: Row] = [:]
    for finding in report.findings {
      let name = RuleName.of(finding.code)
      var row = rows[finding.code] ?? Row(code: name.code, name: name.name)
      row.count += 1
      row.fixable += finding.fixes.contains { $0.isSafe } ? 1 : 0
      rows[finding.code] = row
    }
    return rows.values.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  /// The same as a JSON array of objects.
  package static func json(of report: LintReport) -> [UInt8] {
    let rows = rows(of: report)
    var writer = JSONWriter(escapesControls: true)
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          writer.key("code")
          writer.string(row.code.text)
          writer.key("name")
          writer.string(row.name)
          writer.key("count")
          writer.integer(row.count)
          writer.key("fixable")
          writer.integer(row.fixable)
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
