import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Findings while somebody types.
@Suite("Findings in the editor")
struct FindingsTests {
  private static let uri = MarkedStory.uri

  @Test("findings are there with code, place, help, document and related places, and go when mended")
  func whole() throws {
    let story = MarkedStory("VAR coins = 1\nVAR ⟦coins⟧ = 2\nHello. 🎲 {coins} -> END\n")
    let client = story.client()
    client.settle()
    let finding = try #require(client.findings(Self.uri).first)
    #expect(finding["severity"]?.number == 1)
    #expect(finding["source"]?.words == "longhand")
    #expect(story.words(finding["range"]) == "coins")
    #expect(story.offsets([finding["range"] ?? .null]) == story.ranges)
    let code = try #require(finding["code"]?.words)
    #expect(finding[["codeDescription", "href"]]?.words == "longhand:/explain/\(code).md")
    let related = try #require(finding["relatedInformation"]?.items?.first)
    #expect(related[["location", "uri"]]?.words == Self.uri)
    #expect(related[["location", "range", "start", "line"]]?.number == 0)
    let page = client.request("longhand/explain", ["code": .words(code)])
    #expect(page?["markdown"]?.words?.hasPrefix("# \(code)") == true)
    client.replace(Self.uri, "VAR coins = 1\nHello. {coins} -> END\n")
    client.settle()
    #expect(client.codes(Self.uri).isEmpty)
  }

  @Test("errors come first, what else was found stays as stale until it is looked at again")
  func stages() {
    let client = ScriptedClient()
    client.open(Self.uri, "Hello. -> END\n== lost\n-> END\n")
    client.settle()
    let before = client.codes(Self.uri)
    #expect(!before.isEmpty)
    client.change(Self.uri, from: 0, to: 0, "-> nowhere\n")
    // Errors only.
    client.step()
    let findings = client.findings(Self.uri)
    #expect(findings.contains { $0["severity"]?.number == 1 && $0[["data", "stale"]]?.flag == false })
    let stale = findings.filter { $0[["data", "stale"]]?.flag == true }
    #expect(stale.compactMap { $0["code"]?.words } == before)
    #expect(stale.first?[["range", "start", "line"]]?.number == 2)
    client.settle()
    #expect(client.findings(Self.uri).allSatisfy { $0[["data", "stale"]]?.flag == false })
  }

  @Test("a key in one text sends nothing about files that are not open and in which nothing changed")
  func quiet() {
    let files = [
      "/story/main.ink": "", "/story/part.ink": "== lost\nHello there. -> END\n== lost\n-> END\n",
    ]
    let client = ScriptedClient(files, folder: "/story")
    client.open(Self.uri, "INCLUDE part.ink\nHello. -> END\n")
    client.settle()
    func sent() -> Int {
      client.heard.count { $0[["params", "uri"]]?.words == "file:///story/part.ink" }
    }
    let before = (sent(), client.findings("file:///story/part.ink"))
    #expect(!before.1.isEmpty)
    for number in 0..<5 {
      client.change(Self.uri, from: 17, to: 17, "\(number)")
      client.settle()
    }
    #expect(sent() == before.0)
    // Related places in a text that changes go along with it.
    client.replace(Self.uri, "INCLUDE part.ink\nHello. -> END\n\n== lost\n-> END\n")
    client.settle()
    #expect(sent() > before.0)
  }

  @Test("older work is called off, and the last edit wins")
  func lastEditWins() throws {
    let client = ScriptedClient()
    client.open(Self.uri, "Hello. -> END\n")
    client.settle()
    client.change(Self.uri, from: 0, to: 0, "-> first\n")
    let task = try #require(client.server.nextTask())
    client.change(Self.uri, from: 3, to: 8, "second")
    let late = client.analyst.run(task)
    // What comes of an older text is not shown.
    let sent = client.server.finish(late)
    #expect(sent.isEmpty)
    client.settle()
    #expect(client.findings(Self.uri).first?["message"]?.words?.contains("second") == true)
    client.change(Self.uri, from: 0, to: 0, " ")
    // Its errors and its names.
    client.step()
    client.step()
    #expect(!client.server.isTaskOutdated)
    let lint = try #require(client.server.nextTask())
    client.change(Self.uri, from: 0, to: 0, " ")
    #expect(client.server.isTaskOutdated)
    #expect(client.server.finish(client.analyst.run(lint) { true }).isEmpty)
    client.settle()
    let versions = client.heard.compactMap { $0[["params", "version"]]?.number }
    #expect(versions == versions.sorted())
  }

  // MARK: Several files

  private static let files = [
    "/story/main.ink": "INCLUDE letters.ink\n-> letters\n",
    "/story/letters.ink": "== letters\n{coins}\n-> END\n", "/story/coins.ink": "VAR coins = 1\n",
  ]

  @Test("a file that is included is checked in the story that includes it", arguments: ["/story", nil] as [String?])
  func includes(folder: String?) {
    let client = ScriptedClient(Self.files, folder: folder)
    let letters = "file:///story/letters.ink"
    client.open(letters, Self.files["/story/letters.ink"] ?? "")
    client.settle()
    // The story does not include what declares the variable.
    #expect(client.findings(letters).first?["message"]?.words?.contains("coins") == true)
    #expect(client.codes("file:///story/main.ink").isEmpty)
    // Its main file does so now, in the editor only.
    client.open(Self.uri, Self.files["/story/main.ink"] ?? "")
    client.change(Self.uri, from: 0, to: 0, "INCLUDE coins.ink\n")
    client.settle()
    #expect(client.codes(letters).isEmpty)
    client.close(Self.uri)
    client.settle()
    #expect(!client.codes(letters).isEmpty)
  }

  @Test("findings in a file that is not open come too, and go when its stories are closed")
  func otherFiles() {
    var files = Self.files
    files["/story/letters.ink"] = "== letters\n-> nowhere\n"
    let client = ScriptedClient(files, folder: "/story")
    client.open(Self.uri, files["/story/main.ink"] ?? "")
    client.settle()
    #expect(client.codes("file:///story/letters.ink").count == 1)
    client.close(Self.uri)
    client.settle()
    #expect(client.codes("file:///story/letters.ink").isEmpty)
  }

  @Test("a file is deleted, made and changed under the server")
  func watchedFiles() {
    let client = ScriptedClient(Self.files, folder: "/story")
    client.open(Self.uri, Self.files["/story/main.ink"] ?? "")
    client.settle()
    let changes: JSONValue = ["changes": [["uri": "file:///story/letters.ink", "type": 3]]]
    client.files["/story/letters.ink"] = nil
    client.notify("workspace/didChangeWatchedFiles", changes)
    client.settle()
    #expect(client.findings(Self.uri).contains { $0["message"]?.words?.contains("letters.ink") == true })
    client.files["/story/letters.ink"] = "== letters\n-> END\n"
    client.notify("workspace/didChangeWatchedFiles", changes)
    client.settle()
    #expect(client.codes(Self.uri).isEmpty)
    client.files["/story/main.ink"] = nil
    client.close(Self.uri)
    client.settle()
    #expect(client.codes(Self.uri).isEmpty)
  }

  @Test("a text without a file is a story too")
  func untitled() {
    let client = ScriptedClient()
    client.open("untitled:Untitled-1", "INCLUDE other.ink\n-> nowhere\n")
    client.settle()
    #expect(!client.codes("untitled:Untitled-1").isEmpty)
    let symbols = client.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": "untitled:Untitled-1"]])
    #expect(symbols?.items != nil)
  }

  @Test("addresses with signs in them come back as they were sent")
  func addresses() {
    let client = ScriptedClient(["/my story/ä b.ink": ""])
    let uri = "file:///my%20story/%c3%a4%20b.ink"
    client.open(uri, "-> nowhere\n")
    client.settle()
    #expect(client.codes(uri).count == 1)
  }

  @Test("settings beside the story hold, also while they are being written")
  func settings() {
    let client = ScriptedClient(["/story/.longhand.yml": "ignore: [unreachable-knot]"], folder: "/story")
    client.open(Self.uri, "Hello. -> END\n== lost\n-> END\n")
    client.settle()
    #expect(client.codes(Self.uri).isEmpty)
    let settings = "file:///story/.longhand.yml"
    client.open(settings, "ignore: []", language: "yaml")
    client.settle()
    #expect(!client.codes(Self.uri).isEmpty)
    client.replace(settings, "nonsense")
    client.settle()
    #expect(client.findings(settings).first?["message"]?.words == "this is no YAML")
    client.close(settings)
    client.settle()
    #expect(client.codes(Self.uri).isEmpty && client.findings(settings).isEmpty)
  }

  @Test("main files may be named in the editor's settings")
  func mainFiles() {
    let files = ["/story/a.ink": "VAR coins = 1\nINCLUDE part.ink\n", "/story/b.ink": "INCLUDE part.ink\n"]
    let part = "file:///story/part.ink"
    let client = ScriptedClient(files, folder: "/story", options: ["mainFiles": ["b.ink"]])
    client.open(part, "{coins}\n")
    client.settle()
    #expect(client.findings(part).contains { $0["message"]?.words?.contains("coins") == true })
    client.notify("workspace/didChangeConfiguration", ["settings": ["longhand": ["mainFiles": ["a.ink"]]]])
    client.settle()
    #expect(!client.findings(part).contains { $0["message"]?.words?.contains("coins") == true })
  }
}
