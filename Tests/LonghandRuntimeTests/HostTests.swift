import LonghandRuntime
import Testing

/// What a host does with a story; these are the examples of the guide.
@Suite("Host")
struct HostTests {
  @Test("A story is played line by line and choice by choice") func playing() throws {
    var story = try story("Rain.\n* [Stay] You stay.\n* [Go] You go.\n- Night.")
    var text = ""
    for line in story.lines() { text += line.text }
    #expect(story.choices.map { $0.text } == ["Stay", "Go"])
    try story.choose(1)
    for line in story.lines() { text += line.text }
    #expect(text == "Rain.\nYou go.\nNight.\n")
    #expect(!story.canContinue && story.choices.isEmpty)
  }

  @Test("Undo puts an old state back") func undo() throws {
    var story = try story("VAR coins = 3\n* [Pay]\n~ coins--\n- {coins}", seed: 1)
    _ = story.lines()
    let before = story.state
    try story.choose(0)
    let after = story.texts()
    story.state = before
    #expect(story.state == before)
    #expect(story.choices.count == 1)
    try story.choose(0)
    #expect(story.texts() == after)
  }

  @Test("Variables are read, set and watched (runtime §216, runtime §217, runtime §221)") func variables() throws {
    var story = try story("VAR coins = 3\nVAR name = \"Ada\"\nOne.\n~ coins = coins + 2\nTwo.\n* x")
    let seen = Notes<Value>()
    let watch = try story.watch("coins") { seen.add($0) }
    #expect(story.variableNames == ["coins", "name"])
    #expect(story[variable: "name"] == "Ada")
    #expect(story[variable: "nobody"] == nil)
    _ = story.lines()
    #expect(seen.values == [5])
    try story.set("coins", to: 9)
    #expect(seen.values == [5, 9])
    story.stopWatching(watch)
    try story.set("coins", to: "many")
    #expect(seen.values == [5, 9])
    #expect(throws: StoryRequestError.noVariable("gold")) { try story.set("gold", to: 1) }
  }

  @Test("External functions are bound, may throw, and fall back (runtime §229, runtime §230)") func externals() throws {
    let source = "EXTERNAL weather(day)\nIt is {weather(2)}.\n== function weather(day)\n~ return \"unknown\""
    var bound = try story(source)
    try bound.bind("weather") { (_, arguments) in .text("rain, day \(arguments[0])") }
    #expect(bound.texts() == ["It is rain, day 2.\n"])

    var fallback = try story(source)
    fallback.allowsExternalFallbacks = true
    #expect(fallback.texts() == ["It is unknown.\n"])

    struct Storm: Error {}
    var throwing = try story(source)
    try throwing.bind("weather") { _ in throw Storm() }
    let problems = throwing.problems()
    #expect(problems.map { $0.severity } == [.error])
    #expect(problems.first?.message.contains("Storm") == true)

    var missing = try story(source)
    #expect(missing.missingExternalFunctions == ["weather"])
    #expect(missing.problems().first?.message.contains("weather") == true)
  }

  @Test(
    "A function that is not safe for lookahead is called once and closes the line (runtime §291)",
    arguments: [
      (true, ["one two\n", "three\n"]), (false, ["one\n", "two\n", "three\n"]),
    ])
  func lookahead(_ isSafe: Bool, _ lines: [String]) throws {
    var story = try story("EXTERNAL act()\none\n~ act()\n<> two\nthree")
    let calls = Notes<Int>()
    try story.bind("act", isLookaheadSafe: isSafe) { (_, _) in
      calls.add(1)
      return nil
    }
    #expect(story.texts() == lines)
    #expect(isSafe || calls.values.count == 1)
  }

  @Test("Functions of the story are evaluated without moving it (runtime §213)") func evaluation() throws {
    var story = try story("VAR x = 1\nHello.\n* [On] Bye.\n== function add(a, b)\nAdding.\n~ x++\n~ return a + b")
    _ = story.lines()
    let (result, text) = try story.evaluate("add", arguments: [2, 3])
    #expect(result == 5)
    #expect(text == "Adding.\n")
    #expect(story[variable: "x"] == 2)
    #expect(story.currentText == "Hello.\n")
    #expect(story.choices.map { $0.text } == ["On"])
    #expect(story.hasFunction("add") && !story.hasFunction("subtract"))
    #expect(throws: StoryRequestError.noFunction("subtract")) { try story.evaluate("subtract") }
  }

  @Test("A host jumps to a knot with arguments (runtime §208)") func jumping() throws {
    var story = try story("Start.\n== room(name)\nThe {name}.\n-> END")
    try story.jump(to: "room", arguments: ["attic"])
    #expect(story.texts() == ["The attic.\n"])
    #expect(throws: StoryRequestError.noPath("cellar")) { try story.jump(to: "cellar") }
  }

  @Test("Flows have their own places and share the variables (runtime §243 to runtime §247)") func flows() throws {
    var story = try story("VAR x = 0\nMain.\n* [a] -> DONE\n== side\nSide {x}.\n* [b] -> DONE")
    _ = story.lines()
    story.switchFlow(to: "other")
    #expect(!story.canContinue)
    try story.set("x", to: 7)
    try story.jump(to: "side")
    #expect(story.texts() == ["Side 7.\n"])
    #expect(story.flowNames == ["other"])
    story.switchToDefaultFlow()
    #expect(story.currentText == "Main.\n")
    #expect(story.choices.map { $0.text } == ["a"])
    try story.removeFlow("other")
    #expect(story.flowNames.isEmpty)
    #expect(throws: StoryRequestError.defaultFlow) { try story.removeFlow("DEFAULT_FLOW") }
  }

  @Test("Tags and visits are found by path (runtime §226, runtime §228)") func paths() throws {
    var story = try story("# author: Ada\n-> k\n== k\n# dark\nText {k}.\n-> END")
    #expect(try story.globalTags() == ["author: Ada"])
    #expect(try story.tags(at: "k") == ["dark"])
    _ = story.lines()
    #expect(try story.visitCount(at: "k") == 1)
    #expect(throws: StoryRequestError.noPath("nowhere")) { try story.visitCount(at: "nowhere") }
    #expect(throws: StoryRequestError.noPath("nowhere")) { try story.tags(at: "nowhere") }
  }

  @Test("Choices that are not there are refused (runtime §108)") func outOfRange() throws {
    var story = try story("* a\n* b")
    _ = story.lines()
    #expect(throws: StoryRequestError.noChoice(2, offered: 2)) { try story.choose(2) }
    #expect(story.choices.count == 2)
  }

  @Test("A copy is another playthrough") func copies() throws {
    var first = try story("VAR x = 0\n+ [more]\n- ~ x++\n{x}\n+ [end] -> END")
    _ = first.lines()
    var second = first
    try second.choose(0)
    _ = second.lines()
    #expect(first[variable: "x"] == 0)
    #expect(second[variable: "x"] == 1)
  }

  @Test("Restarting begins anew (runtime §199)") func restarting() throws {
    var story = try story("VAR x = 0\n~ x = 5\nText.\n* a")
    let first = story.texts()
    story.restart(seed: 1)
    #expect(story[variable: "x"] == 0)
    #expect(story.texts() == first)
  }
}
