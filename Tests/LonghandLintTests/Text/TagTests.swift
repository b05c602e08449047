import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import Testing

/// What is known about tags, and where a tag for an ending is lost.
@Suite("Tags")
struct TagTests {
  @Test("are found in every part of a line")
  func parts() {
    let tags = tags(
      of:
        "Text # a: 1 # b\n* Start # c [only # d] inner # e\n- {true: x # f} # {g()}\n-> END\n== function g()\n~ return 1\n"
    )
    #expect(tags.map(\.text) == ["a: 1", "b", "c", "d", "e", "f", nil])
    #expect(tags.map(\.part) == [.line, .line, .choiceStart, .choiceOnly, .choiceInner, .line, .line])
    #expect(tags[0].key == "a" && tags[0].value == "1" && tags[1].key == "b" && tags[1].value == nil)
  }

  @Test("at the top are about the story")
  func top() {
    let story = "// note\nVAR x = 1\n# title: A # author: B\n# theme: dark\n{x} words # mood\n# late\n-> END\n"
    #expect(tags(of: story).map(\.isAboutStory) == [true, true, true, false, false])
  }

  @Test(
    "an ending is lost only where the story surely goes on",
    arguments: [
      // The last line before the end.
      ("Home. # ending: A\n-> END\n", 0),
      ("Home. # ending: A -> END\n", 0),
      ("Home. # ending: A\n~ temp x = 1\n-> END\n", 0),
      ("# ending: A\nHome.\n-> END\n", 0),
      ("* Go.\n  Home. # ending: A\n* Stay.\n  Here. # ending: B\n- -> END\n", 0),
      ("Home. # ending: A\n-> last\n== last\n-> END\n", 0),
      // It goes on.
      ("Home. # ending: A\nMore.\n-> END\n", 1),
      ("# ending: A\nHome.\nMore.\n-> END\n", 1),
      ("* Go.\n  Home. # ending: A\n* Stay.\n  Here. # ending: B\n- More.\n-> END\n", 2),
      ("Home. # ending: A\n-> last\n== last\nMore.\n-> END\n", 1),
      ("Home. # ending: A -> last\n== last\n= first\nMore.\n-> END\n", 1),
      ("Home. # ending: A\n* More.\n- -> END\n", 1),
      // Nobody knows.
      ("Home. # ending: A\n{RANDOM(1, 2) == 1: More.}\n-> END\n", 0),
      ("Home. # ending: A\n~ f()\n-> END\n== function f()\nMore.\n", 0),
      ("Home. # ending: A\n-> last ->\n-> END\n== last\n->->\n", 0),
      ("VAR x = true\nHome. # ending: A\n* {x} More.\n* ->\n- -> END\n", 0),
      ("Home. # ending: A\n* More.\n* -> END\n", 0),
      ("Home. # ending: A\n-> around\n== around\n-> around\n", 0),
    ])
  func endings(_ story: String, _ count: Int) {
    let report = Linter(rules: [LostEnding.rule]).lint(SourceFile(name: "story.ink", text: story))
    #expect(report.findings.filter { $0.code == "T002" }.count == count, "\(story)")
  }

  @Test(
    "what is said of endings is what happens",
    arguments: [
      "Home. # ending: A\n-> END\n", "# ending: A\nHome.\n-> END\n", "Home. # ending: A\nMore.\n-> END\n",
      "# ending: A\nHome.\nMore.\n-> END\n", "Home. # ending: A\n-> last\n== last\nMore.\n-> END\n",
      "Home. # ending: A\n* More.\n- -> END\n", "* Go.\n  Home. # ending: A\n* Stay.\n- More.\n-> END\n",
      "* Go.\n  Home. # ending: A\n* Stay.\n- -> END\n", "Home. # ending: A\n-> last\n== last\n-> END\n",
    ])
  func play(_ source: String) throws {
    let file = SourceFile(name: "story.ink", text: source)
    let isLost = Linter(rules: [LostEnding.rule]).lint(file).findings.contains { $0.code == "T002" }
    var story = Story(try #require(Compiler.compile(file).program))
    _ = story.lines()
    if !story.choices.isEmpty {
      try story.choose(0)
      _ = story.lines()
    }
    #expect((story.ending?.isNamed == true) == !isLost)
  }

  @Test(
    "a slip is told from another word",
    arguments: [
      ("sound", "suond", true), ("sound", "sond", true), ("sound", "soound", true), ("sound", "soind", true),
      ("sound", "sounds", false), ("sound", "round", false), ("sound1", "sound2", false), ("left", "lift", true),
      ("bgm", "bgs", false), ("sound", "sand", false), ("left", "right", false), ("sound", "Sound", false),
    ])
  func slips(_ used: String, _ once: String, _ isSlip: Bool) {
    let story = "A. # \(used): 1\nB. # \(used): 2\nC. # \(used): 3\nD. # \(once): 4\n-> END\n"
    let report = Linter(rules: [MisspelledTag.rule]).lint(SourceFile(name: "story.ink", text: story))
    #expect(report.findings.contains { $0.code == "T001" } == isSlip)
  }

  private func tags(of story: String) -> [TagUse] {
    let analysis = Analysis(SourceFile(name: "story.ink", text: story)) { _ in nil }
    return LintedStory(analysis).storyTags.tags
  }
}
