import LonghandLanguageServer
import LonghandRuntime
import Testing

/// What editors show around the text.
@Suite("Editor features")
struct EditorFeatureTests {
  private static let uri = MarkedStory.uri
  private static let text: JSONValue = ["textDocument": ["uri": .words(uri)]]

  private func ask(_ story: String, _ method: String, _ parameters: JSONValue = text) -> JSONValue? {
    let client = ScriptedClient()
    client.open(Self.uri, story)
    return client.request(method, parameters)
  }

  // MARK: Folding and selecting

  @Test(
    "what belongs together can be folded",
    arguments: [
      ("== a\nx\n\n= s\ny\n\n== b\nz\n", ["0-4", "3-4", "6-7"]),
      ("* a\n  b\n  * * c\n    d\n* e\n  f\n- g\n", ["0-3", "2-3", "4-5"]),
      ("// a\n// b\nx\n/* c\nd */\n", ["0-1", "3-4"]),
      ("INCLUDE a.ink\nINCLUDE b.ink\nx\n", ["0-1"]),
      ("{ x:\n  a\n- else:\n  b\n}\n", ["0-4", "2-3"]), ("PERSONA p {\n  a / b: 1\n}\n", ["0-2"]), ("one line", []),
    ] as [(String, [String])])
  func folding(story: String, expected: [String]) {
    let found = ask(story, "textDocument/foldingRange")?.items ?? []
    #expect(found.map { "\($0["startLine"]?.number ?? -1)-\($0["endLine"]?.number ?? -1)" } == expected)
  }

  @Test("a selection grows from a name to the whole text")
  func selecting() {
    let story = MarkedStory("== a\n字 {co‸ins + 1 > 2}\n= s\n-> END\n")
    let position = story.place["position"] ?? .null
    let client = story.client()
    let answer = client.request(
      "textDocument/selectionRange", ["textDocument": ["uri": .words(Self.uri)], "positions": [position, position]])
    #expect(answer?.items?.count == 2)
    var words: [String] = []
    var next = answer?.items?.first
    while let range = next {
      words.append(story.words(range["range"]))
      next = range["parent"]
    }
    #expect(words.first == "coins")
    #expect(words.contains("coins + 1") && words.contains("{coins + 1 > 2}"))
    #expect(words.last == story.text)
    #expect(zip(words, words.dropFirst()).allSatisfy { $1.contains($0) && $0 != $1 })
  }

  // MARK: Links, symbols, calls

  @Test("INCLUDE lines are links to the files that are there")
  func links() throws {
    let client = ScriptedClient(["/story/part.ink": "x\n"], folder: "/story")
    let story = MarkedStory("INCLUDE ⟦part.ink⟧\nINCLUDE gone.ink\n")
    client.open(Self.uri, story.text)
    let links = try #require(client.request("textDocument/documentLink", Self.text)?.items)
    #expect(links.compactMap { $0["target"]?.words } == ["file:///story/part.ink"])
    #expect(story.offsets(links.compactMap { $0["range"] }) == story.ranges)
  }

  @Test("symbols of all stories are found by a part of their names")
  func workspaceSymbols() {
    let story = "VAR coins = 1\n-> cellar\n== cellar\n= deep\n* (dig) x\n- -> END\n"
    func names(_ query: String) -> [String] {
      ask(story, "workspace/symbol", ["query": .words(query)])?.items?.compactMap { $0["name"]?.words } ?? []
    }
    #expect(names("cel") == ["cellar", "cellar.deep", "cellar.deep.dig"])
    #expect(names("coi") == ["coins"])
    #expect(names("zzz").isEmpty)
  }

  @Test("the ways into a knot and out of it are its calls")
  func calls() throws {
    let story = MarkedStory(
      "-> ro‸om\n== room\n<- hall\n{add(1)} -> room.back\n= back\n-> hall\n== hall\n-> DONE\n== function add(n)\n~ return n\n"
    )
    let client = story.client()
    let item = try #require(client.request("textDocument/prepareCallHierarchy", story.place)?.items?.first)
    #expect(item["name"]?.words == "room")
    func names(_ direction: String, _ end: String) -> [String] {
      let calls = client.request("callHierarchy/\(direction)", ["item": item])?.items ?? []
      return calls.compactMap { $0[[end, "name"]]?.words }.sorted()
    }
    #expect(names("incomingCalls", "from") == ["(beginning)"])
    #expect(names("outgoingCalls", "to") == ["add", "hall", "room.back"])
  }

  // MARK: Tokens

  private func tokens(_ data: [Int], of story: String) -> [String] {
    let lines = story.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf16) }
    var (line, column) = (0, 0)
    return stride(from: 0, to: data.count, by: 5).map { index in
      column = data[index] == 0 ? column + data[index + 1] : data[index + 1]
      line += data[index]
      return String(decoding: lines[line][column..<column + data[index + 2]], as: UTF16.self) + ":\(data[index + 3])"
    }
  }

  @Test("the words of logic are told apart, prose is left alone, and changes are sent as such")
  func semanticTokens() throws {
    let story = "VAR coins = 1\n字🎲 Hello. {coins}\n-> room\n== room\n~ coins = 2 // rich\n-> END\n"
    let client = ScriptedClient()
    client.open(Self.uri, story)
    let whole = try #require(client.request("textDocument/semanticTokens/full", Self.text))
    let data = (whole["data"]?.items ?? []).compactMap { $0.number }
    let names = tokens(data, of: story)
    #expect(
      names.contains("coins:1") && names.contains("room:4") && names.contains("// rich:10") && names.contains("END:0"))
    #expect(!names.contains { $0.contains("Hello") })
    client.change(Self.uri, from: 0, to: 0, "CONST x = 2\n")
    let delta = try #require(
      client.request(
        "textDocument/semanticTokens/full/delta",
        ["textDocument": ["uri": .words(Self.uri)], "previousResultId": whole["resultId"] ?? .null]))
    var patched = data
    for edit in delta["edits"]?.items ?? [] {
      let start = edit["start"]?.number ?? 0
      patched.replaceSubrange(
        start..<start + (edit["deleteCount"]?.number ?? 0), with: (edit["data"]?.items ?? []).compactMap { $0.number })
    }
    let fresh = client.request("textDocument/semanticTokens/full", Self.text)
    #expect(patched == (fresh?["data"]?.items ?? []).compactMap { $0.number })
    let range: JSONValue = ["start": ["line": 4, "character": 0], "end": ["line": 5, "character": 0]]
    let part = client.request(
      "textDocument/semanticTokens/range", ["textDocument": ["uri": .words(Self.uri)], "range": range])
    let shown = tokens((part?["data"]?.items ?? []).compactMap { $0.number }, of: client.texts[Self.uri] ?? "")
    #expect(shown.last == "room:4")
  }

  // MARK: Help while writing

  @Test(
    "the parameters of what is called are shown, the present one marked",
    arguments: [
      ("{RANDOM(1, ‸", "RANDOM(lowest, highest)", 1), ("{add(‸", "add(ref x, n)", 0),
      ("-> room(1, ‸", "room(key, -> back)", 1),
      ("~ x = ring(‸", "ring(a, b)", 0), ("{add(MIN(1, 2), ‸", "add(ref x, n)", 1), ("{MIN(add(‸", "add(ref x, n)", 0),
    ] as [(String, String, Int)])
  func signatures(line: String, label: String, active: Int) throws {
    let base = "EXTERNAL ring(a, b)\n== room(key, -> back)\n-> back\n== function add(ref x, n)\n~ x = x + n\n== last\n"
    let story = MarkedStory(base + line)
    let help = try #require(story.client().request("textDocument/signatureHelp", story.place))
    #expect(help["signatures"]?.items?.first?["label"]?.words == label)
    #expect(help["activeParameter"]?.number == active)
  }

  @Test("no help where nothing is called")
  func noSignature() {
    for line in ["He said (‸", "words ‸", "{x} (‸", "nothing(1) ‸"] {
      let story = MarkedStory(line)
      #expect(story.client().request("textDocument/signatureHelp", story.place) == .null)
    }
  }

  @Test("hints name parameters and tell what shifts come to")
  func hints() throws {
    let story = """
      PERSONA t {
        low / high: 30
      }
      ~ t: high +20, low +50
      ~ t: high -20
      -> room(1, -> room2)
      == room(key, -> back)
      * * deep
      - -> back
      == room2
      -> END
      """
    let whole: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]
    let parameters: JSONValue = ["textDocument": ["uri": .words(Self.uri)], "range": whole]
    let labels = ask(story, "textDocument/inlayHint", parameters)?.items?.compactMap { $0["label"]?.words }
    #expect(labels == ["30 → 44", "70 → 85", "30 → 24", "key:", "back:"])
    let client = ScriptedClient(
      options: ["inlayHints": ["parameterNames": false, "shifts": false, "weaveDepth": true]])
    client.open(Self.uri, story)
    let deep = client.request("textDocument/inlayHint", parameters)?.items ?? []
    #expect(deep.compactMap { $0["label"]?.words } == ["2"])
    #expect(deep.first?[["position", "line"]]?.number == 7)
  }

  @Test("above a knot stand its ways in, how to play it, and its length")
  func lenses() throws {
    let story = "-> room\n== room\nOne two.\n-> END\n== function add\n~ return 1\n"
    let lenses = try #require(ask(story, "textDocument/codeLens")?.items)
    let titles = lenses.compactMap { $0[["command", "title"]]?.words }
    #expect(titles == ["▶ play", "1 way in", "▶ play from here", "2 words", "no way in", "0 words"])
    let play = lenses[2][["command", "arguments"]]?.items?.first
    #expect(lenses[2][["command", "command"]]?.words == "longhand.play")
    #expect(play?["story"]?.words == Self.uri && play?["path"]?.words == "room")
    // From a part, the story is played that has it.
    let part = ScriptedClient(
      ["/story/part.ink": "VAR x = 1\n", "/story/main.ink": "INCLUDE part.ink\n"], folder: "/story")
    part.open("file:///story/part.ink", "VAR x = 1\n")
    let place: JSONValue = ["textDocument": ["uri": "file:///story/part.ink"]]
    let whole = part.request("textDocument/codeLens", place)?.items?.first?["command"]
    #expect(whole?["title"]?.words == "▶ play the story")
    #expect(whole?["arguments"]?.items?.first?["story"]?.words == Self.uri)
    let client = ScriptedClient(options: ["codeLens": ["enable": false]])
    client.open(Self.uri, story)
    #expect(client.request("textDocument/codeLens", Self.text)?.items?.isEmpty == true)
  }

  // MARK: Plain ink and files

  @Test("a story with personas is shown as plain ink")
  func plainInk() throws {
    let story = "PERSONA t {\n  low / high: 30\n}\n~ t: high +20\n{t.high}\n-> END\n"
    let words = try #require(ask(story, "longhand/plainInk")?["text"]?.words)
    let lines = words.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("PERSONA") } && lines.contains { $0.hasPrefix("VAR") }, "\(words)")
    let client = ScriptedClient()
    client.open(Self.uri, "-> nowhere\n")
    #expect(client.refusal("longhand/plainInk", Self.text)?.contains("nowhere") == true)
  }

  @Test(
    "a file that is renamed is included by its new name",
    arguments: [
      ("/story/parts/a.ink", "/story/parts/b.ink", "INCLUDE parts/b.ink\nINCLUDE c.ink\n"),
      ("/story/parts", "/story/pieces", "INCLUDE pieces/a.ink\nINCLUDE c.ink\n"),
      ("/story/c.ink", "/story/parts/c.ink", "INCLUDE parts/a.ink\nINCLUDE parts/c.ink\n"),
      ("/story/main.ink", "/story/parts/main.ink", "INCLUDE a.ink\nINCLUDE ../c.ink\n"),
    ])
  func renamedFiles(old: String, new: String, expected: String) throws {
    let main = "INCLUDE parts/a.ink\nINCLUDE c.ink\n"
    let client = ScriptedClient(
      ["/story/main.ink": main, "/story/parts/a.ink": "x\n", "/story/c.ink": "y\n"], folder: "/story")
    let files: JSONValue = [["oldUri": .words("file://\(old)"), "newUri": .words("file://\(new)")]]
    let edit = client.request("workspace/willRenameFiles", ["files": files])
    #expect(client.applying(edit)["file:///story/main.ink"] == expected)
  }
}
