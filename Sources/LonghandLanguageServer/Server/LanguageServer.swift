import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// A language server for ink: it takes messages of the Language Server Protocol 3.17 as bytes and gives messages back.
///
/// It does no I/O and starts no threads. Whoever runs it hands in what came, `receive`, and sends what it gives; when it
/// has work that takes longer than a keystroke, `nextTask`, that is done on another thread by a `StoryAnalyst`, and what
/// comes of it is handed in with `finish`. Thus no keystroke ever waits for an analysis.
package final class LanguageServer {
  /// How far the conversation has come.
  enum Phase {
    case new, running, shutDown
  }

  /// The door to files, for completing the names of files.
  let files: FileProvider
  /// The version that clients are told.
  let version: String
  var phase = Phase.new
  /// The exit status with which the process must end, once the client says so: 0 after `shutdown`, else 1.
  package internal(set) var exitStatus: Int32?
  /// The process that must not be outlived, as the client says.
  package internal(set) var clientProcess: Int?
  var client = ClientCapabilities()
  var settings = ServerSettings()
  var encoding = PositionEncoding.utf16
  var folders: [String] = []

  /// The open texts by path.
  var documents: [String: OpenDocument] = [:]
  /// The stories by the paths of their main files.
  var stories: [String: StoryRecord] = [:]
  /// The main files of the stories that each open text belongs to.
  var storiesOfDocuments: [String: [String]] = [:]
  /// The main files of other stories that have a file in common with those, by the path of the open text.
  var relatedStories: [String: [String]] = [:]
  /// What there is in files of the open folders that belong to no story above; nil where nobody has looked.
  var survey: [SurveyedSymbol]?
  /// Whether somebody waits for that.
  var wantsSurvey = false
  /// The open texts whose stories are to be found.
  var lostDocuments: Set<String> = []
  /// The number of the last change.
  var revision = 0
  /// What the analyst does not know yet.
  var changes = FileChanges()
  /// The task that the analyst is at.
  var runningTask: AnalysisTask?

  /// What is to be tried for requests that wait, by their ids.
  var trials: [(id: JSONValue, trial: RequestHandler.Trial)] = []
  /// Requests that wait for an analysis.
  var waiting: [WaitingRequest] = []
  /// Requests of ours that wait for the client, and what to do with what it says.
  var asked: [String: (JSONValue?) -> Void] = [:]
  private var requestCount = 0
  private var outbox: [[UInt8]] = []
  /// The findings as they were sent last, by path.
  var sentFindings: [String: JSONValue] = [:]
  /// The findings that were fetched last, by path, with their number.
  var fetchedFindings: [String: (id: Int, findings: JSONValue)] = [:]
  /// The number of the last answer that may be referred to.
  var resultCount = 0
  /// What the editor is asked to show as going on, and whether it does.
  var progress: (token: JSONValue, isShown: Bool)?
  /// How many times it was asked.
  var progressCount = 0

  /// Makes a server that knows nothing yet.
  package init(files: FileProvider, version: String = "") {
    self.files = files
    self.version = version
  }

  // MARK: Sending

  func send(_ message: [UInt8]) { outbox.append(message) }

  func notify(_ method: String, _ parameters: JSONValue) { send(ProtocolMessage.notification(method, parameters)) }

  /// Asks the client for something.
  func ask(_ method: String, _ parameters: JSONValue, then: @escaping (JSONValue?) -> Void = { _ in }) {
    requestCount += 1
    asked["longhand-\(requestCount)"] = then
    send(ProtocolMessage.request(requestCount, method, parameters))
  }

  private func takeOutbox() -> [[UInt8]] {
    defer { outbox = [] }
    return outbox
  }

  // MARK: Receiving

  /// Takes in what came since the last call, in order, and gives what is to be sent, in order.
  ///
  /// Requests that are taken back further on are not begun.
  package func receive(_ frames: [MessageFramer.Frame]) -> [[UInt8]] {
    var messages: [ProtocolMessage] = []
    for frame in frames {
      switch frame {
      case .broken(let words): send(ProtocolMessage.failure(.null, ResponseError(.parseError, words)))
      case .message(let bytes):
        do throws(ProtocolMessage.Failure) {
          messages.append(try ProtocolMessage(bytes))
        } catch {
          send(ProtocolMessage.failure(error.id, error.error))
        }
      }
    }
    let cancelled = Set(messages.compactMap { Self.cancelledID($0) })
    for message in messages where exitStatus == nil { take(message, cancelled) }
    answerWaiting()
    if stories.values.contains(where: { $0.wantsExploration }) { showProgress() }
    return takeOutbox()
  }

  private static func cancelledID(_ message: ProtocolMessage) -> JSONValue? {
    guard case .notification("$/cancelRequest", let parameters) = message else { return nil }
    return parameters["id"]
  }

  private func take(_ message: ProtocolMessage, _ cancelled: Set<JSONValue>) {
    switch message {
    case .response(let id, let result):
      if let words = id.words, let then = asked.removeValue(forKey: words) { then(result) }
    case .notification(let method, let parameters): take(notification: method, parameters)
    case .request(let id, let method, let parameters):
      guard !cancelled.contains(id) else {
        return send(ProtocolMessage.failure(id, ResponseError(.requestCancelled, "The request was taken back.")))
      }
      take(request: id, method, parameters)
    }
  }

  // MARK: Work

  /// The most urgent piece of work, for a `StoryAnalyst`; nil where there is none, or one is being done.
  package func nextTask() -> AnalysisTask? {
    guard runningTask == nil, phase == .running, let kind = nextKind() else { return nil }
    let task = AnalysisTask(kind: kind, revision: revision, changes: changes)
    changes = FileChanges()
    runningTask = task
    return task
  }

  /// The stories of open texts come before those that only have a file in common with them.
  private func nextKind() -> AnalysisTask.Kind? {
    if !lostDocuments.isEmpty { return .find(documents: lostDocuments.sorted()) }
    if !trials.isEmpty {
      let (id, trial) = trials.removeFirst()
      return .attempt(id, trial)
    }
    let (open, related) = sortedStories
    if let next = Self.nextKind(open) ?? Self.nextKind(related) { return next }
    if wantsSurvey, survey == nil {
      return .survey(known: Set(stories.values.flatMap { $0.snapshot?.paths ?? [] }), encoding)
    }
    return Self.first(open + related) { $0.wantsExploration && !$0.isExplored }.map { .explore($0.snapshot) }
  }

  /// The stories of open texts, and those that only have a file in common with them.
  private var sortedStories: (open: [StoryRecord], related: [StoryRecord]) {
    let sorted = stories.values.sorted { ($1.neededRevision, $0.root) < ($0.neededRevision, $1.root) }
    let roots = openStories
    return (sorted.filter { roots.contains($0.root) }, sorted.filter { !roots.contains($0.root) })
  }

  /// Errors come before findings, and the text that was edited last before others.
  private static func nextKind(_ open: [StoryRecord]) -> AnalysisTask.Kind? {
    if let stale = open.first(where: { !$0.isAnalysed }) { return .analyse(root: stale.root) }
    if let unknown = first(open, { !$0.isIndexed }) { return .index(unknown.snapshot) }
    if let (unlinted, snapshot) = first(open, { !$0.isLinted }) { return .lint(snapshot, unlinted.graph) }
    return first(open) { $0.wantsAudit && !$0.isAudited }.map { .audit($0.snapshot) }
  }

  /// The first story that was analysed and is wanted, with its analysis.
  private static func first(
    _ stories: [StoryRecord], _ isWanted: (StoryRecord) -> Bool
  ) -> (record: StoryRecord, snapshot: StorySnapshot)? {
    stories.lazy.compactMap { record in record.snapshot.map { (record, $0) } }.first { isWanted($0.0) }
  }

  /// Whether the work that is being done need not be finished, because the text has changed since.
  package var isTaskOutdated: Bool {
    switch runningTask?.kind {
    case .audit(let snapshot) where stories[snapshot.root]?.wantsAudit != true: return true
    case .explore(let snapshot) where stories[snapshot.root]?.wantsExploration != true: return true
    // It may take minutes, and nothing else that somebody asks for does.
    case .explore where wantsSurvey && survey == nil || stories.values.contains { $0.wantsAudit && !$0.isAudited }:
      return true
    case .lint(let snapshot, _), .audit(let snapshot), .explore(let snapshot):
      return !lostDocuments.isEmpty || !trials.isEmpty || stories[snapshot.root] == nil
        || isSomethingMoreUrgent(than: snapshot.root)
    case .survey: return !lostDocuments.isEmpty || !trials.isEmpty || stories.values.contains { !$0.isAnalysed }
    case .find, .analyse, .index, .attempt, nil: return false
    }
  }

  /// Whether errors are to be looked for before anything else is looked for in a story.
  private func isSomethingMoreUrgent(than root: String) -> Bool {
    let (open, related) = sortedStories
    guard related.contains(where: { $0.root == root }) else { return open.contains { !$0.isAnalysed } }
    return open.contains { !$0.isLinted } || related.contains { !$0.isAnalysed }
  }

  /// Takes in what came of a piece of work and gives what is to be sent.
  package func finish(_ outcome: AnalysisOutcome) -> [[UInt8]] {
    runningTask = nil
    switch outcome.result {
    case .found(let found): take(found, revision: outcome.revision)
    case .analysed(let snapshot): take(snapshot)
    case .indexed(let snapshot, let index): stories[snapshot.root]?.take(snapshot, index)
    case .linted(let report): take(report)
    case .audited(let root, let audit): stories[root]?.take(audit, revision: outcome.revision)
    case .explored(let root, let exploration): stories[root]?.take(exploration, revision: outcome.revision)
    case .attempted(let id, let problem): take(trialOf: id, problem)
    case .surveyed(let symbols): (survey, wantsSurvey) = (symbols, false)
    case .failed(let root, let message):
      stories[root]?.fail(message, revision: outcome.revision)
      publishFindings()
    case .cancelled: break
    }
    answerWaiting()
    showProgress()
    return takeOutbox()
  }

  private func take(_ snapshot: StorySnapshot) {
    guard let record = stories[snapshot.root] else { return }
    record.take(snapshot)
    guard record.isAnalysed else { return }
    record.shown.take(errorsOf: snapshot)
    publishFindings()
  }

  private func take(_ report: StoryReport) {
    guard let record = stories[report.root] else { return }
    record.take(report)
    guard record.isLinted else { return }
    record.shown.take(report)
    publishFindings()
    refreshClient()
  }
}
