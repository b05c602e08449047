import LonghandLint
import LonghandProject
import LonghandSource

/// What the server knows of one story, and how new that is.
final class StoryRecord {
  /// The absolute path of the main file.
  let root: String
  /// The server's number of the last change that may concern the story.
  var neededRevision: Int
  /// The story as it was analysed last.
  private(set) var snapshot: StorySnapshot?
  /// What was found in it last.
  private(set) var report: StoryReport?
  /// Which parts of it readers come to, where somebody asked.
  private(set) var exploration: StoryExploration?
  /// The server's number of the last change that was known when the story was explored; it may have had errors.
  private var exploredRevision = -1
  /// What its choices come to, where somebody asked.
  private(set) var audit: ChoiceAudit?
  /// The server's number of the last change that was known when the choices were looked at.
  private var auditedRevision = -1
  /// Whether somebody waits for its choices to be looked at.
  var wantsAudit = false
  /// Whether somebody waits for it to be explored.
  var wantsExploration = false
  /// Why its main file cannot be read, and the revision at which that was so.
  var failure: (message: String, revision: Int)?
  /// The story as requests look at it, once its names are known.
  private(set) var view: StoryView?
  /// The findings that are shown, moved along with the text.
  var shown = ShownFindings()

  init(root: String, neededRevision: Int) {
    self.root = root
    self.neededRevision = neededRevision
  }

  /// How the places of the story as it was analysed last lead to each other; nil where nobody has looked.
  var graph: FlowGraph? { view?.snapshot.revision == snapshot?.revision ? view?.graph : nil }

  /// Whether the last analysis knows all changes.
  var isAnalysed: Bool { (snapshot?.revision ?? -1) >= neededRevision || isFailed }
  /// Whether requests see all changes.
  var isIndexed: Bool { (view?.snapshot.revision ?? -1) >= neededRevision || isFailed }
  /// Whether the last report knows all changes.
  var isLinted: Bool { (report?.revision ?? -1) >= neededRevision || isFailed }
  /// Whether what its choices come to is known as they are now.
  var isAudited: Bool { auditedRevision >= neededRevision || isFailed }
  /// Whether the last exploration knows all changes.
  var isExplored: Bool { exploredRevision >= neededRevision || isFailed }
  /// Whether there is no such story.
  var isFailed: Bool { (failure?.revision ?? -1) >= neededRevision }

  /// Whether a file belongs to the story, as far as is known.
  func contains(_ path: String) -> Bool { path == root || snapshot?.paths.contains(path) == true }

  func take(_ snapshot: StorySnapshot) {
    self.snapshot = snapshot
    failure = nil
  }

  func take(_ snapshot: StorySnapshot, _ index: StoryIndex) {
    self.snapshot = snapshot
    view = StoryView(snapshot, index)
    failure = nil
  }

  func take(_ report: StoryReport) {
    self.report = report
    if report.revision == view?.snapshot.revision { view?.facts = report.facts }
    if let exploration = report.exploration { take(exploration, revision: report.revision) }
  }

  func take(_ audit: ChoiceAudit?, revision: Int) {
    self.audit = audit
    auditedRevision = revision
    wantsAudit = false
  }

  func take(_ exploration: StoryExploration?, revision: Int) {
    self.exploration = exploration
    exploredRevision = revision
    wantsExploration = false
  }

  /// Forgets everything but that there is no such file.
  func fail(_ message: String, revision: Int) {
    failure = (message, revision)
    snapshot = nil
    report = nil
    audit = nil
    exploration = nil
    view = nil
    shown = ShownFindings()
  }
}
