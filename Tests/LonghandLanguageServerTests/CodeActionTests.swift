import LonghandCompiler
import LonghandLanguageServer
import LonghandLint
import LonghandRuntime
import Testing

/// Fixes as actions: each applied, and the story looked at again.
@Suite("Code actions")
struct CodeActionTests {
  private static func actions(_ client: ScriptedClient, _ story: MarkedStory, only: JSONValue? = nil) -> [JSONValue] {
    let units = Array(story.text.utf16)
    let range = story.ranges.first ?? story.cursor..<story.cursor
    let parameters: JSONValue = [
      "textDocument": ["uri": .words(MarkedStory.uri)],
      "range": [
        "start": ScriptedClient.position(range.lowerBound, units),
        "end": ScriptedClient.position(range.upperBound, units),
      ],
      "context": only.map { ["diagnostics": [], "only": $0] } ?? ["diagnostics": []],
    ]
    return client.request("textDocument/codeAction", parameters)?.items ?? []
  }

  @Test(
    "each rule's example is mended by its actions as by the linter",
    arguments: RuleList.all.map { $0.documentation.code.text })
  func examples(code: String) throws {
    let documentation = try #require(RuleList.all.first { $0.documentation.code.text == code }?.documentation)
    for example in documentation.examples where example.kind == .triggering {
      let settings = "select: [\(code)]"
      let client = ScriptedClient(["/story/.longhand.yml": settings], folder: "/story")
      client.open(MarkedStory.uri, example.story)
      client.settle()
      let report = Linter(LintSettings(selections: [Selection(select: [code])]))
        .lint(SourceFile(name: "main.ink", text: example.story))
      #expect(client.codes(MarkedStory.uri) == report.findings.map { $0.code.text })
      for finding in report.findings {
        let story = MarkedStory(cursor: Int(finding.range.start), in: example.story)
        let titles = Self.actions(client, story).compactMap { $0["title"]?.words }
        for fix in finding.fixes { #expect(titles.contains(fix.message), "\(code)") }
      }
    }
  }

  @Test("an action mends what its finding is about, and the finding is gone")
  func applied() throws {
    let story = MarkedStory("字🎲 Hello.\n-> sheed‸\n== shed\n-> END\n")
    let client = story.client()
    let action = try #require(Self.actions(client, story).first)
    #expect(action["kind"]?.words == "quickfix")
    #expect(action["diagnostics"]?.items?.first?["code"] == client.findings(MarkedStory.uri).first?["code"])
    let mended = try #require(client.applying(action["edit"])[MarkedStory.uri])
    #expect(mended == story.text.replacing("sheed", with: "shed"))
    client.replace(MarkedStory.uri, mended)
    client.settle()
    #expect(client.codes(MarkedStory.uri).isEmpty)
  }

  @Test("all of a kind, and all that is safe, are mended at once")
  func all() throws {
    let story = MarkedStory("One  two  three‸.  \nFour.  Five.\n-> END\n")
    let client = ScriptedClient(
      ["/story/.longhand.yml": "select: [trailing-space, double-space]"], folder: "/story")
    client.open(MarkedStory.uri, story.text)
    client.settle()
    let everything = try #require(Self.actions(client, story, only: ["source.fixAll"]).first)
    let mended = try #require(client.applying(everything["edit"])[MarkedStory.uri])
    client.replace(MarkedStory.uri, mended)
    client.settle()
    #expect(client.codes(MarkedStory.uri).isEmpty, "\(mended)")
  }

  @Test(
    "a comment keeps the linter quiet about each rule's example, on its line or in its knot",
    arguments: RuleList.all.map { $0.documentation.code.text })
  func ignoring(code: String) throws {
    let documentation = try #require(RuleList.all.first { $0.documentation.code.text == code }?.documentation)
    for example in documentation.examples where example.kind == .triggering {
      let client = ScriptedClient(["/story/.longhand.yml": "select: [\(code)]"], folder: "/story")
      client.open(MarkedStory.uri, example.story)
      client.settle()
      let before = client.codes(MarkedStory.uri)
      // Some need settings, or files that are not there.
      guard let finding = client.findings(MarkedStory.uri).first(where: { $0["code"]?.words == code }) else { continue }
      let cursor = ScriptedClient.offset(finding[["range", "start"]], Array(example.story.utf16))
      let actions = Self.actions(client, MarkedStory(unit: cursor, in: example.story)).filter {
        $0["title"]?.words?.hasPrefix("Ignore `\(documentation.name)`") == true
      }
      #expect(actions.isEmpty == (code.hasPrefix("L")))
      for action in actions {
        let quiet = try #require(client.applying(action["edit"])[MarkedStory.uri])
        client.replace(MarkedStory.uri, quiet)
        client.settle()
        #expect(client.codes(MarkedStory.uri).count < before.count, "\(quiet)")
        client.replace(MarkedStory.uri, example.story)
        client.settle()
      }
    }
  }

  @Test("no action is offered where nothing was found")
  func nothing() {
    let story = MarkedStory("Hello‸. -> END\n")
    #expect(Self.actions(story.client(), story, only: ["quickfix"]).isEmpty)
  }
}
