import LonghandCompiler
import LonghandLint
import LonghandSource

/// The findings of one story as the editor shows them: those of the last report, moved along with the text, until there
/// are newer ones.
struct ShownFindings {
  /// A finding and what became of it.
  struct Shown {
    var finding: Diagnostic
    /// Whether it is older than the text.
    var isStale: Bool
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
      return Shown(finding: moved, isStale: true)
    }
    let errors = snapshot.analysis.weighedDiagnostics.filter { $0.severity == .error }
    all = errors.map { Shown(finding: $0, isStale: false) } + kept
    files = snapshot.script.files
    paths = snapshot.paths
  }

  /// Takes in everything that was found.
  mutating func take(_ report: StoryReport) {
    all = report.report.findings.map { Shown(finding: $0, isStale: false) }
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
      var shown = shown
      guard ids.contains(shown.finding.range.file) else { return shown }
      for change in changes {
        guard let range = shown.finding.range.moved(by: change) else { return nil }
        shown.finding.range = range
        shown.isStale = true
      }
      // What else belongs to it may be elsewhere by now.
      shown.finding.labels = []
      shown.finding.fixes = []
      return shown
    }
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
    moved.labels = []
    moved.fixes = []
    return moved
  }
}
