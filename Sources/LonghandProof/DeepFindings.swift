import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// What an exploration found, as findings about a story's files.
package struct DeepFindings {
  private let files: [SourceFile]
  private let report: ExplorationReport
  private let promises: [KeptPromise]
  /// The findings in the order of the report.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Words what was found.
  ///
  /// - Parameter files: The story's files, by their ids.
  package init(_ report: ExplorationReport, _ promises: [KeptPromise], files: [SourceFile]) {
    self.files = files
    self.report = report
    self.promises = promises
    guard report.internalFault == nil else { return }
    for finding in report.findings { add(finding) }
    for problem in report.problems { add(problem) }
    for promise in promises { add(promise) }
  }

  /// Explores an analysed story, unless what that gives was kept, and says what was found.
  package static func of(_ analysis: Analysis, keptIn store: ExplorationStore = .none) -> [Diagnostic] {
    var story = PromisedStory(analysis)
    guard let found = story.explore(Explorer.Options(), keptIn: store, while: { _ in true }) else { return [] }
    return DeepFindings(found.report, story.verdicts(found.report), files: analysis.script.files).diagnostics
  }

  private mutating func add(_ finding: ItemFinding) {
    guard case .unreachable(let proof) = finding.verdict else { return }
    if promises.contains(where: { $0.expects(unreachable: finding.item) }) { return }
    guard finding.item.kind != .otherwise, finding.item.kind != .function || finding.item.place != nil else { return }
    let reason = ([proof.reason] + proof.values).joined(separator: "; ")
    let name = finding.item.name.onOneLine
    let what = name.isEmpty ? "This \(finding.item.kind.rawValue)" : "The \(finding.item.kind.rawValue) `\(name)`"
    add(
      finding.item.kind == .branch ? DeepRules.conditionNeverHolds : DeepRules.outOfReach, finding.item.place,
      "\(what) is out of every reader's reach\(assumptions): \(reason).")
  }

  private var assumptions: String {
    report.assumptions.isEmpty ? "" : " if " + report.assumptions.joined(separator: " and ")
  }

  private mutating func add(_ problem: FoundProblem) {
    let rule =
      switch problem.kind {
      case .deadEnd, .loop: DeepRules.deadEnd
      case .failure, .ranOut: DeepRules.goesWrong
      }
    let choices = problem.witness.choices.map { "\($0 + 1)" }.joined(separator: " ")
    let way = choices.isEmpty ? "It happens at once." : "The choices \(choices) lead there."
    add(rule, problem.place, problem.message, help: way)
  }

  private mutating func add(_ promise: KeptPromise) {
    let message = "The promise `\(promise.promise.words)`"
    switch promise.verdict {
    case .kept, .undecided: return
    case .broken(let words, let witness):
      let choices = witness?.choices.map { "\($0 + 1)" }.joined(separator: " ")
      add(
        DeepRules.brokenPromise, promise.place, "\(message) is broken: \(words).",
        help: choices.map { $0.isEmpty ? "It happens at once." : "The choices \($0) lead there." })
    case .empty(let words): add(DeepRules.emptyPromise, promise.place, "\(message) says nothing: \(words).")
    case .wrong(let words): add(DeepRules.wrongPromise, promise.place, words)
    }
  }

  private mutating func add(
    _ rule: RuleDocumentation, _ place: StoryPlace?, _ message: String, help: String? = nil
  ) {
    guard let file = files.first(where: { $0.name == place?.file }) ?? files.first else { return }
    let line = file.range(ofLine: place?.line ?? 1)
    var start = line.start
    while start < line.end, file.bytes[Int(start)] <= 0x20 { start += 1 }
    let range = SourceRange(file: file.id, start: start, end: max(start, line.end))
    let finding = Diagnostic(code: rule.code, severity: rule.severity, range: range, message: message, help: help)
    if !diagnostics.contains(finding) { diagnostics.append(finding) }
  }
}

extension LintReport {
  /// A report of what an exploration found.
  package init(_ findings: DeepFindings, files: [SourceFile], root: String) {
    let paths = files.map { $0.id == .root ? root : StoryPath.included($0.name, by: root) }
    let sorted = findings.diagnostics.sorted { ($0.range.file, $0.range.start) < ($1.range.file, $1.range.start) }
    let codes = Set(DeepRules.all.map { $0.code })
    self.init(findings: sorted, files: files, paths: paths, codesThatRan: codes, suppressedCount: 0)
  }
}
