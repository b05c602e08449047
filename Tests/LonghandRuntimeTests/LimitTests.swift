import LonghandRuntime
import Testing

/// Stories without end are stopped with an error that names the line, and what was before can still be used.
@Suite("Limits")
struct LimitTests {
  private func run(_ source: String) throws -> [StoryProblem] {
    var limits = StoryLimits()
    limits.stepsPerLine = 200_000
    limits.callDepth = 2_000
    limits.threadCount = 500
    limits.textSize = 1 << 16
    var story = Story(try program(source), seed: 1, limits: limits)
    let before = story.state
    let problems = story.problems()
    story.state = before
    let isSame = story.state == before
    #expect(isSame)
    #expect(story.canContinue)
    return problems
  }

  @Test(
    "says what is endless, and where",
    arguments: [
      ("-> a\n== a\n-> b\n== b\n-> a", "circle", 3),
      ("{f(1)}\n== function f(x)\n~ return f(x + 1)", "calls itself", 3),
      ("-> t ->\n== t\n-> t ->\n->->", "calls itself", 3),
      ("-> t\n== t\n<- t\n-> DONE", "thread", 3),
      ("-> a\n== a\nword <>\n-> a", "longer", 3),
      ("VAR s = \"ab\"\n-> a\n== a\n~ s = s + s\n-> a", "longer", 4),
    ])
  func endless(_ source: String, _ words: String, _ line: Int) throws {
    let problems = try run(source)
    #expect(problems.first?.message.contains(words) == true, "\(problems)")
    #expect(problems.first?.place?.line == line)
    #expect(problems.count == 1)
  }

  @Test("A line of 100 MB is refused before it is put together") func longLine() throws {
    let source = """
      VAR words = "all work and no play "
      VAR count = 0
      -> grow
      == grow
      ~ words = words + words
      ~ count++
      { count < 16: -> grow }
      ~ count = 0
      -> type
      == type
      {words}<>
      ~ count++
      { count < 80: -> type }
      -> END
      """
    var story = Story(try program(source), seed: 1)
    let before = story.state
    let lines = story.lines()
    #expect(lines.last?.problems.first?.message.contains("longer") == true)
    #expect(lines.last?.problems.first?.place?.line == 11)
    #expect(lines.allSatisfy { $0.text.utf8.count <= 25 << 20 })
    story.state = before
    #expect(story.canContinue)
  }

  @Test("JSON that is nested without end is refused") func nested() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: LoadError.self) { try Program.load(json: Array("{\"inkVersion\":21,\"root\":\(deep)".utf8)) }
    let closed = deep + "null" + String(repeating: "]", count: 100_000)
    #expect(throws: LoadError.self) {
      try Program.load(json: Array("{\"inkVersion\":21,\"root\":\(closed),\"listDefs\":{}}".utf8))
    }
  }
}
