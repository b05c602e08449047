import LonghandCompiler
import LonghandSource

/// What the exploration proves and the words of the story show as well, so that one cause is said once.
struct DeepConsequences {
  private let story: LintedStory
  /// The lines in which a rule says that something is never come to, or never true.
  private var lines: Set<Line> = []
  /// The names, in their headers, of knots and stitches that a rule calls lost, and of those that are lost with them.
  private var lostNames: [SourceRange] = []
  /// Whether the story begins nowhere, for which reason all of it is out of reach.
  private let isWithoutBeginning: Bool

  private struct Line: Hashable {
    var file: SourceFileID
    var number: Int
  }

  /// The rules that say of a line that the story never comes there, or of its condition that it never holds.
  private static let codes: Set<DiagnosticCode> = [
    "F003", "F004", "F005", "F020", "F023", "P103", "P104", "V008", "V009", "V010", "V018", "V024", "V029", "V031",
    "V034",
    "V038", "V042", "V048",
  ]

  /// Looks for what the rules found.
  init(_ findings: [Diagnostic], in story: LintedStory) {
    self.story = story
    isWithoutBeginning = findings.contains { $0.code == "F042" }
    for finding in findings where Self.codes.contains(finding.code) { lines.insert(line(of: finding.range)) }
    let lost = Set(findings.filter { $0.code == "F001" || $0.code == "F002" }.map { $0.range })
    guard !lost.isEmpty else { return }
    for missed in story.reachability.missed where lost.contains(story.script.flows[missed.flow].nameRange) {
      let flows = [missed.flow] + missed.followers.map { $0.flow }
      lostNames += flows.map { story.script.flows[$0].nameRange }
    }
  }

  /// The findings of the exploration that say more than the others.
  func removed(from findings: [Diagnostic]) -> [Diagnostic] {
    let isNothingKnown = lines.isEmpty && lostNames.isEmpty && !isWithoutBeginning
    return isNothingKnown ? findings : findings.filter { !isKnown($0) }
  }

  private func isKnown(_ finding: Diagnostic) -> Bool {
    guard finding.code == DeepRules.outOfReach.code || finding.code == DeepRules.conditionNeverHolds.code else {
      return false
    }
    if isWithoutBeginning { return true }
    let isNamed = lostNames.contains { name in
      name.file == finding.range.file && finding.range.start <= name.start && name.end <= finding.range.end
    }
    // What is lost with a line, such as an ending, only the exploration knows.
    return isNamed || finding.labels.isEmpty && lines.contains(line(of: finding.range))
  }

  private func line(of range: SourceRange) -> Line {
    Line(file: range.file, number: story.file(range.file).location(at: range.start).line)
  }
}
