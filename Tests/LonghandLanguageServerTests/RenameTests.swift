import Foundation
import LonghandCompiler
import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Renaming: everywhere or not at all.
@Suite("Renaming")
struct RenameTests {
  @Test("each place of a name gets the new one, and the story plays as before", arguments: NavigationTests.stories)
  func renames(marked: String) throws {
    let story = MarkedStory(marked)
    let client = story.client()
    let prepared = try #require(client.request("textDocument/prepareRename", story.place))
    #expect(story.words(prepared["range"]) == prepared["placeholder"]?.words)
    let edit = try #require(client.request("textDocument/rename", story.place("newName", "neu_字")))
    let renamed = try #require(client.applying(edit)[MarkedStory.uri])
    var expected = Array(story.text.utf16)
    for range in story.ranges.reversed() { expected.replaceSubrange(range, with: Array("neu_字".utf16)) }
    #expect(renamed == String(decoding: expected, as: UTF16.self))
    #expect(play(renamed) == play(story.text))
  }

  /// What a story tells, up to its first choices.
  private func play(_ text: String) -> String {
    let compilation = Compiler.compile(SourceFile(name: "story.ink", text: text))
    #expect(compilation.diagnostics.allSatisfy { $0.severity != .error }, "\(compilation.diagnostics)")
    guard let program = compilation.program else { return "(does not compile)" }
    var story = Story(program, seed: 1)
    story.allowsExternalFallbacks = true
    var words = ""
    for _ in 0..<100 {
      guard case .line(let line) = story.nextEvent() else { break }
      words += line.text
    }
    return words
  }

  @Test(
    "a name that would capture another is refused, with the line",
    arguments: [
      ("VAR coi‸ns = 1\nVAR pence = 2\n{coins + pence} -> END\n", "pence", "pence"),
      ("-> sh‸ed\n== shed\n-> END\n== barn\n-> END\n", "barn", "barn"),
      ("VAR x‸ = 1\n-> k(2)\n== k(y)\n{x} {y}\n-> END\n", "y", "line"),
      ("-> a.b\n== a\n= ‸b\n-> c\n== c\n-> END\n", "c", "`c`"),
      ("VAR coi‸ns = 1\n{coins} -> END\n", "two words", "no name"), ("VAR coi‸ns = 1\n{coins} -> END\n", "", "no name"),
      ("VAR coi‸ns = 1\n{coins} -> END\n", "12", "no name"), ("VAR coi‸ns = 1\n{coins} -> END\n", "not", "n"),
      ("VAR coi‸ns = 1\n{coins} -> END\n", "TURNS", "TURNS"), ("{TU‸RNS()} -> END\n", "x", "belongs to ink"),
    ] as [(String, String, String)])
  func refusals(marked: String, name: String, expected: String) {
    let story = MarkedStory(marked)
    let words = story.client().refusal("textDocument/rename", story.place("newName", .words(name)))
    #expect(words?.contains(expected) == true, "\(words ?? "it was not refused")")
  }

  @Test("names change in included files, settings and transcripts too")
  func otherFiles() throws {
    let files = [
      "/story/part.ink": "== part\n{ring(coins)}\n-> END\n", "/story/.longhand.yml": "externals: [ring, bell]\n",
      "/story/main-at-night.transcript": """
      ! set coins = 2
      ! external ring(coins) = 4
      > the coins ring
      = coins > 1 && part.coins < 2
      = ending "coins"
      """,
    ]
    let coins = MarkedStory("INCLUDE part.ink\nEXTERNAL ring(n)\nVAR co‸ins = 1\n-> part\n")
    let client = coins.client(files)
    let edit = try #require(client.request("textDocument/rename", coins.place("newName", "pence")))
    let changed = client.applying(edit)
    #expect(changed["file:///story/part.ink"] == "== part\n{ring(pence)}\n-> END\n")
    #expect(
      changed["file:///story/main-at-night.transcript"]?.split(separator: "\n").map(String.init) == [
        "! set pence = 2", "! external ring(pence) = 4", "> the coins ring", "= pence > 1 && part.coins < 2",
        "= ending \"coins\"",
      ])
    #expect(changed["file:///story/.longhand.yml"] == nil)
    let ring = MarkedStory("INCLUDE part.ink\nEXTERNAL ri‸ng(n)\nVAR coins = 1\n-> part\n")
    let second = client.applying(client.request("textDocument/rename", ring.place("newName", "chime")))
    #expect(second["file:///story/.longhand.yml"] == "externals: [chime, bell]\n")
    #expect(second["file:///story/main-at-night.transcript"]?.contains("! external chime(coins)") == true)
  }

  private static let tested = [
    "/story/.longhand.yml": "externals: [ring]\n",
    "/story/main.transcript":
      "! set coins = 2\n! external ring(coins) = 4\n! at hall.stairs\ncoins ring\n= coins > hall.stairs\n",
  ]
  private static let story = "EXTERNAL ring(n)\nVAR coins = 1\n{ring(coins)}\n-> hall\n== hall\n= stairs\n-> END\n"

  @Test(
    "settings and tests are among the references",
    arguments: [
      ("coins", [MarkedStory.uri: 2, "file:///story/main.transcript": 3]),
      ("ring", [MarkedStory.uri: 2, "file:///story/main.transcript": 1, "file:///story/.longhand.yml": 1]),
      ("stairs", [MarkedStory.uri: 1, "file:///story/main.transcript": 2]),
    ])
  func references(name: String, expected: [String: Int]) throws {
    let client = ScriptedClient(Self.tested, folder: "/story")
    client.open(MarkedStory.uri, Self.story)
    let offset = try #require(Self.story.components(separatedBy: name).first).utf16.count
    let place = MarkedStory(unit: offset, in: Self.story).place("context", ["includeDeclaration": true])
    let found = client.request("textDocument/references", place)?.items ?? []
    let counts = found.compactMap { $0["uri"]?.words }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(counts == expected)
  }

  @Test("a name in a test leads into the story, and can be changed from there")
  func transcripts() throws {
    var files = Self.tested
    files["/story/main.ink"] = Self.story
    let uri = "file:///story/main.transcript"
    let text = try #require(files["/story/main.transcript"])
    let client = ScriptedClient(files, folder: "/story")
    client.open(uri, text, language: "plaintext")
    func place(_ line: Int, _ character: Int) -> JSONValue {
      [
        "textDocument": ["uri": .words(uri)],
        "position": ["line": JSONValue(line), "character": JSONValue(character)], "newName": "pence",
        "context": ["includeDeclaration": true],
      ]
    }
    let definition = client.request("textDocument/definition", place(0, 7))?.items?.first
    #expect(definition?["uri"]?.words == MarkedStory.uri && definition?[["range", "start", "line"]]?.number == 1)
    #expect(
      client.request("textDocument/definition", place(2, 12))?.items?.first?[["range", "start", "line"]]?.number == 5)
    #expect(
      client.request("textDocument/hover", place(0, 7))?[["contents", "value"]]?.words?.contains("VAR coins = 1")
        == true)
    #expect(client.request("textDocument/documentHighlight", place(0, 7))?.items?.count == 3)
    #expect(client.request("textDocument/references", place(0, 7))?.items?.count == 5)
    #expect(client.request("textDocument/prepareRename", place(0, 7))?["placeholder"]?.words == "coins")
    let changed = client.applying(client.request("textDocument/rename", place(0, 7)))
    #expect(changed[MarkedStory.uri] == Self.story.replacing("coins", with: "pence"))
    #expect(changed[uri]?.contains("! set pence = 2") == true && changed[uri]?.contains("\ncoins ring") == true)
    // What readers see is no name.
    #expect(client.request("textDocument/definition", place(3, 1)) == .null)
  }

  @Test("texts that are no ink are not taken for ink", arguments: ["main.transcript", ".longhand.yml", "notes.md"])
  func otherTexts(name: String) {
    let client = ScriptedClient(["/story/main.ink": Self.story], folder: "/story")
    let uri = "file:///story/\(name)"
    client.open(uri, "= coins >  1\n* x\n", language: "plaintext")
    for method in ["formatting", "documentSymbol", "foldingRange", "completion", "codeLens", "selectionRange"] {
      let parameters: JSONValue = [
        "textDocument": ["uri": .words(uri)], "options": ["tabSize": 4], "positions": [],
        "position": ["line": 1, "character": 0],
      ]
      #expect(client.request("textDocument/\(method)", parameters) == .null, "\(method)")
    }
  }

  @Test("nothing waits for a rename to be tried, and one of an older story is tried again")
  func trials() throws {
    let part = "file:///story/part.ink"
    let story = MarkedStory("INCLUDE part.ink\nVAR coi‸ns = 1\n{coins} -> part\n")
    let client = story.client(["/story/part.ink": "== part\n-> END\n"])
    client.open(part, "== part\n-> END\n")
    client.settle()
    let id = client.begin("textDocument/rename", story.place("newName", "pence"))
    #expect(client.answer(to: id) == nil)
    let outline = client.begin("textDocument/documentSymbol", ["textDocument": ["uri": .words(part)]])
    #expect(client.answer(to: outline)?["result"]?.items?.count == 1)
    let task = try #require(client.server.nextTask())
    // In the meantime, another file of the story takes the name.
    client.change(part, from: 0, to: 0, "VAR pence = 2\n")
    _ = client.server.finish(client.analyst.run(task))
    #expect(client.answer(to: id) == nil)
    client.settle()
    #expect(client.answer(to: id)?[["error", "message"]]?.words?.contains("already declared") == true)
    let taken = client.begin("textDocument/rename", story.place("newName", "money"))
    client.notify("$/cancelRequest", ["id": JSONValue(taken)])
    client.settle()
    #expect(client.answer(to: taken)?[["error", "code"]]?.number == -32800)
  }

  @Test("an edit names the version that it is for, where the client knows versions")
  func versions() {
    let story = MarkedStory("VAR coi‸ns = 1\n{coins} -> END\n")
    let client = story.client(capabilities: ["workspace": ["workspaceEdit": ["documentChanges": true]]])
    let edit = client.request("textDocument/rename", story.place("newName", "pence"))
    let change = edit?["documentChanges"]?.items?.first
    #expect(change?[["textDocument", "version"]]?.number == 1)
    #expect(change?["edits"]?.items?.count == 2)
  }
}
