import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// The findings of one story as the editor shows them: those of the last report, moved along with the text, until there
/// are newer ones.
struct ShownFindings {
  /// A finding and what became of it.
  struct Shown {
    var finding: Diagnostic
    /// Whether it is older than the text.
    var isStale: Bool
    /// The finding as it was sent last, and what that hangs on.
    var sent: (json: JSONValue, isOpen: Bool, isStale: Bool)?

    init(_ finding: Diagnostic, isStale: Bool) {
      self.finding = finding
      self.isStale = isStale
    }
  }

  /// The findings in reading order.
  private(set) var all: [Shown] = []
  /// The files that the findings speak of, by their ids.
  private(set) var files: [SourceFile] = []
  /// The paths of the files.
  private(set) var paths: [String] = []
  /// The codes of the rules that looked at the story.
  private(set) var codesThatRan: Set<DiagnosticCode> = []
  /// What is wrong with settings files.
  private(set) var settingsProblems: [SettingsProblem] = []

  init() {}

  /// Takes in the errors of a newer text; all else that was found stays, as stale, where it is still there.
  mutating func take(errorsOf snapshot: StorySnapshot) {
    let known = Dictionary(zip(snapshot.paths, snapshot.script.files.map { $0.id })) { first, _ in first }
    let oldPaths = paths
    let kept = all.compactMap { shown -> Shown? in
      guard shown.finding.severity != .error,
        let moved = shown.finding.moved(to: { known[oldPaths[Int($0.number)]] })
      else { return nil }
      var kept = Shown(moved, isStale: true)
      if moved.labels.count == shown.finding.labels.count { kept.sent = shown.sent }
      return kept
    }
    let errors = snapshot.analysis.weighedDiagnostics.filter { $0.severity == .error }
    all = errors.map { Shown($0, isStale: false) } + kept
    files = snapshot.script.files
    paths = snapshot.paths
  }

  /// Takes in everything that was found.
  mutating func take(_ report: StoryReport) {
    all = report.report.findings.map { Shown($0, isStale: false) }
    files = report.report.files
    paths = report.report.paths
    codesThatRan = report.report.codesThatRan
    settingsProblems = report.settingsProblems
  }

  /// Moves findings along with a text that changed; those within what changed are gone.
  mutating func move(_ path: String, _ changes: [OpenDocument.Change]) {
    let ids = Set(paths.indices.filter { paths[$0] == path }.map { SourceFileID(UInt32($0)) })
    guard !ids.isEmpty else { return }
    all = all.compactMap { shown in
      let touches = ids.contains(shown.finding.range.file)
      guard touches || shown.finding.labels.contains(where: { ids.contains($0.range.file) }) else { return shown }
      guard let moved = shown.finding.moved(by: changes, in: ids) else { return nil }
      return Shown(moved, isStale: shown.isStale || touches)
    }
  }

  /// Notes how a finding was sent.
  mutating func note(_ json: JSONValue, isOpen: Bool, at index: Int) {
    all[index].sent = (json, isOpen, all[index].isStale)
  }
}

extension SourceRange {
  /// The same words after a change; nil where the change touches them.
  fileprivate func moved(by change: OpenDocument.Change) -> SourceRange? {
    if Int(end) <= change.start { return self }
    guard Int(start) >= change.end else { return nil }
    let difference = change.newCount - (change.end - change.start)
    return SourceRange(
      file: file, start: UInt32(max(0, Int(start) + difference)), end: UInt32(max(0, Int(end) + difference)))
  }
}

extension Diagnostic {
  /// The same finding where its file has another number; nil where the file is gone.
  fileprivate func moved(to id: (SourceFileID) -> SourceFileID?) -> Diagnostic? {
    guard let file = id(range.file) else { return nil }
    var moved = self
    moved.range = SourceRange(file: file, start: range.start, end: range.end)
    moved.labels = labels.compactMap { label in
      id(label.range.file).map {
        Label(range: SourceRange(file: $0, start: label.range.start, end: label.range.end), text: label.text)
      }
    }
    moved.fixes = []
    return moved
  }

  /// The same finding after changes of some files; nil where a change touches it.
  fileprivate func moved(by changes: [OpenDocument.Change], in files: Set<SourceFileID>) -> Diagnostic? {
    func moved(_ range: SourceRange) -> SourceRange? {
      guard files.contains(range.file) else { return range }
      return changes.reduce(range as SourceRange?) { range, change in range?.moved(by: change) }
    }
    guard let place = moved(range) else { return nil }
    var result = self
    result.range = place
    result.labels = labels.compactMap { label in moved(label.range).map { Label(range: $0, text: label.text) } }
    result.fixes = []
    return result
  }
}
