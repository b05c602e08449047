import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

extension LanguageServer {
  /// The address of a file, as the client spells it where it has the file open.
  func uri(of path: String) -> String { documents[path]?.uri ?? DocumentURI.uri(of: path) }

  /// The stories that a file belongs to.
  func records(of path: String) -> [StoryRecord] {
    if let roots = storiesOfDocuments[path] { return roots.compactMap { stories[$0] } }
    return stories.values.filter { $0.contains(path) }.sorted { $0.root < $1.root }
  }

  // MARK: Opening

  func open(_ parameters: JSONValue) {
    guard let item = parameters["textDocument"], let uri = item["uri"]?.words, let text = item["text"]?.words else {
      return
    }
    let path = DocumentURI.path(of: uri)
    revision += 1
    let document = OpenDocument(
      uri: uri, path: path, language: item["languageId"]?.words, version: item["version"]?.number ?? 0, text: text,
      revision: revision)
    documents[path] = document
    textChanged(document)
    // A new text may be one that another includes; a known one is looked at with its story.
    if document.kind != .other { lostDocuments.insert(path) }
  }

  func close(_ parameters: JSONValue) {
    guard let uri = parameters[["textDocument", "uri"]]?.words else { return }
    let path = DocumentURI.path(of: uri)
    guard let document = documents.removeValue(forKey: path) else { return }
    revision += 1
    changes.texts[path] = .some(nil)
    touchSettings(path)
    if document.kind == .ink { touchStories(with: path) }
    storiesOfDocuments[path] = nil
    relatedStories[path] = nil
    lostDocuments.remove(path)
    fetchedFindings[path] = nil
    dropUnusedStories()
  }

  // MARK: Changing

  func change(_ parameters: JSONValue) {
    guard let uri = parameters[["textDocument", "uri"]]?.words, let document = documents[DocumentURI.path(of: uri)],
      let items = parameters["contentChanges"]?.items
    else { return }
    let version = parameters[["textDocument", "version"]]?.number ?? document.version + 1
    do throws(ResponseError) {
      let applied = try document.apply(items, version: version, encoding)
      for record in records(of: document.path) { record.shown.move(document.path, applied) }
      if applied.contains(where: { $0.touchesInclude }) {
        changes.changesStories = true
        loseDocuments()
      }
    } catch {
      notify("window/logMessage", ["type": 1, "message": .words("A change cannot be understood: \(error.message)")])
    }
    revision += 1
    document.revision = revision
    textChanged(document)
  }

  private func textChanged(_ document: OpenDocument) {
    changes.texts[document.path] = .some(document.file.bytes)
    touchSettings(document.path)
    // A test is no part of its story.
    if document.kind == .ink { touchStories(with: document.path) }
  }

  /// Looks at all stories anew where a text is that of a settings file.
  private func touchSettings(_ path: String) {
    guard StoryPath.name(of: path) == SettingsFiles.name else { return }
    changes.changesSettings = true
    touchAllStories()
    // How texts are formatted stands there too.
    loseDocuments()
  }

  private func touchStories(with path: String) {
    for record in records(of: path) { record.neededRevision = revision }
  }

  private func touchAllStories() {
    revision += 1
    for record in stories.values { record.neededRevision = revision }
  }

  // MARK: Files

  func changeFiles(_ parameters: JSONValue) {
    let paths = (parameters["changes"]?.items ?? []).compactMap { $0["uri"]?.words }.map { DocumentURI.path(of: $0) }
    // What is open counts as the editor has it; it says itself when that is saved.
    if paths.contains(where: { documents[$0] == nil }) { filesChanged() }
  }

  /// Looks at everything anew, because files were made, deleted, renamed or changed.
  func filesChanged() {
    survey = nil
    changes.changesStories = true
    changes.changesSettings = true
    touchAllStories()
    loseDocuments()
  }

  /// Lets the stories of all open texts be found anew.
  func loseDocuments() {
    lostDocuments.formUnion(documents.values.filter { $0.kind != .other }.map { $0.path })
  }

  // MARK: Stories

  /// The main files of the stories that open texts belong to.
  var openStories: Set<String> { Set(storiesOfDocuments.values.joined()) }

  /// Takes in which stories texts belong to.
  func take(_ found: [String: DocumentPlace], revision: Int) {
    for (path, place) in found.sorted(by: { $0.key < $1.key }) {
      guard let document = documents[path] else { continue }
      document.format = place.format
      // What was edited since is looked for again.
      if !changes.mayMoveTexts { lostDocuments.remove(path) }
      storiesOfDocuments[path] = place.mainFiles
      relatedStories[path] = place.relatedMainFiles
      for root in place.mainFiles + place.relatedMainFiles where stories[root] == nil {
        stories[root] = StoryRecord(root: root, neededRevision: self.revision)
      }
    }
    dropUnusedStories()
  }

  /// Forgets the stories of which no text is open any more, and that share nothing with those of which one is.
  private func dropUnusedStories() {
    let used = openStories.union(relatedStories.values.joined())
    let unused = stories.keys.filter { !used.contains($0) }
    guard !unused.isEmpty else { return }
    for root in unused { stories[root] = nil }
    survey = nil
    publishFindings()
  }
}
