import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

extension LanguageServer {
  /// Sends the findings of all files in which they are others than before.
  func publishFindings() {
    guard !client.pullsDiagnostics else { return refreshFindings() }
    let findings = findingsByPath()
    for path in Set(findings.keys).union(sentFindings.keys).sorted() {
      let found = findings[path] ?? []
      let parameters = JSONValue.record([
        "uri": .words(uri(of: path)), "version": documents[path].map { JSONValue($0.version) },
        "diagnostics": .array(found),
      ])
      guard sentFindings[path] != parameters else { continue }
      sentFindings[path] = found.isEmpty && documents[path] == nil ? nil : parameters
      notify("textDocument/publishDiagnostics", parameters)
    }
  }

  /// Lets the client fetch findings again where those that it has are others by now: once everything was looked at, and
  /// before that where a change in one text makes or mends an error in another.
  private func refreshFindings() {
    let isDone = stories.values.allSatisfy { $0.isLinted }
    guard isDone || !client.takesRelatedFindings else { return }
    let findings = findingsByPath()
    let isNew = fetchedFindings.contains { path, last in
      let found = findings[path] ?? []
      if isDone { return last.findings != .array(found) }
      // What was edited last is fetched by itself.
      guard documents[path].map({ $0.revision < revision }) ?? true else { return false }
      return Self.errors(in: last.findings.items ?? []) != Self.errors(in: found)
    }
    if isNew { ask("workspace/diagnostic/refresh", .null) }
  }

  private static func errors(in findings: [JSONValue]) -> [JSONValue] {
    findings.filter { $0["severity"]?.number == 1 }.compactMap { $0["message"] }
  }

  /// The findings of all stories, by the path of the file, as the protocol writes them.
  ///
  /// - Parameter wanted: The path of the only file that is asked for; nil for all.
  func findingsByPath(only wanted: String? = nil) -> [String: [JSONValue]] {
    var found: [String: [JSONValue]] = [:]
    var seen: [String: Set<JSONValue>] = [:]
    let records = stories.values.sorted { $0.root < $1.root }
    func add(_ json: JSONValue, _ path: String) {
      // Only several stories can say the same about a file.
      if records.count < 2 || seen[path, default: []].insert(json).inserted { found[path, default: []].append(json) }
    }
    for path in documents.keys where !storiesOfDocuments[path, default: []].isEmpty { found[path] = [] }
    for record in records {
      let paths = record.shown.paths
      let isWanted = paths.enumerated().map { number, path in
        (wanted ?? path) == path && paths.firstIndex(of: path) == number
      }
      for (index, shown) in record.shown.all.enumerated() where isWanted[Int(shown.finding.range.file.number)] {
        let path = paths[Int(shown.finding.range.file.number)]
        guard isSo(shown.finding, path, in: records) else { continue }
        add(json(at: index, of: record, isOpen: documents[path] != nil), path)
      }
      for problem in record.shown.settingsProblems {
        add(json(problem), problem.path.hasPrefix("/") ? problem.path : "/" + problem.path)
      }
    }
    return found
  }

  /// A finding as the protocol writes it, which is done once only while nothing about it changes.
  private func json(at index: Int, of record: StoryRecord, isOpen: Bool) -> JSONValue {
    let shown = record.shown.all[index]
    if let sent = shown.sent, sent.isOpen == isOpen, !isOpen || sent.isStale == shown.isStale { return sent.json }
    let json = json(shown, in: record.shown, isOpen: isOpen)
    record.shown.note(json, isOpen: isOpen, at: index)
    return json
  }

  /// Whether a finding holds for every story that has the file: a knot that one of them never visits is no dead end if
  /// another does.
  private func isSo(_ finding: Diagnostic, _ path: String, in records: [StoryRecord]) -> Bool {
    guard finding.severity != .error, records.count > 1 else { return true }
    // As long as some story was never looked at, only a main file is known to belong to no other.
    let isMainFile = records.contains { $0.root == path }
    if !isMainFile, records.contains(where: { $0.report == nil && !$0.isFailed }) { return false }
    return records.allSatisfy { record in
      guard record.shown.paths.contains(path), record.shown.codesThatRan.contains(finding.code) else { return true }
      return record.shown.all.contains { other in
        other.finding.code == finding.code && other.finding.range.offsets == finding.range.offsets
          && record.shown.paths[Int(other.finding.range.file.number)] == path
      }
    }
  }

  // MARK: JSON

  /// A finding as the protocol writes it. Whether it is older than the text is told of texts that are open: all others
  /// would be sent anew with each key.
  func json(_ shown: ShownFindings.Shown, in shownFindings: ShownFindings, isOpen: Bool = true) -> JSONValue {
    let finding = shown.finding
    let tags = FindingTags.numbers(of: finding.code)
    let labels = finding.labels.map { label -> JSONValue in
      ["location": location(label.range, in: shownFindings), "message": .words(label.text)]
    }
    return .record([
      "range": shownFindings.files[Int(finding.range.file.number)].json(finding.range, encoding),
      "severity": JSONValue(finding.severity.protocolNumber), "code": .words(finding.code.text),
      "codeDescription": ["href": .words(FindingPages.address(of: finding.code))], "source": "longhand",
      "message": .words([finding.message, finding.help].compactMap { $0 }.joined(separator: "\n")),
      "tags": tags.isEmpty ? nil : .array(tags.map { JSONValue($0) }),
      "relatedInformation": labels.isEmpty ? nil : .array(labels),
      "data": ["stale": .boolean(isOpen && shown.isStale)],
    ])
  }

  private func location(_ range: SourceRange, in shown: ShownFindings) -> JSONValue {
    [
      "uri": .words(uri(of: shown.paths[Int(range.file.number)])),
      "range": shown.files[Int(range.file.number)].json(range, encoding),
    ]
  }

  private func json(_ problem: SettingsProblem) -> JSONValue {
    let place = TextPosition(line: problem.line - 1, character: problem.column - 1)
    let end = TextPosition(line: problem.line - 1, character: problem.column)
    return [
      "range": ["start": place.json, "end": end.json], "severity": 1, "source": "longhand",
      "message": .words(problem.message),
    ]
  }

  // MARK: Refreshing

  /// Lets the client ask anew for what depends on the whole story.
  func refreshClient() {
    guard stories.values.allSatisfy({ $0.isLinted }) else { return }
    refreshLenses()
    if client.refreshesInlayHints { ask("workspace/inlayHint/refresh", .null) }
    // What a word is in one text may have changed with another.
    if client.refreshesSemanticTokens, documents.count > 1 { ask("workspace/semanticTokens/refresh", .null) }
  }

  /// Lets the client ask anew for code lenses.
  func refreshLenses() {
    if client.refreshesCodeLenses { ask("workspace/codeLens/refresh", .null) }
  }

  /// Tells the client when a story is looked at that takes so long that somebody would wonder.
  func showProgress() {
    guard client.showsProgress else { return }
    let isExploring = stories.values.contains { $0.wantsExploration && !$0.isExplored }
    let isBusy =
      isExploring || stories.values.contains { !$0.isLinted && ($0.snapshot?.script.files.count ?? 0) > 8 }
    if isBusy, progress == nil {
      progressCount += 1
      beginProgress(isExploring ? "Exploring the story" : "Checking the story")
    } else if !isBusy, let current = progress {
      progress = nil
      if current.isShown { notify("$/progress", ["token": current.token, "value": ["kind": "end"]]) }
    }
  }

  /// Begins to tell once the client has agreed to be told.
  private func beginProgress(_ title: String) {
    let token = JSONValue.words("longhand-progress-\(progressCount)")
    progress = (token, false)
    ask("window/workDoneProgress/create", ["token": token]) { [weak self] result in
      guard let self, result != nil, progress?.token == token else { return }
      progress = (token, true)
      notify("$/progress", ["token": token, "value": ["kind": "begin", "title": .words(title)]])
    }
  }
}

extension Diagnostic.Severity {
  /// The protocol's number.
  fileprivate var protocolNumber: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
