import LonghandLint
import LonghandSource

/// Findings as the commands of GitHub's runners: `::warning file=…,line=…::message`.
public enum GitHubFormat {
  /// The findings of a report, one line each.
  public static func text(of report: LintReport) -> [UInt8] {
    Array(report.findings.map { line($0, report) }.joined().utf8)
  }

  private static func line(_ finding: Diagnostic, _ report: LintReport) -> String {
    let file = report.file(of: finding.range)
    let (start, end) = (file.location(at: finding.range.start), file.location(at: finding.range.end))
    let kind = finding.severity == .note ? "notice" : finding.severity.name
    let title = [finding.code.text, RuleName.of(finding.code).name].filter { !$0.isEmpty }.joined(separator: " ")
    var properties = "file=\(escapedProperty(report.path(of: finding.range))),line=\(start.line)"
    properties += ",endLine=\(end.line),col=\(start.column)"
    // The runners accept an end column only within one line.
    if start.line == end.line { properties += ",endColumn=\(max(start.column, end.column - 1))" }
    let words = [finding.message, finding.help].compactMap { $0 }.joined(separator: "\n")
    return "::\(kind) \(properties),title=\(escapedProperty(title))::\(escaped(words))\n"
  }

  static func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      switch character {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n", "\r\n": text += "%0A"
      default: text.append(character)
      }
    }
  }

  static func escapedProperty(_ words: String) -> String {
    escaped(words).reduce(into: "") { text, character in
      switch character {
      case ":": text += "%3A"
      case ",": text += "%2C"
      default: text.append(character)
      }
    }
  }
}
