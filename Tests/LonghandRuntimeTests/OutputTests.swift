import LonghandRuntime
import Testing

/// What each single continue returns (appendix D.1 of the rules).
@Suite("Output")
struct OutputTests {
  @Test(
    "Lines are shaped like the reference's (runtime §285)",
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

  @Test("Tags belong to their lines (runtime §285)") func tags() throws {
    var story = try story("# top\nline #t1 # t2\n   #only \nnext")
    let lines = story.lines()
    #expect(lines.map { $0.text } == ["line\n", "next\n"])
    #expect(lines.map { $0.tags } == [["top", "t1", "t2"], ["only"]])
  }

  @Test(
    "Line ends within a printed text (runtime §286)",
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

  @Test("What is evaluated behind a line counts only when it is reached (runtime §290)") func lookahead() throws {
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

  @Test("However much happens behind a line, it is undone and done again", arguments: [10, 400, 5_000])
  func longLookahead(_ rounds: Int) throws {
    // Some 500 changes are logged, then the whole state is kept; and texts are thrown away in between.
    var story = try story(
      """
      LIST bag = key, (lamp)
      VAR n = 0
      VAR word = "a"
      one
      -> again
      == again
      ~ n++
      ~ word = "number {n}"
      ~ bag += key
      { n < \(rounds): -> back }
      {word}, {bag}, {again}, {RANDOM(1, 1)}
      -> END
      == back
      -> again
      """)
    let next = story.nextLine()
    #expect(next?.text == "one\n")
    #expect(story[variable: "n"] == 0)
    #expect(story[variable: "word"] == "a")
    #expect(try story.visitCount(at: "again") == 0)
    #expect(story.texts().filter { $0 != "\n" } == ["number \(rounds), key, lamp, \(rounds), 1\n"])
    #expect(try story.visitCount(at: "again") == rounds)
  }

  @Test("What the lookahead found out counts no more once the host changes something") func changedBetweenLines() throws
  {
    let source =
      "VAR n = 0\n-> again\n== again\n~ n = next(n)\n{ n < 9: -> again }\nDone.\n-> END\n"
      + "== function next(number)\n~ return number + 1"
    var changed = try story(source)
    let blanks = Array(changed.texts().dropLast())
    #expect(blanks == Array(repeating: "\n", count: blanks.count))
    #expect(blanks.count > 5)
    changed.restart(seed: 1)
    _ = changed.nextLine()
    try changed.set("n", to: 8)
    #expect(changed.texts().count < 4)
  }
}
