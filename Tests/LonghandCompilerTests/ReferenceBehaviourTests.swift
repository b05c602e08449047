import LonghandCompiler
import LonghandRuntime
import LonghandSource
import Testing

/// What comparing with the reference on real stories has shown.
@Suite("The reference's behaviour")
struct ReferenceBehaviourTests {
  @Test("the empty text keeps its item")
  func emptyText() throws {
    let json = try #require(
      compile("VAR s = \"\"\n{s == \"\": a}\n-> END\n").program.map { String(decoding: $0.json, as: UTF8.self) })
    #expect(json.contains(#""str","^","/str",{"VAR=":"s"}"#), "\(json)")
    #expect(json.contains(#"{"VAR?":"s"},"str","^","/str","==""#), "\(json)")
  }

  // The second shuffle's path is `k.8`, whose characters and the seed give 210, 211, 212 and 213; .NET's generator draws
  // from these 6, 1, 5 and 1 of 8 (runtime §194). Without the item the path is `k.7`, and seeds 2 and 4 give g and f.
  @Test(
    "a shuffle behind the empty text draws as the reference's",
    arguments: [(1, "c\ng\n"), (2, "f\nb\n"), (3, "b\nf\n"), (4, "e\nb\n")])
  func shuffles(_ seed: Int, _ words: String) throws {
    let story = "-> k\n=== k\n{~a|b|c|d|e|f|g|h}\n~ temp s = \"\"\n{~a|b|c|d|e|f|g|h}\n-> END\n"
    #expect(try played(story, seed: seed) == words)
  }

  @Test("shuffles behind several empty texts draw as the reference's")
  func manyShuffles() throws {
    let story = """
      VAR name = ""
      ~ SEED_RANDOM(1)
      -> door
      == door
      {name == "": Nobody.|{name}.}
      {~red|green|blue|grey|white}
      + [Again] -> door
      """
    var played = Story(try #require(compile(story).program), seed: 3)
    var colours: [String] = []
    for _ in 0..<4 {
      colours.append(played.lines().last?.text ?? "")
      try played.choose(0)
    }
    #expect(colours == ["red\n", "white\n", "green\n", "blue\n"])
  }

  @Test(
    "a slip has one error",
    arguments: [
      ("* [a, {name)}.] b\n- -> END\n", ["E29"]), ("=== k(-> !x) ===\nHi.\n-> END\n", ["E10"]),
      ("-> k\n== k\nHi.\n-> s\n= s\n    =={top}\nText.\n-> END\n", ["E6"]), ("VAR:x = 1\n-> END\n", ["E59"]),
      ("{f({)}\n-> END\n== function f(x)\n~ return x\n", ["E45"]), ("VAR x = 1\n~ x+\n-> END\n", ["E43"]),
      ("{(1 == :) + 1}\n-> END\n", ["E43"]), ("-> k\n== k\n~ temp<> y = 4\n-> END\n", ["E55"]),
      ("VAR s = -><>k\n-> END\n== k\n-> END\n", ["E51"]),
    ])
  func slips(_ story: String, _ codes: [String]) {
    #expect(compile(story).diagnostics.filter { $0.severity == .error }.map { $0.code.text } == codes)
  }

  @Test("paths are compared by their length in UTF-16")
  func paths() throws {
    let story = "-> k\n== k\n- (café) x\n{café}\n-> END\n"
    let json = try #require(compile(story).program.map { String(decoding: $0.json, as: UTF8.self) })
    #expect(json.contains(#"{"CNT?":"k.0.café"}"#) || json.contains(#"{"CNT?":".^"}"#), "\(json)")
  }

  @Test(
    "a value or a condition may begin with a minus",
    arguments: [
      ("VAR n = -1\n{ n:\n- -1: minus\n- 1: plus\n- else: other\n}\n-> END\n", "minus\n"),
      ("VAR n = -1\n{ n:\n- - 1: minus\n- else: other\n}\n-> END\n", "minus\n"),
      ("VAR n = -1\n{ n:\n-- 1: minus\n- else: other\n}\n-> END\n", "minus\n"),
      ("VAR n = -1\nVAR m = 1\n{\n- -m == n: minus\n- else: plus\n}\n-> END\n", "minus\n"),
    ])
  func minus(_ story: String, _ words: String) throws {
    #expect(try played(story) == words)
  }

  @Test(
    "an empty list keeps the lists that it was seen to belong to",
    arguments: [
      ("VAR x = ()\n~ x = L()\n{LIST_ALL(x)}\n-> END\n", "a, b\n"),
      ("VAR x = ()\n~ x = L()\n{LIST_INVERT(x)}, {LIST_COUNT(x)}\n-> END\n", "a, b, 0\n"),
      ("VAR z = ()\n~ z = L()\n~ z = M()\n{LIST_ALL(z)}\n-> END\n", "c, d\n"),
      ("VAR x = (a)\n~ x = M()\n{LIST_ALL(x)}\n-> END\n", "a, b\n"),
      ("VAR x = ()\n~ x = L()\n~ x = ()\n|{LIST_ALL(x)}|\n-> END\n".replacing("|", with: "."), "..\n"),
      ("VAR x = ()\nVAR y = 0\n~ x = L()\n~ y = x\n{LIST_ALL(y)}\n-> END\n", "a, b\n"),
    ])
  func emptyLists(_ story: String, _ words: String) throws {
    #expect(try played("LIST L = a, b\nLIST M = c, d\n" + story) == words)
  }

  @Test("an empty list is saved with its lists")
  func savedLists() throws {
    let program = try #require(
      compile("LIST L = a, b\nVAR x = ()\n~ x = L()\n* Go\n- {LIST_ALL(x)}\n-> END\n").program)
    var story = Story(program)
    _ = story.words()
    var loaded = Story(program)
    _ = try loaded.restore(story.save())
    try loaded.choose(0)
    #expect(loaded.words() == "Go\na, b\n")
  }

  @Test(
    "a stray sign ends the file, and nothing is lost in silence",
    arguments: [
      ("-> a\n=== a\nOne. -> END\n}\n=== b\nTwo. -> END\n", "One.", "2 lines"),
      ("One.\n-> END\n| Two.\n", "One.", "one line"),
      ("One.\n-> END\n}\n// nothing\n\n", "One.", "superfluous"),
    ])
  func strays(_ story: String, _ words: String, _ message: String) throws {
    let found = compile(story).diagnostics
    #expect(found.map { $0.code } == ["E131"])
    #expect(found.first?.severity == .warning && found.first?.message.contains(message) == true)
    #expect(try played(story).hasPrefix(words))
    #expect(try played(story).count <= words.count + 1)
  }

  @Test("a stray sign in an included file ends that file only")
  func includedStray() throws {
    let files = ["a.ink": "One.\n}\nLost.\n"]
    let program = try #require(compile("INCLUDE a.ink\nTwo.\n-> END\n", files: files).program)
    var story = Story(program)
    #expect(story.words() == "One.\nTwo.\n")
  }

  @Test(
    "an indented condition below a label is text",
    arguments: [
      ("VAR brave = 7\n* (pat)\n  {brave} Pat it.\n- -> END\n", "7 Pat it."),
      ("VAR brave = 7\n* (pat)\n{brave} Pat it.\n- -> END\n", "Pat it."),
      ("VAR brave = 7\n* {brave}\n  {brave} Pat it.\n- -> END\n", "Pat it."),
    ])
  func conditionsBelowLabels(_ text: String, _ choice: String) throws {
    var story = Story(try #require(compile(text).program))
    _ = story.words()
    #expect(story.choices.map(\.text) == [choice])
  }

  private func played(_ text: String, seed: Int? = nil) throws -> String {
    let compilation = compile(text)
    var story = Story(try #require(compilation.program, "\(compilation.rendered)"))
    if let seed { story.restart(seed: seed) }
    return story.words()
  }
}

extension Story {
  /// The words up to the next choice.
  fileprivate mutating func words() -> String {
    lines().map(\.text).joined()
  }
}
