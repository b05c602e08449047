import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Where names lead: definitions, references, highlights, hovers.
@Suite("Names in the editor")
struct NavigationTests {
  /// The cursor and, between brackets, every place of the same name; the first is its declaration.
  static let stories = [
    "字🎲 -> ⟦sh‸ed⟧\n== ⟦shed⟧\n{⟦shed⟧} {TURNS_SINCE(-> ⟦shed⟧)} {READ_COUNT(-> ⟦shed⟧)} -> ⟦shed⟧.back\n= back\n-> END\n",
    "-> a.⟦b⟧\n== a\n= ⟦b‸⟧\n-> c.b\n== c\n= b\n-> END\n",
    "-> a.⟦seen⟧ \n== a\n* (⟦s‸een⟧) x\n- {⟦seen⟧} -> END\n",
    "VAR ⟦coins⟧ = 1\n~ ⟦coins⟧ = ⟦coins‸⟧ + 1\n{⟦coins⟧}\n~ add(⟦coins⟧, 1)\n-> END\n== function add(ref x, n)\n~ x = x + n\n",
    "VAR y = 1\n~ add(y, 1)\n-> END\n== function add(ref ⟦x⟧, n)\n~ ⟦‸x⟧ = ⟦x⟧ + n\n== function other(x)\n~ return x\n",
    "VAR z = 1\n-> k(2)\n== k(⟦x⟧)\n{⟦x⟧}\n~ temp y = ⟦x‸⟧\n-> END\n",
    "CONST ⟦MAX_PRICE⟧ = 3\nVAR y = ⟦MAX_‸PRICE⟧\n{y > ⟦MAX_PRICE⟧} -> END\n",
    "LIST moods = ⟦calm⟧, cross\nVAR m = ⟦calm⟧\n{m == moods.⟦calm‸⟧} {m ? (⟦calm⟧, cross)} -> END\n",
    "LIST ⟦moods⟧ = calm, cross\nVAR m = calm\n{m == ⟦moo‸ds⟧.calm} {⟦moods⟧(1)} -> END\n",
    "EXTERNAL ⟦ring⟧(n)\n{⟦ri‸ng⟧(1)} -> END\n== function ⟦ring⟧(n)\n~ return n\n",
    "PERSONA ⟦theo⟧ \"Theo\" {\n  guarded / open: 30\n}\n~ ⟦the‸o⟧: open +10\n{⟦theo⟧.open > 1} {CHANGE(⟦theo⟧.open)} -> END\n",
    "PERSONA theo \"Theo\" {\n  guarded / ⟦open⟧: 30\n}\n~ theo: ⟦open⟧ +10, guarded +1\n{theo.⟦op‸en⟧ > 1} {theo.guarded} -> END\n",
    "PERSONA t {\n  ⟦guarded⟧ / open: 30\n}\nPERSONA s {\n  cold / warm: 1 mirrors t.⟦guar‸ded⟧ by 40\n}\n{t.open + s.warm} -> END\n",
    "-> tunnel(-> back) ->\n<- tunnel(-> back)\n-> END\n== tunnel(-> ⟦b⟧)\n-> ⟦b‸⟧\n== back\n->->\n",
    "{⟦c‸ount⟧() > 1: x}\n~ ⟦count⟧()\n-> END\n== function ⟦count⟧\n~ return 1\n",
    "VAR ⟦deep⟧ = 1\n{ ⟦deep⟧ > 0:\n  { ⟦deep⟧:\n  - 1: {\"{⟦de‸ep⟧}\"}\n  - else: {&a|{⟦deep⟧}}\n  }\n}\n* {⟦deep⟧} [x {⟦deep⟧}] -> END\n",
  ]

  @Test("a name is found wherever it means the same, and nowhere else", arguments: stories)
  func references(marked: String) throws {
    let story = MarkedStory(marked)
    let client = story.client()
    let found = try #require(
      client.request("textDocument/references", story.place("context", ["includeDeclaration": true])))
    #expect(story.offsets((found.items ?? []).compactMap { $0["range"] }) == story.ranges)
    let highlights = client.request("textDocument/documentHighlight", story.place)
    #expect(story.offsets((highlights?.items ?? []).compactMap { $0["range"] }) == story.ranges)
    // From each of its places, the same is found.
    for range in story.ranges {
      let place = ScriptedClient.position(range.lowerBound, Array(story.text.utf16))
      let again = client.request(
        "textDocument/references",
        ["textDocument": ["uri": .words(MarkedStory.uri)], "position": place, "context": [:]])
      #expect(again == found)
    }
  }

  @Test("a definition is one of the places, and says what declares", arguments: stories)
  func definitions(marked: String) throws {
    let story = MarkedStory(marked)
    let client = story.client()
    let found = try #require(client.request("textDocument/definition", story.place)?.items)
    #expect(!found.isEmpty)
    let offsets = story.offsets(found.compactMap { $0["range"] })
    #expect(offsets.allSatisfy { story.ranges.contains($0) })
    let all = client.request("textDocument/references", story.place("context", ["includeDeclaration": false]))
    let uses = story.offsets((all?.items ?? []).compactMap { $0["range"] })
    #expect(Set(uses).union(offsets) == Set(story.ranges) && Set(uses).isDisjoint(with: offsets))
  }

  @Test("names are found across files, and an INCLUDE leads to its file")
  func files() throws {
    let files = ["/story/part.ink": "== part\n{coins}\n-> END\n"]
    let story = MarkedStory("INCLUDE pa‸rt.ink\nVAR coins = 1\n-> part\n")
    let client = story.client(files)
    let file = try #require(client.request("textDocument/definition", story.place)?.items?.first)
    #expect(file["uri"]?.words == "file:///story/part.ink")
    let name = MarkedStory("INCLUDE part.ink\nVAR coi‸ns = 1\n-> part\n")
    let found = client.request("textDocument/references", name.place("context", ["includeDeclaration": true]))
    #expect(found?.items?.compactMap { $0["uri"]?.words } == [MarkedStory.uri, "file:///story/part.ink"])
  }

  @Test(
    "prose, broken lines and half-typed names lead nowhere, and nothing breaks",
    arguments: [
      "Some wo‸rds.\n", "-> nowh‸ere\n", "{ ‸", "== ‸", "~ x ‸", "‸", "-> a.‸\n== a\n-> END", "VAR ‸", "* {‸", "~ t: ‸",
    ])
  func nowhere(marked: String) {
    let story = MarkedStory(marked)
    let client = story.client()
    for method in ["hover", "definition", "references", "documentHighlight", "prepareRename", "completion"] {
      let id = client.begin("textDocument/\(method)", story.place)
      client.settle()
      #expect(client.answer(to: id)?["result"] != nil, "\(method)")
    }
  }

  // MARK: Hover

  @Test(
    "a hover says what is known",
    arguments: [
      (
        "// How rich she is.\nVAR coi‸ns = 1\n* [x] ~ coins = 5\n* y\n- {coins} -> END\n",
        ["How rich she is.", "VAR coins = 1"]
      ),
      ("VAR coins = 1 // in pence\n{co‸ins} -> END\n", ["in pence"]),
      (
        "-> she‸d\n== shed\nA shed of words.\n-> END\n",
        ["== shed", "A shed of words.", "4 words.", "Ways in", "line 1"]
      ),
      (
        "PERSONA t \"T\" {\n  low / high: 30\n}\n~ t: high +10\n{t.hi‸gh} -> END\n",
        ["low / high: 30", "starts at 30", "line 4"]
      ),
      ("{RAN‸DOM(1, 2)} -> END\n", ["RANDOM(lowest, highest)"]),
      (
        "VAR gold = 0\n~ gold += RANDOM(1, 6)\n{gold !=‸ 1 or gold != 2: Strange.}\n-> END\n",
        ["`gold != 1 or gold != 2` always holds"]
      ),
      ("VAR x = 1\n* Ta‸ke it\n  ~ x = 2\n* y\n- {x} -> END\n", ["Once-only choice", "moves `x`", "read in line 5"]),
      (
        "VAR x = 1\n-> k\n== k\n* Ta‸ke it\n  ~ x = 2\n  ~ x = 3\n* y\n- -> END\n",
        [
          "moves `x` = 3, which nothing reads afterwards", "2 words of its own",
          "neighbours come to as well, in line 8",
        ]
      ),
      ("* So‸\n  -> END\n* y\n  -> END\n", ["moves nothing", "up to the end"]),
      ("* Bro‸ken\n-> nowhere\n", ["**Once-only choice**, depth 1."]),
      (
        "VAR coins = 1\n-> k\n== k\n* [a]\n  ~ coins = 5\n* b\n- {coins >‸ 2 and k > 0: Rich.}\n-> END\n",
        ["`coins > 2 and k > 0` holds for some readers", "`coins` is only ever", "changes in line 5", "came to `k`"]
      ),
      ("-> no‸where\n", ["# E99"]),
    ] as [(String, [String])])
  func hovers(marked: String, expected: [String]) throws {
    let story = MarkedStory(marked)
    let client = story.client()
    client.settle()
    let hover = try #require(client.request("textDocument/hover", story.place))
    let words = hover[["contents", "value"]]?.words ?? ""
    for part in expected { #expect(words.contains(part), "\(words)") }
  }

  // MARK: Outline

  @Test("the outline holds knots, stitches, labels, choices and declarations, nested")
  func outline() throws {
    let text = """
      VAR coins = 1
      LIST moods = calm, cross
      PERSONA t {
        low / high: 1
      }
      == hall(x)
      * (look) Look
      * * Closer
      * Leave
      - (after) x
      = stairs
      -> END
      """
    let client = ScriptedClient(
      capabilities: ["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]])
    client.open(MarkedStory.uri, text)
    let answer = try #require(
      client.request("textDocument/documentSymbol", ["textDocument": ["uri": .words(MarkedStory.uri)]]))
    #expect(
      Self.tree(answer)
        == ["coins", "moods[calm,cross]", "t[low / high]", "hall[look[Closer],Leave,after,stairs]"])
  }

  private static func tree(_ symbols: JSONValue?) -> [String] {
    (symbols?.items ?? []).map { symbol in
      let children = tree(symbol["children"])
      return (symbol["name"]?.words ?? "") + (children.isEmpty ? "" : "[\(children.joined(separator: ","))]")
    }
  }
}
