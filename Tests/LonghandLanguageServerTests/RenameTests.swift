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
