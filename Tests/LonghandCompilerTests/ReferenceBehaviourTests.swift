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

  @Test(
    "a shuffle behind the empty text draws as the reference's",
    arguments: [(1, "c\ng\n"), (2, "f\nb\n"), (3, "b\nf\n"), (4, "e\nb\n")])
  func shuffles(_ seed: Int, _ words: String) throws {
    let story = "-> k\n=== k\n{~a|b|c|d|e|f|g|h}\n~ temp s = \"\"\n{~a|b|c|d|e|f|g|h}\n-> END\n"
    #expect(try played(story, seed: seed) == words)
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
