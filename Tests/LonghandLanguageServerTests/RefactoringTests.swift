import LonghandCompiler
import LonghandLanguageServer
import LonghandRuntime
import Testing

/// Changes that a writer asks for: each applied, compiled and, where it must not change what is told, played.
@Suite("Refactorings")
struct RefactoringTests {
  /// The text after the action with a title; nil where there is none.
  static func applied(_ marked: String, _ title: String) -> String? {
    let story = MarkedStory(marked)
    let client = story.client()
    let units = Array(story.text.utf16)
    let range = story.ranges.first ?? story.cursor..<story.cursor
    let parameters: JSONValue = [
      "textDocument": ["uri": .words(MarkedStory.uri)],
      "range": [
        "start": ScriptedClient.position(range.lowerBound, units),
        "end": ScriptedClient.position(range.upperBound, units),
      ], "context": ["diagnostics": []],
    ]
    let actions = client.request("textDocument/codeAction", parameters)?.items ?? []
    let action = actions.first { $0["title"]?.words?.hasPrefix(title) == true }
    return action.flatMap { client.applying($0["edit"])[MarkedStory.uri] }
  }

  private static func errors(_ text: String) -> [String] {
    let compilation = Compiler.compile(SourceFile(name: "story.ink", text: text))
    return compilation.diagnostics.filter { $0.severity == .error }.map { compilation.line(for: $0) }
  }

  /// What a story tells when its first choice is taken again and again.
  private static func played(_ text: String) -> [String] {
    guard let program = Compiler.compile(SourceFile(name: "story.ink", text: text)).program else { return ["?"] }
    var story = Story(program, seed: 1)
    var told: [String] = []
    for _ in 0..<50 {
      switch story.nextEvent() {
      case .line(let line): told.append(line.text)
      case .choices(let choices):
        told.append(choices.map { $0.text }.joined(separator: " | "))
        guard let first = choices.first, (try? story.choose(first)) != nil else { return told }
      case .call, .ended, .stopped: return told
      }
    }
    return told
  }

  @Test(
    "what is missing is made, and the story compiles then",
    arguments: [
      ("字🎲 -> she‸d", "Create the knot `shed`", "字🎲 -> shed\n\n=== shed ===\nTODO: Write `shed`.\n-> DONE\n"),
      ("-> shed(1, -> en‸d)\n== end\n-> END\n", "Create the knot", nil),
      (
        "-> she‸d(1, -> end)\n== end\n-> END\n", "Create the knot",
        "-> shed(1, -> end)\n== end\n-> END\n\n=== shed(value, -> target) ===\nTODO: Write `shed`.\n-> DONE\n"
      ),
      (
        "-> a.b‸\n== a\n-> END\n\n== c\n-> END\n", "Create the stitch `b` in `a`",
        "-> a.b\n== a\n-> END\n\n= b\nTODO: Write `b`.\n-> DONE\n\n== c\n-> END\n"
      ),
      ("-> a\n== a\n-> ‸b\n", "Create the stitch `b` in `a`", "-> a\n== a\n-> b\n\n= b\nTODO: Write `b`.\n-> DONE\n"),
      (
        "{ad‸d(1, 2)}\n-> END\n", "Create the function `add`",
        "{add(1, 2)}\n-> END\n\n=== function add(value, value_2) ===\n~ return 0\n"
      ),
      ("{coi‸ns}\n-> END\n", "Declare the variable `coins`", "VAR coins = 0\n{coins}\n-> END\n"),
      (
        "LIST l = m\nVAR a = 1\n{coi‸ns}\n-> END\n", "Declare the variable",
        "LIST l = m\nVAR a = 1\nVAR coins = 0\n{coins}\n-> END\n"
      ),
      (
        "~ na‸me = \"Ann\"\n{name} -> END\n", "Declare the variable",
        "VAR name = \"Ann\"\n~ name = \"Ann\"\n{name} -> END\n"
      ),
      (
        "-> k\n== k\n~ na‸me = 1\n{name} -> END\n", "Declare `name` as a temporary",
        "-> k\n== k\n~ temp name = 1\n{name} -> END\n"
      ),
    ] as [(String, String, String?)])
  func made(marked: String, title: String, expected: String?) {
    let result = Self.applied(marked, title)
    #expect(result == expected)
    if let result { #expect(Self.errors(result) == []) }
  }

  @Test(
    "a choice or gather is rewritten",
    arguments: [
      ("* 字 Lo‸ok\n* b\n- -> END\n", "Make this choice sticky", "+ 字 Look\n* b\n- -> END\n"),
      ("* a\n  * * Lo‸ok\n- -> END\n", "Make this choice sticky", "* a\n  + + Look\n- -> END\n"),
      ("+ Lo‸ok\n- -> END\n", "Make this choice once-only", "* Look\n- -> END\n"),
      (
        "* Look ar‸ound, slowly and well\n- -> END\n", "Label this choice",
        "* (look_around_slowly) Look around, slowly and well\n- -> END\n"
      ),
      ("* {x}[Lo‸ok]\n- -> END\nVAR x = 1\n", "Label this choice", "* (look) {x}[Look]\n- -> END\nVAR x = 1\n"),
      (
        "*Lo‸ok\n- -> END\nVAR look = 1\n{look}\n", "Label this choice",
        "* (look_2) Look\n- -> END\nVAR look = 1\n{look}\n"
      ),
      ("* a\n-‸ Then\n-> END\n", "Label this gather", "* a\n- (then) Then\n-> END\n"),
      ("* (have) Lo‸ok\n- -> END\n", "Label this choice", nil),
      (
        "* a\n* b‸\n    * * c\n    - - d\n* e\n- -> END\n", "Indent this choice",
        "* a\n    * * b\n        * * * c\n        - - - d\n* e\n- -> END\n"
      ),
      (
        "* a\n    * * b‸\n        字🎲\n        * * * c\n* e\n- -> END\n", "Outdent this choice",
        "* a\n* b\n    字🎲\n    * * c\n* e\n- -> END\n"
      ),
      (
        "* a\n⟦* b\n    B.\n* c⟧\n- -> END\n", "Indent this choice",
        "* a\n    * * b\n        B.\n    * * c\n- -> END\n"
      ),
      ("* a\n- ->‸ k\n== k\nSo.\n-> END\n", "Inline the knot `k`", nil),
      ("* a\n- -> k‸\n== k\nSo.\n-> END\n", "Inline the knot `k`", "* a\n- \nSo.\n-> END\n"),
      ("-> k‸\n== k\nSo.\n-> k\n", "Inline the knot", nil),
      ("* a‸\n- -> END\n", "Outdent this choice", nil), ("Words‸\n", "Indent", nil),
    ] as [(String, String, String?)])
  func rewritten(marked: String, title: String, expected: String?) {
    let result = Self.applied(marked, title)
    #expect(result == expected)
    if let result { #expect(Self.errors(result) == []) }
  }

  @Test(
    "lines become a stitch, and the story tells the same",
    arguments: [
      ("-> k\n== k\nOne.\n⟦Two. 🎲\nThree.⟧\nFour.\n-> END\n", true),
      ("-> k\n== k\nOne.\n⟦  Two.\n  -> l⟧\n== l\nFour.\n-> END\n", true),
      ("VAR x = 1\n-> k\n== k\n* a\n  ⟦~ x = 2\n  Two {x}.⟧\n* b\n- Four {x}.\n-> END\n", true),
      ("One.\n⟦Two.⟧\nThree.\n-> END\n", true), ("-> k.s\n== k\n= s\nOne.\n⟦Two.⟧\n-> END\n= t\n-> END\n", true),
      ("-> k\n== k\nOne.\n⟦Two.\n-> END⟧\n", true), ("-> k\n== k\n~ temp x = 1\n⟦{x}⟧\n-> END\n", true),
      ("-> k\n== k\n⟦* a⟧\n- -> END\n", false), ("{f()} -> END\n== function f\n⟦x⟧\n~ return 1\n", false),
      ("-> k\n== k\n⟦{true: -> END}\nx⟧\n-> END\n", true), ("⟦-> k ->⟧\n-> END\n== k\n->->\n", true),
      ("-> k\n== k\n⟦{true: -> l}\nx⟧\n-> END\n== l\n-> END\n", false), ("⟦VAR x = 1⟧\n{x} -> END\n", false),
      ("~ temp x = 1\n⟦{x}⟧\n-> END\n", false),
    ])
  func extracted(marked: String, isOffered: Bool) throws {
    let result = Self.applied(marked, "Extract to a")
    #expect((result != nil) == isOffered, "\(result ?? "")")
    guard let result else { return }
    #expect(Self.errors(result) == [], "\(result)")
    #expect(Self.played(result) == Self.played(MarkedStory(marked).text), "\(result)")
  }

  @Test(
    "knots and stitches are sorted by their names with their comments, and the story tells the same",
    arguments: [
      (
        "-> c\n\n// About c.\n=== c‸ ===\nC.\n-> a\n\n=== a ===\nA 🎲.\n-> b\n// longhand: ignore-knot x\n== b\nB.\n-> END",
        "Sort the knots",
        "-> c\n\n=== a ===\nA 🎲.\n-> b\n\n// longhand: ignore-knot x\n== b\nB.\n-> END\n// About c.\n=== c ===\nC.\n-> a"
      ),
      (
        "-> k\n== k\n= z\nZ.\n-> c\n= c\nC.\n-> b\n= b‸\nB.\n-> END\n== a\n-> END\n", "Sort the stitches of `k`",
        "-> k\n== k\n= z\nZ.\n-> c\n= b\nB.\n-> END\n= c\nC.\n-> b\n== a\n-> END\n"
      ),
      (
        "-> k\n== k\n-> z\n= z‸\nZ.\n-> a\n= a\n-> END\n", "Sort the stitches of `k`",
        "-> k\n== k\n-> z\n= a\n-> END\n= z\nZ.\n-> a\n"
      ),
      ("-> b\n== b\nB‸.\n-> a\n== a\n-> END\n", "Sort", nil), ("-> a\n== a‸\n-> b\n== b\n-> END\n", "Sort", nil),
      ("-> b\n== b‸\n-> a\n== a\nINCLUDE x.ink\n-> END\n", "Sort", nil),
    ] as [(String, String, String?)])
  func sorted(marked: String, title: String, expected: String?) {
    let result = Self.applied(marked, title)
    #expect(result == expected)
    if let result { #expect(Self.played(result) == Self.played(MarkedStory(marked).text)) }
  }

  @Test("lines end as those of the text do")
  func lineEnds() {
    #expect(
      Self.applied("-> she‸d\r\n", "Create the knot")
        == "-> shed\r\n\r\n=== shed ===\r\nTODO: Write `shed`.\r\n-> DONE\r\n")
  }
}
