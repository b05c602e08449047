import LonghandLanguageServer
import LonghandLint
import LonghandProject
import LonghandProof
import LonghandRuntime

/// An editor without an editor: it says what it is told to say and keeps what it hears.
final class ScriptedClient {
  let server: LanguageServer
  let analyst: StoryAnalyst
  let files: MemoryFiles
  /// Everything that was heard, in order.
  private(set) var heard: [JSONValue] = []
  /// The texts that are open, by address, as the client has them.
  private(set) var texts: [String: String] = [:]
  private var versions: [String: Int] = [:]
  private var requestCount = 0
  /// What the client says to `workspace/configuration`.
  var configuration: JSONValue = [:]

  /// Opens a conversation.
  ///
  /// - Parameters:
  ///   - files: What is on the disk, by absolute path.
  ///   - folder: The open folder; nil for none.
  ///   - capabilities: What the client can do.
  ///   - options: What the client hands over at the beginning.
  ///   - parse: What reads settings files.
  ///   - explorations: Where what was explored is kept.
  init(
    _ files: [String: String] = [:], folder: String? = nil, capabilities: JSONValue = [:], options: JSONValue = .null,
    parse: @escaping Project.SettingsParser = SettingsText.read, explorations: ExplorationStore = .none
  ) {
    self.files = MemoryFiles(files)
    server = LanguageServer(files: self.files.provider)
    analyst = StoryAnalyst(files: self.files.provider, parseSettings: parse, explorations: explorations)
    let folders = folder.map { JSONValue.array([["uri": .words("file://\($0)"), "name": "story"]]) } ?? .null
    _ = request(
      "initialize",
      [
        "processId": .null, "rootUri": .null, "workspaceFolders": folders, "capabilities": capabilities,
        "initializationOptions": options,
      ])
    notify("initialized", [:])
  }

  // MARK: Talking

  /// Says something as bytes, whatever it is.
  func say(_ bytes: [UInt8]) { hear(server.receive([.message(bytes)])) }

  private func hear(_ messages: [[UInt8]]) {
    for message in messages {
      guard let json = try? JSONValue.parse(message) else { continue }
      heard.append(json)
      answer(json)
    }
  }

  /// Answers what the server asks.
  private func answer(_ json: JSONValue) {
    guard let id = json["id"], let method = json["method"]?.words else { return }
    let result: JSONValue = method == "workspace/configuration" ? .array([configuration]) : .null
    hear(server.receive([.message((["jsonrpc": "2.0", "id": id, "result": result] as JSONValue).bytes)]))
  }

  func notify(_ method: String, _ parameters: JSONValue) {
    say((["jsonrpc": "2.0", "method": .words(method), "params": parameters] as JSONValue).bytes)
  }

  /// Sends a request without waiting for its answer.
  @discardableResult
  func begin(_ method: String, _ parameters: JSONValue) -> Int {
    requestCount += 1
    say(
      (["jsonrpc": "2.0", "id": JSONValue(requestCount), "method": .words(method), "params": parameters] as JSONValue)
        .bytes)
    return requestCount
  }

  /// The answer to a request that was sent; nil as long as there is none.
  func answer(to id: Int) -> JSONValue? { heard.last { $0["id"]?.number == id && $0["method"] == nil } }

  /// Forgets what was heard but for the findings that were sent last about each text.
  func forget() {
    var uris: Set<JSONValue> = []
    heard = heard.reversed().filter { json in
      guard json["method"]?.words == "textDocument/publishDiagnostics", let uri = json[["params", "uri"]] else {
        return false
      }
      return uris.insert(uri).inserted
    }.reversed()
  }

  /// Sends a request, does all work and gives the result; nil where the answer is an error.
  @discardableResult
  func request(_ method: String, _ parameters: JSONValue) -> JSONValue? {
    let id = begin(method, parameters)
    settle()
    return answer(to: id)?["result"]
  }

  /// The words of the error that a request is answered with; nil where it is none.
  func refusal(_ method: String, _ parameters: JSONValue) -> String? {
    let id = begin(method, parameters)
    settle()
    return answer(to: id)?[["error", "message"]]?.words
  }

  /// Does all work that the server has.
  func settle() { while step() {} }

  /// Does one piece of work; false where there is none.
  @discardableResult
  func step(isCancelled: () -> Bool = { false }) -> Bool {
    guard let task = server.nextTask() else { return false }
    hear(server.finish(analyst.run(task, isCancelled: isCancelled)))
    return true
  }

  /// Does a piece of work but for an exploration, which is only begun; whether it is one.
  func finish(_ task: AnalysisTask) -> Bool {
    if task.isExploration { return true }
    hear(server.finish(analyst.run(task)))
    return false
  }

  // MARK: Texts

  /// Opens a text.
  func open(_ uri: String, _ text: String, language: String = "ink") {
    texts[uri] = text
    versions[uri] = 1
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .words(uri), "languageId": .words(language), "version": 1, "text": .words(text),
        ]
      ])
  }

  /// Changes a text by places as UTF-16 counts.
  func change(_ uri: String, from start: Int, to end: Int, _ words: String) {
    let old = Array((texts[uri] ?? "").utf16)
    let edit: JSONValue = [
      "range": ["start": Self.position(start, old), "end": Self.position(end, old)], "text": .words(words),
    ]
    texts[uri] = String(decoding: old[..<start] + Array(words.utf16) + old[end...], as: UTF16.self)
    send(changes: [edit], to: uri)
  }

  /// Changes a text as a whole.
  func replace(_ uri: String, _ text: String) {
    texts[uri] = text
    send(changes: [["text": .words(text)]], to: uri)
  }

  func send(changes: [JSONValue], to uri: String) {
    versions[uri, default: 0] += 1
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .words(uri), "version": JSONValue(versions[uri] ?? 0)],
        "contentChanges": .array(changes),
      ])
  }

  func close(_ uri: String) {
    texts[uri] = nil
    notify("textDocument/didClose", ["textDocument": ["uri": .words(uri)]])
  }

  /// A place as the protocol counts, in UTF-16.
  static func position(_ offset: Int, _ text: [UInt16]) -> JSONValue {
    var (line, start) = (0, 0)
    for index in 0..<offset {
      let isEnd = text[index] == 0x0A || text[index] == 0x0D && (index + 1 >= text.count || text[index + 1] != 0x0A)
      if isEnd { (line, start) = (line + 1, index + 1) }
    }
    return ["line": JSONValue(line), "character": JSONValue(offset - start)]
  }

  /// What a text is after edits as the protocol writes them.
  static func applying(_ edits: [JSONValue], to text: String) -> String {
    var units = Array(text.utf16)
    let places = edits.map { edit in
      (offset(edit[["range", "start"]], units), offset(edit[["range", "end"]], units), edit["newText"]?.words ?? "")
    }
    for (start, end, words) in places.sorted(by: { $0.0 > $1.0 }) {
      units.replaceSubrange(start..<end, with: Array(words.utf16))
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The place of a position, in UTF-16.
  static func offset(_ position: JSONValue?, _ text: [UInt16]) -> Int {
    var (line, index) = (position?["line"]?.number ?? 0, 0)
    while line > 0, index < text.count {
      if text[index] == 0x0A || text[index] == 0x0D && (index + 1 >= text.count || text[index + 1] != 0x0A) {
        line -= 1
      }
      index += 1
    }
    return min(text.count, index + (position?["character"]?.number ?? 0))
  }

  /// The texts, open ones and files, after an edit of the workspace.
  func applying(_ edit: JSONValue?) -> [String: String] {
    var result = texts
    let changes = edit?["changes"]?.members ?? []
    for change in changes {
      let path = String(change.key.dropFirst("file://".count))
      let text = texts[change.key] ?? files[path] ?? ""
      result[change.key] = Self.applying(change.value.items ?? [], to: text)
    }
    return result
  }

  // MARK: Findings

  /// The findings that were sent last about a text.
  func findings(_ uri: String) -> [JSONValue] {
    heard.last {
      $0["method"]?.words == "textDocument/publishDiagnostics" && $0[["params", "uri"]]?.words == uri
    }?[["params", "diagnostics"]]?.items ?? []
  }

  /// The codes of the findings that were sent last about a text.
  func codes(_ uri: String) -> [String] { findings(uri).compactMap { $0["code"]?.words } }
}

/// Reads settings of one list a line: `externals: [a, b]`.
enum SettingsText {
  static func read(_ bytes: [UInt8], path: String) throws(SettingsProblem) -> SettingsNode {
    var pairs: [(key: SettingsNode, value: SettingsNode)] = []
    for (index, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated() {
      guard let colon = line.firstIndex(of: ":") else {
        throw SettingsProblem(path: path, line: index + 1, column: 1, message: "this is no YAML")
      }
      let words = line[line.index(after: colon)...].filter { $0 != " " && $0 != "[" && $0 != "]" }
      let items = words.split(separator: ",").map { SettingsNode(.scalar(String($0)), line: index + 1, column: 1) }
      pairs.append(
        (
          SettingsNode(.scalar(String(line[..<colon])), line: index + 1, column: 1),
          SettingsNode(.list(items), line: index + 1, column: 1)
        ))
    }
    return SettingsNode(.map(pairs), line: 1, column: 1)
  }
}

/// Reads settings of one line about the format: `format: 2` for the width of a level, `format: main.ink` for a file that
/// is left out.
enum FormatSettingsText {
  static func read(_ bytes: [UInt8], path: String) throws(SettingsProblem) -> SettingsNode {
    let value = String(decoding: bytes, as: UTF8.self).split(separator: " ").last.map { String($0) } ?? ""
    func node(_ content: SettingsNode.Value) -> SettingsNode { SettingsNode(content, line: 1, column: 1) }
    let key = Int(value) == nil ? "exclude" : "indent"
    let words = node(.scalar(value))
    let inner = node(.map([(key: node(.scalar(key)), value: key == "indent" ? words : node(.list([words])))]))
    return node(.map([(key: node(.scalar("format")), value: inner)]))
  }
}
