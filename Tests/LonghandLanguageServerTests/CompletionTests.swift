import LonghandLanguageServer
import LonghandRuntime
import Testing

/// What is offered where, and where nothing is.
@Suite("Completion")
struct CompletionTests {
  private static let story = """
    # author: Somebody
    # mood: calm
    VAR coins = 3
    CONST PRICE = 2
    LIST moods = calm, (cross)
    PERSONA theodore "Theodore" {
      guarded / open: 30
    }
    -> hall
    == hall
    = stairs
    The stairs are steep.
    * (look) Look[] around.
    - -> DONE
    == cellar(key, -> back)
    ~ temp dust = 1
    It is dark.
    -> back
    == function add(ref x, n)
    ~ x = x + n
    == end_of_it

    """

  /// The labels that are offered at the end of a line behind the story.
  private func labels(_ line: String, _ context: JSONValue = .null) -> [String]? {
    let story = MarkedStory(Self.story + line)
    let client = MarkedStory(Self.story).client()
    client.settle()
    client.replace(MarkedStory.uri, story.text)
    let answer = client.request("textDocument/completion", story.place("context", context))
    return answer?["items"]?.items?.compactMap { $0["label"]?.words }
  }

  @Test(
    "offers what may stand there",
    arguments: [
      ("-> ‸", ["hall", "hall.stairs", "cellar", "hall.stairs.look", "END", "DONE"], ["add", "coins"]),
      ("字🎲 -> ha‸", ["hall", "hall.stairs"], ["cellar"]),
      ("-> hall.‸", ["stairs", "look"], ["cellar"]),
      ("-> hall.stairs.l‸", ["look"], ["stairs"]),
      ("<- ‸", ["hall"], ["coins"]),
      ("{‸", ["coins", "PRICE", "calm", "theodore", "add", "RANDOM", "hall"], ["END"]),
      ("{coins > ‸", ["PRICE"], []), ("字🎲 {not ‸", ["coins"], []), ("words {co‸", ["coins"], ["hall"]),
      ("{moods.‸", ["calm", "cross"], ["coins"]), ("{theodore.‸", ["guarded", "open"], ["coins"]),
      ("~ ‸", ["coins", "add", "theodore", "temp"], ["PRICE"]),
      ("~ coins = ‸", ["PRICE", "coins"], []), ("~ theodore: ‸", ["open", "guarded"], ["coins"]),
      ("~ theodore: open +10, ‸", ["guarded"], ["coins"]), ("~ return ‸", ["coins"], []),
      ("{add(‸", ["coins"], []), ("-> cellar(‸", ["coins"], []), ("{TURNS_SINCE(-> ‸", ["hall"], ["coins"]),
      ("* {‸", ["coins"], []), ("# ‸", ["author: ", "mood", "IMAGE: "], ["author", "coins"]),
      ("字🎲 # au‸", ["author: "], []),
      ("‸", ["choice", "knot", "PERSONA"], ["coins"]),
      ("{\n- ‸", ["coins"], []), ("{ coins:\n- ‸", ["coins", "PRICE"], []),
      ("-> hall -> ‸", ["hall"], []), ("{coins: -> ‸", ["hall"], ["coins"]),
      ("{lo‸", ["hall.stairs.look"], []), ("{coins > 1 and tr‸", ["true"], []),
      ("VAR x = ‸", ["PRICE", "calm", "moods", "false"], ["coins", "add", "RANDOM", "hall"]),
      ("CONST X = moods.‸", ["calm"], ["coins"]), ("{ coins:\n- e‸", ["else"], []),
      ("{ coins > 2:\n  x\n- ‸", ["else"], []), ("{ coins:\n- coins > ‸", ["PRICE"], ["else"]),
      ("PERSONA p {\n  ‸", ["trait"], ["knot", "coins"]),
      ("PERSONA p {\n  a / b: 1 mirrors ‸", ["theodore"], ["coins"]),
      ("PERSONA p {\n  a / b: 1 mirrors theodore.‸", ["open"], ["coins"]),
      ("PERSONA p {\n  a / b: 1 mirrors theodore.open by 4 and th‸", ["theodore"], ["coins"]),
      ("// longhand: ‸", ["ignore", "ignore-knot", "expect", "format off"], ["coins"]),
      ("字🎲 // longhand: ignore unread-‸", ["unread-variable"], ["ignore"]),
      ("// longhand: ignore-knot unread-variable, ‸", ["unread-trait"], []),
      ("VAR where = -> hall\n-> ‸", ["hall"], ["PRICE"]),
    ] as [(String, [String], [String])])
  func offers(line: String, expected: [String], unexpected: [String]) {
    let labels = labels(line) ?? []
    for label in expected { #expect(labels.contains(label), "\(line): \(labels)") }
    for label in unexpected { #expect(!labels.contains(label), "\(line): \(labels)") }
  }

  @Test(
    "is quiet in prose, in comments and where names are made up",
    arguments: [
      "He said ‸", "a dot. ‸", "a dot.‸", "// -> ‸", "/* { ‸", "{coins: words ‸", "{coins: words|‸", "{&one|‸",
      "== ‸", "VAR x‸", "* (lab‸", "~ temp x‸", "* Words ‸", "# author: ‸", "{stopping:\n- words ‸", "TODO: ‸",
      "words ⟦(⟧‸", "a \\{‸", "PERSONA p {\n  a / ‸", "PERSONA p {\n  a / b: 1 ‸", "// longhand: here ‸",
      "// longhand: ignore unread-variable since ‸",
    ])
  func quiet(line: String) {
    #expect(labels(line) ?? [] == [], "\(line)")
  }

  @Test("a blank or a dash opens it only behind what asks for something")
  func triggers() {
    func trigger(_ character: String) -> JSONValue { ["triggerKind": 2, "triggerCharacter": .words(character)] }
    #expect(labels("-> ‸", trigger(" "))?.contains("hall") == true)
    #expect(labels("->‸", trigger(">"))?.contains("hall") == true)
    #expect(labels("{coins ‸", trigger(" ")) == nil)
    #expect(labels(" ‸", trigger(" ")) == nil)
    #expect(labels("# ‸", trigger(" ")) == nil)
    #expect(labels("#‸", trigger("#"))?.contains("author: ") == true)
  }

  @Test("inside a flow, its own parameters and temps come first; others have none")
  func locals() {
    let inside = Self.story.replacing("It is dark.", with: "{‸}")
    let story = MarkedStory(inside)
    let client = story.client()
    let answer = client.request("textDocument/completion", story.place)
    let labels = answer?["items"]?.items?.compactMap { $0["label"]?.words } ?? []
    #expect(Set(labels.prefix(3)) == ["key", "back", "dust"])
    #expect(self.labels("{‸")?.contains("dust") == false)
  }

  @Test("a target says its parameters and first words, is written with placeholders, and is documented when shown")
  func items() throws {
    let capabilities: JSONValue = ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]]
    for (hasSnippets, expected) in [(true, "cellar(${1:key}, ${2:back})"), (false, "cellar(key, back)")] {
      let story = MarkedStory(Self.story + "-> cel‸")
      let client = story.client(capabilities: hasSnippets ? capabilities : [:])
      let answer = client.request("textDocument/completion", story.place)
      let item = try #require(answer?["items"]?.items?.first { $0["label"]?.words == "cellar" })
      #expect(item["detail"]?.words == "(key, -> back) It is dark.")
      #expect(item[["textEdit", "newText"]]?.words == expected)
      #expect(story.words(item[["textEdit", "range"]]) == "cel")
      let resolved = client.request("completionItem/resolve", item)
      #expect(resolved?[["documentation", "value"]]?.words?.contains("== cellar(key, -> back)") == true)
    }
  }

  @Test("an item of which two lists have one is named with its list, and variables that hold targets are targets")
  func ambiguous() {
    let base = "LIST a = one, two\nLIST b = two, three\nVAR place = -> k\n"
    for (line, expected, unexpected) in [
      ("{‸", ["one", "a.two", "b.two", "three"], ["two"]), ("-> ‸", ["place", "way"], []),
    ] {
      let story = MarkedStory(base + "== k\n~ temp way = -> k\n" + line + "\n")
      let answer = story.client().request("textDocument/completion", story.place)
      let labels = answer?["items"]?.items?.compactMap { $0["label"]?.words } ?? []
      #expect(labels.filter { expected.contains($0) }.count == expected.count, "\(labels)")
      #expect(labels.allSatisfy { !unexpected.contains($0) }, "\(labels)")
    }
  }

  @Test("of very many, those come that come first, and more when letters follow")
  func many() throws {
    let knots = (0..<700).reversed().map { "== k\($0 + 1000)\nWords \($0).\n-> END\n" }.joined()
    let story = MarkedStory("-> ‸\n" + knots)
    let client = story.client()
    let answer = try #require(client.request("textDocument/completion", story.place))
    #expect(answer["isIncomplete"]?.flag == true)
    let labels = answer["items"]?.items?.compactMap { $0["label"]?.words } ?? []
    #expect(labels == (0..<500).map { "k\($0 + 1000)" })
    #expect(answer["items"]?.items?.first?["detail"]?.words == "Words 0.")
    client.change(MarkedStory.uri, from: 3, to: 3, "k16")
    let typed = MarkedStory("-> k16‸\n" + knots)
    let second = try #require(client.request("textDocument/completion", typed.place))
    #expect(second["isIncomplete"]?.flag == false)
    #expect(second["items"]?.items?.contains { $0["label"]?.words == "k1699" } == true)
  }

  @Test("INCLUDE offers the files that there are")
  func files() {
    let story = MarkedStory("INCLUDE pa‸")
    let files = ["/story/part.ink": "", "/story/parts/one.ink": "", "/story/main.ink": "", "/story/notes.txt": ""]
    let client = story.client(files)
    let answer = client.request("textDocument/completion", story.place)
    #expect(answer?["items"]?.items?.compactMap { $0["label"]?.words } == ["part.ink", "parts/"])
    let inner = MarkedStory("INCLUDE parts/‸")
    client.replace(MarkedStory.uri, inner.text)
    let second = client.request("textDocument/completion", inner.place)
    #expect(second?["items"]?.items?.compactMap { $0["label"]?.words } == ["parts/one.ink"])
  }
}
