import LonghandRuntime
import Testing

/// What each single continue returns (appendix D.1 of the rules).
@Suite("Output")
struct OutputTests {
  @Test(
    "Lines are shaped like the reference's (R285)",
    arguments: [
      ("{\"\"}\nHello {\"\"}\nx{\"\"}\n{\" \"}\ny", ["\n", "Hello\n", "x\n", "\n", "y\n"]),
      ("A {f()} B\n== function f\n~ return", ["A B\n"]),
      ("C{g()}D\n== function g\none\ntwo", ["Cone\n", "twoD\n"]),
      ("G {k()}\n== function k\n<> glued", ["G glued\n"]),
      ("{l()}\n== function l\nyes\n~ return 7", ["yes7\n"]),
      ("a\n<>\nb", ["ab\n"]),
      ("c <>\n<> d", ["c d\n"]),
      ("e<>   \n   f", ["ef\n"]),
      ("g <> {\"\"} \nh\n{true:<>} i", ["g h i\n"]),
      ("m\n{true: <>n}", ["mn\n"]),
      ("a <> # tag\nb\nc", ["a bc"]),
      ("bye -> DONE", ["bye"]),
    ])
  func shaping(_ source: String, _ lines: [String]) throws {
    var story = try story(source)
    #expect(story.texts() == lines)
  }

  @Test("Tags belong to their lines (R285)") func tags() throws {
    var story = try story("# top\nline #t1 # t2\n   #only \nnext")
    let lines = story.lines()
    #expect(lines.map { $0.text } == ["line\n", "next\n"])
    #expect(lines.map { $0.tags } == [["top", "t1", "t2"], ["only"]])
  }

  @Test(
    "Line ends within a printed text (R286)",
    arguments: [
      ("x\ny", ["(x\ny)x\ny.\n", "x\ny\n", "after\n"]), ("\nx\n", ["(\nx\n", ")\nx\n", ".\n", "x\n", "after\n"]),
      ("  ", ["( ) .\n", "\n", "after\n"]), ("\n", ["(\n", ")\n", ".\n", "after\n"]),
      ("x\n  y", ["(x\ny)x\ny.\n", "x\ny\n", "after\n"]),
    ])
  func printedTexts(_ text: String, _ lines: [String]) throws {
    var story = try story("VAR s = \"\"\n({s}){s}.\n{s}\nafter")
    try story.set("s", to: .text(text))
    #expect(story.texts() == lines)
  }

  @Test("What is evaluated behind a line counts only when it is reached (R290)") func lookahead() throws {
    var story = try story("VAR cnt = 0\nline one\n~ cnt++\n{1 / (cnt - 1)}\nline two")
    let next = story.nextLine()
    let first = try #require(next)
    #expect(first.text == "line one\n")
    #expect(first.problems.isEmpty)
    #expect(story[variable: "cnt"] == 0)
    #expect(story.canContinue)
    let last = story.nextLine()
    let second = try #require(last)
    #expect(second.text == "")
    #expect(second.problems.map { $0.severity } == [.error])
    #expect(story[variable: "cnt"] == 1)
    #expect(!story.canContinue)
  }
}
