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

  private func refreshFindings() {
    guard stories.values.allSatisfy({ $0.isLinted }) else { return }
    let findings = findingsByPath()
    let isNew = findings.contains { path, found in
      documents[path] != nil && fetchedFindings[path].map { $0.findings != .array(found) } ?? false
    }
    if isNew { ask("workspace/diagnostic/refresh", .null) }
  }

  /// The findings of all stories, by the path of the file, as the protocol writes them.
  func findingsByPath() -> [String: [JSONValue]] {
    var found: [String: [JSONValue]] = [:]
    var seen: [String: Set<JSONValue>] = [:]
    func add(_ json: JSONValue, _ path: String) {
      if seen[path, default: []].insert(json).inserted { found[path, default: []].append(json) }
    }
    let records = stories.values.sorted { $0.root < $1.root }
    for path in documents.keys where !storiesOfDocuments[path, default: []].isEmpty { found[path] = [] }
    for record in records {
      var isFirst: [SourceFileID: Bool] = [:]
      for (number, path) in record.shown.paths.enumerated() {
        isFirst[SourceFileID(UInt32(number))] = record.shown.paths.firstIndex(of: path) == number
      }
      for shown in record.shown.all where isFirst[shown.finding.range.file] == true {
        let path = record.shown.paths[Int(shown.finding.range.file.number)]
        guard isSo(shown.finding, path, in: records) else { continue }
        add(json(shown, in: record.shown), path)
      }
      for problem in record.shown.settingsProblems {
        add(json(problem), problem.path.hasPrefix("/") ? problem.path : "/" + problem.path)
      }
    }
    return found
  }

  /// Whether a finding holds for every story that has the file: a knot that one of them never visits is no dead end if
  /// another does.
  private func isSo(_ finding: Diagnostic, _ path: String, in records: [StoryRecord]) -> Bool {
    guard finding.severity != .error, records.count > 1 else { return true }
    return records.allSatisfy { record in
      guard record.shown.paths.contains(path), record.shown.codesThatRan.contains(finding.code) else { return true }
      return record.shown.all.contains { other in
        other.finding.code == finding.code && other.finding.range.offsets == finding.range.offsets
          && record.shown.paths[Int(other.finding.range.file.number)] == path
      }
    }
  }

  // MARK: JSON

  /// A finding as the protocol writes it.
  func json(_ shown: ShownFindings.Shown, in shownFindings: ShownFindings) -> JSONValue {
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
      "data": ["stale": .boolean(shown.isStale)],
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
  }

  /// Lets the client ask anew for code lenses.
  func refreshLenses() {
    if client.refreshesCodeLenses { ask("workspace/codeLens/refresh", .null) }
  }

  /// Tells the client when a story is looked at that takes so long that somebody would wonder.
  func showProgress() {
    guard client.showsProgress else { return }
    let isBusy = stories.values.contains { !$0.isLinted && ($0.snapshot?.script.files.count ?? 0) > 8 }
    if isBusy, progressToken == nil {
      let token = JSONValue.words("longhand-progress")
      progressToken = token
      ask("window/workDoneProgress/create", ["token": token])
      notify("$/progress", ["token": token, "value": ["kind": "begin", "title": "Checking the story"]])
    } else if !isBusy, let token = progressToken {
      progressToken = nil
      notify("$/progress", ["token": token, "value": ["kind": "end"]])
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
