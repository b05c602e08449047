import LonghandSource
import LonghandSyntax

/// Something that a phase found, and where; nobody has worded it yet.
package struct Finding: Hashable, Sendable {
  /// What was found, by the phase that found it.
  package enum Issue: Hashable, Sendable {
    case syntax(SyntaxError)
    case name(NameIssue)
    case divert(DivertIssue)
    case flow(FlowIssue)
    case expression(ExpressionIssue)
    case persona(PersonaIssue)
  }

  /// What was found.
  package var issue: Issue
  /// The words at fault.
  package var range: SourceRange

  init(_ issue: Issue, _ range: SourceRange) {
    self.issue = issue
    self.range = range
  }

  init(_ finding: SyntaxFinding) {
    self.init(.syntax(finding.error), finding.range)
  }

  /// Whether lines of the story are lost by it, although it compiles.
  package var losesLines: Bool {
    guard case .syntax(.line(.straySign(let lost))) = issue else { return false }
    return lost > 0
  }

  /// The finding as a writer sees it.
  ///
  /// - Parameter file: The file of its range.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    switch issue {
    case .syntax(let error):
      SyntaxFinding(error: error, range: range).diagnostic(in: file)
    case .name(let issue): issue.diagnostic(at: range)
    case .divert(let issue): issue.diagnostic(at: range)
    case .flow(let issue): issue.diagnostic(at: range)
    case .expression(let issue): issue.diagnostic(at: range)
    case .persona(let issue): issue.diagnostic(at: range)
    }
  }
}
