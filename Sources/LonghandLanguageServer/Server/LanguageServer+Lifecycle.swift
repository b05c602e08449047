import LonghandLint
import LonghandProject
import LonghandRuntime

extension LanguageServer {
  /// Answers `initialize` and `shutdown`, and refuses what may not come now; nil for all else.
  func lifecycle(_ method: String, _ parameters: JSONValue) throws(ResponseError) -> JSONValue? {
    switch (phase, method) {
    case (.new, "initialize"): return initialize(parameters)
    case (.new, _): throw ResponseError(.serverNotInitialized, "`\(method)` came before `initialize`.")
    case (.running, "initialize"): throw ResponseError(.invalidRequest, "`initialize` comes once only.")
    case (.running, "shutdown"):
      phase = .shutDown
      for request in waiting {
        send(ProtocolMessage.failure(request.id, ResponseError(.requestCancelled, "The server shuts down.")))
      }
      waiting = []
      return .null
    case (.running, _): return nil
    case (.shutDown, _): throw ResponseError(.invalidRequest, "`\(method)` came after `shutdown`.")
    }
  }

  private func initialize(_ parameters: JSONValue) -> JSONValue {
    phase = .running
    client = ClientCapabilities(parameters["capabilities"] ?? .null)
    encoding = PositionEncoding(offered: parameters[["capabilities", "general", "positionEncodings"]]?.items)
    clientProcess = parameters["processId"]?.number
    folders = Self.folders(parameters)
    changes.folders = folders
    settings = ServerSettings(parameters["initializationOptions"])
    useSettings()
    return [
      "capabilities": ServerCapabilities.json(for: self),
      "serverInfo": ["name": "longhand", "version": .words(version)],
    ]
  }

  private static func folders(_ parameters: JSONValue) -> [String] {
    if let open = parameters["workspaceFolders"]?.items {
      return open.compactMap { $0["uri"]?.words }.map { DocumentURI.path(of: $0) }
    }
    if let uri = parameters["rootUri"]?.words { return [DocumentURI.path(of: uri)] }
    return parameters["rootPath"]?.words.map { [StoryPath.normalized($0)] } ?? []
  }

  /// Puts new settings of the client's to use.
  func take(settings new: ServerSettings) {
    guard new != settings else { return }
    settings = new
    useSettings()
  }

  private func useSettings() {
    changes.mainFiles = settings.mainFiles.map { StoryPath.absolute($0, in: folders.first ?? "/") }
    loseDocuments()
  }

  func take(notification method: String, _ parameters: JSONValue) {
    switch method {
    case "exit": exitStatus = phase == .shutDown ? 0 : 1
    case _ where phase != .running: break
    case "initialized": begin()
    case "$/cancelRequest": if let id = parameters["id"] { cancel(id) }
    case "textDocument/didOpen": open(parameters)
    case "textDocument/didChange": change(parameters)
    case "textDocument/didClose": close(parameters)
    case "workspace/didChangeConfiguration": changeConfiguration(parameters)
    case "workspace/didChangeWatchedFiles": changeFiles(parameters)
    case "workspace/didChangeWorkspaceFolders": changeFolders(parameters)
    case "workspace/didCreateFiles", "workspace/didDeleteFiles", "workspace/didRenameFiles": filesChanged()
    default: break
    }
  }

  /// Asks for what clients give only once they are ready.
  private func begin() {
    if client.registersWatchers {
      let watchers: JSONValue = [["globPattern": "**/*.ink"], ["globPattern": "**/.longhand.yml"]]
      ask(
        "client/registerCapability",
        [
          "registrations": [
            [
              "id": "longhand-files", "method": "workspace/didChangeWatchedFiles",
              "registerOptions": ["watchers": watchers],
            ]
          ]
        ])
    }
    fetchConfiguration()
  }

  private func fetchConfiguration() {
    guard client.hasConfiguration else { return }
    ask("workspace/configuration", ["items": [["section": "longhand"]]]) { [weak self] result in
      if let section = result?.items?.first, section.members != nil { self?.take(settings: ServerSettings(section)) }
    }
  }

  private func changeConfiguration(_ parameters: JSONValue) {
    let section = parameters[["settings", "longhand"]] ?? .null
    if section.members != nil { take(settings: ServerSettings(section)) } else { fetchConfiguration() }
    refreshClient()
  }

  private func changeFolders(_ parameters: JSONValue) {
    let removed = parameters[["event", "removed"]]?.items?.compactMap { $0["uri"]?.words } ?? []
    let added = parameters[["event", "added"]]?.items?.compactMap { $0["uri"]?.words } ?? []
    let gone = Set(removed.map { DocumentURI.path(of: $0) })
    folders = folders.filter { !gone.contains($0) } + added.map { DocumentURI.path(of: $0) }
    changes.folders = folders
    survey = nil
    loseDocuments()
  }
}
