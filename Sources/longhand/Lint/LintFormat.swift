import ArgumentParser
import LonghandLint
import LonghandProject
import LonghandSource

/// How findings are written.
enum LintFormat: String, ExpressibleByArgument, CaseIterable {
  /// The lines at fault, underlined, for people.
  case text
  /// One line a finding.
  case short
  /// One object for programs.
  case json
  /// SARIF 2.1.0, for code hosts and editors.
  case sarif
  /// The commands of GitHub's runners, which show findings beside the lines of a change.
  case github

  /// The findings of a report.
  func text(of report: LintReport, isStyled: Bool) -> [UInt8] {
    switch self {
    case .text: printed(report, .excerpt(isColoured: isStyled))
    case .short: printed(report, .line)
    case .json: JSONFormat.text(of: report)
    case .sarif: SARIFFormat.text(of: report, version: Longhand.configuration.version)
    case .github: GitHubFormat.text(of: report)
    }
  }

  private func printed(_ report: LintReport, _ form: DiagnosticPrinter.Form) -> [UInt8] {
    let printer = DiagnosticPrinter(files: report.files, paths: report.paths, form: form, showsFixes: true) { finding in
      let name = RuleName.of(finding.code).name
      return name.isEmpty ? finding.code.text : "\(finding.code) \(name)"
    }
    return Array(printer.text(of: report.findings).utf8)
  }
}
