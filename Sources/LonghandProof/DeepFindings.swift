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
    for cause in OutOfReach(report.findings).causes { add(cause) }
    for problem in report.problems { add(problem) }
    for promise in promises { add(promise) }
  }

  /// Explores an analysed story, unless what that gives was kept, and says what was found.
  package static func of(_ analysis: Analysis, keptIn store: ExplorationStore = .none) -> [Diagnostic] {
    var story = PromisedStory(analysis)
    guard let found = story.explore(Explorer.Options(), keptIn: store, while: { _ in true }) else { return [] }
    return DeepFindings(found.report, story.verdicts(found.report), files: analysis.script.files).diagnostics
  }

  private mutating func add(_ cause: OutOfReach.Cause) {
    let things = [cause.item] + cause.followers
    // What is promised to be out of reach is so for a reason that the writer knows.
    if promises.contains(where: { promise in things.contains { promise.expects(unreachable: $0) } }) { return }
    let reason = ([cause.proof.reason] + cause.proof.values).joined(separator: "; ")
    let what = cause.item.name.isEmpty ? "This \(cause.item.kind.rawValue)" : "The \(words(for: cause.item))"
    let followers = named(cause.followers, besides: cause.item)
    let isCondition = cause.item.kind == .branch
    add(
      isCondition ? DeepRules.conditionNeverHolds : DeepRules.outOfReach, range(of: cause.item),
      "\(what) is out of every reader's reach\(assumptions)\(consequence(followers)): \(reason).",
      labels: followers.compactMap { follower in
        range(of: follower).map { Diagnostic.Label(range: $0, text: "so is the \(words(for: follower))") }
      })
  }

  private func words(for item: StoryItem) -> String { "\(item.kind.rawValue) `\(item.name.onOneLine)`" }

  /// The endings, knots and stitches that are lost with something; of a knot that is lost, the knot alone.
  private func named(_ followers: [StoryItem], besides head: StoryItem) -> [StoryItem] {
    let knots = Set((followers + [head]).filter { $0.kind == .knot }.map(\.name))
    return followers.filter { item in
      switch item.kind {
      case .ending, .knot: true
      case .stitch: !knots.contains(item.name.split(separator: ".").first.map { String($0) } ?? "")
      case .function, .label, .choice, .line, .branch, .alternative, .otherwise: false
      }
    }
  }

  /// As many things that follow are named.
  private static let followerLimit = 4

  private func consequence(_ followers: [StoryItem]) -> String {
    guard !followers.isEmpty else { return "" }
    var names = followers.prefix(Self.followerLimit).map { "the \(words(for: $0))" }
    if followers.count > Self.followerLimit { names.append("\(followers.count - Self.followerLimit) more") }
    let last = names.removeLast()
    return ", and with it \(names.isEmpty ? "" : names.joined(separator: ", ") + " and ")\(last)"
  }

  /// Where a thing stands: a knot or stitch, at its header.
  private func range(of item: StoryItem) -> SourceRange? {
    guard let place = item.place, let file = files.first(where: { $0.name == place.file }) else { return nil }
    guard item.kind == .knot || item.kind == .stitch else { return file.words(ofLine: place.line) }
    let name = item.name.split(separator: ".").last ?? ""
    // Above its first words; below where those are another knot's, as of a knot that is nothing but stitches.
    let lines = Array(stride(from: place.line, through: 1, by: -1)) + Array(place.line..<file.lineTable.count + 1)
    let header = lines.first { line in
      let words = file.text(in: file.words(ofLine: line))
      return words.hasPrefix("=") && words.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains(name)
    }
    return file.words(ofLine: header ?? place.line)
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
    let file = files.first { $0.name == place?.file }
    add(rule, file?.words(ofLine: place?.line ?? 1), message, help: help)
  }

  private mutating func add(
    _ rule: RuleDocumentation, _ range: SourceRange?, _ message: String, help: String? = nil,
    labels: [Diagnostic.Label] = []
  ) {
    guard let range = range ?? files.first?.words(ofLine: 1) else { return }
    let finding = Diagnostic(
      code: rule.code, severity: rule.severity, range: range, message: message, help: help, labels: labels)
    if !diagnostics.contains(finding) { diagnostics.append(finding) }
  }
}

extension SourceFile {
  /// A line without the blanks that it begins with.
  fileprivate func words(ofLine number: Int) -> SourceRange {
    let line = range(ofLine: number)
    var start = line.start
    while start < line.end, bytes[Int(start)] <= 0x20 { start += 1 }
    return SourceRange(file: id, start: start, end: max(start, line.end))
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
