import LonghandCompiler
import LonghandSource

/// What only follows from another finding, so that one mistake is said once.
///
/// Where the reader is told a line of logic, nothing goes where its arrow points, and nothing is set that it sets: the
/// rules that miss a divert or an assignment would find that too.
struct Consequences {
  /// A finding that says the source is told, with the names that stand in it.
  private struct Cause {
    var range: SourceRange
    var line: Int
    var names: Set<Substring>
  }

  private let story: LintedStory
  private let causes: [Cause]

  /// Looks for causes among what was found.
  init(_ findings: [Diagnostic], in story: LintedStory) {
    self.story = story
    causes = findings.filter { Self.codes.contains($0.code) }.map { finding in
      let file = story.file(finding.range.file)
      let line = file.location(at: finding.range.start).line
      let end = max(file.range(ofLine: line).end, finding.range.start)
      let rest = file.text(in: SourceRange(file: finding.range.file, start: finding.range.start, end: end))
      let names = rest.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      return Cause(range: finding.range, line: line, names: Set(names))
    }
  }

  /// The rules whose findings explain others: those that find told source, names without arrows, and truths that are
  /// printed before a divert.
  private static let codes: Set<DiagnosticCode> = Set(
    RuleList.all.filter { $0.documentation.tellsSource }.map { $0.documentation.code }
  ).union(["W013"])

  /// The findings that follow from no other.
  func removed(from findings: [Diagnostic]) -> [Diagnostic] {
    causes.isEmpty ? findings : findings.filter { !follows($0) }
  }

  private func follows(_ finding: Diagnostic) -> Bool {
    switch finding.code {
    case "F001", "F002", "F003": isNamed(finding.range)
    case "F005": finding.labels.contains { label in causes.contains { isInLine($0, label.range) } }
    case "F027": causes.contains { isBelow($0, finding.range) }
    case "P101", "V008", "V037", "V042", "V048": isNamed(finding.range)
    default: false
    }
  }

  /// Whether a cause names what a finding is about.
  private func isNamed(_ range: SourceRange) -> Bool {
    let names = story.text(in: range).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return causes.contains { cause in names.contains { cause.names.contains($0) } }
  }

  private func isInLine(_ cause: Cause, _ range: SourceRange) -> Bool {
    cause.range.file == range.file && cause.line == story.file(range.file).location(at: range.start).line
  }

  /// Whether a cause stands in the choice that a finding points at.
  private func isBelow(_ cause: Cause, _ range: SourceRange) -> Bool {
    guard cause.range.file == range.file, cause.range.start >= range.start || isInLine(cause, range) else {
      return false
    }
    return !story.script.choices.nodes.contains { choice in
      choice.range.file == range.file && choice.range.start > range.end && choice.range.start < cause.range.start
    }
  }
}
