import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Conditions are asked of a story from outside")
struct ProbeTests {
  private static let story = """
    VAR coins = 3
    VAR mood = "fair"
    LIST places = (home), market, roof
    CONST limit = 10
    PERSONA theodore {
      guarded / open: 30
    }
    EXTERNAL roll(sides)
    -> start
    == start
    You have {coins} coins.
    * [Buy] -> shop
    * [Stay] -> END
    == shop
    ~ coins = coins - 1
    ~ theodore: open +50
    ~ places += roof
    - (counter) The counter.
    * [Leave] -> shop.door
    = door
    The door.
    * [Out] -> END
    == function spend(amount)
    ~ coins = coins - amount
    ~ return coins
    == function double(x)
    ~ return x * 2
    == function say()
    Words.
    """

  /// Compiles a story with probes and takes some choices.
  private static func asked(
    _ probes: [String], story text: String = story, choices: [Int] = []
  ) throws -> (ProbedStory, Story) {
    let project = MemoryProject(["main.ink": text]).project
    let probed = try project.compile("main.ink", probes: probes.map { Probe($0) })
    #expect(probed.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    var story = Story(try #require(probed.program), seed: 1)
    try story.bind("roll", isLookaheadSafe: true) { (_, _) in .integer(4) }
    _ = story.lines()
    for choice in choices {
      try story.choose(choice)
      _ = story.lines()
    }
    return (probed, story)
  }

  @Test(
    "What holds at the start and after the first choice",
    arguments: [
      ("coins == 3", true, false), ("coins < limit", true, true), ("mood == \"fair\"", true, true),
      ("places ? roof", false, true), ("places has home", true, true), ("places == (home, roof)", false, true),
      ("LIST_COUNT(places) == 2", false, true), ("places.roof > places.home", true, true),
      ("shop", false, true), ("start == 1", true, true), ("shop.counter > 0", false, true),
      ("shop.door", false, false), ("not shop", true, false), ("TURNS_SINCE(-> start) == 0", true, false),
      ("TURNS_SINCE(-> shop) == -1", true, false), ("READ_COUNT(-> shop) == 1", false, true),
      ("theodore.open >= 40", false, true), ("theodore.guarded == 70", true, false),
      ("CHANGE(theodore.open) > 0", false, true), ("double(coins) == 6", true, false),
      ("double(double(1)) == 4 && (coins > 0 or false)", true, true), ("roll(6) == 4", true, true),
      ("CHOICE_COUNT() == 2", true, false), ("TURNS() == 0", true, false),
      ("\"{coins} coins\" == \"3 coins\"", true, false),
      ("  coins == 3 // of them", true, false),
    ])
  func holds(condition: String, atStart: Bool, afterwards: Bool) throws {
    let (probed, story) = try Self.asked([condition])
    #expect(try probed.holds(0, in: story) == atStart)
    let (later, laterStory) = try Self.asked([condition], choices: [0])
    #expect(try later.holds(0, in: laterStory) == afterwards)
    if !condition.contains("roll") { #expect(try later.holds(0, at: laterStory.state) == afterwards) }
  }

  @Test func values() throws {
    let (probed, story) = try Self.asked([
      "coins * 1.5", "mood", "theodore.open", "places", "-> shop == -> shop", "coins",
    ])
    #expect(try probed.value(of: 0, in: story) == .float(4.5))
    #expect(try probed.value(of: 1, in: story) == .text("fair"))
    #expect(try probed.value(of: 2, in: story) == .integer(30))
    #expect(try probed.value(of: 4, in: story) == .boolean(true))
    #expect(try probed.value(of: 5, in: story) == .integer(3))
  }

  // MARK: Nothing changes

  @Test("A function that changes something has no effect, however often it is asked for")
  func sideEffects() throws {
    let (probed, story) = try Self.asked([
      "spend(2) == 1", "RANDOM(1, 1000) > 0", "say() == \"\"", "double(spend(1)) == 4",
    ])
    let before = story.state
    for _ in 0..<3 {
      #expect(try probed.holds(0, in: story))
      #expect(try probed.holds(1, in: story))
      #expect(try probed.holds(3, in: story))
    }
    #expect(story.state == before)
    #expect(story[variable: "coins"] == .integer(3))
  }

  @Test("Watchers hear nothing of what happens in a probe")
  func watchers() throws {
    let (probed, played) = try Self.asked(["spend(2) == 1"])
    var story = played
    let heard = Heard()
    try story.watch("coins") { _ in heard.count += 1 }
    let count = heard.count
    #expect(try probed.holds(0, in: story))
    #expect(heard.count == count)
  }

  private final class Heard: @unchecked Sendable {
    var count = 0
  }

  @Test("A function of the host that may not be called twice is not called")
  func hostFunctions() throws {
    let project = MemoryProject(["main.ink": Self.story]).project
    let probed = try project.compile("main.ink", probes: [Probe("roll(6) == 4")])
    var story = Story(try #require(probed.program), seed: 1)
    let heard = Heard()
    try story.bind("roll") { (_, _) in
      heard.count += 1
      return .integer(4)
    }
    _ = story.lines()
    #expect(throws: ProbeFailure.self) { try probed.holds(0, in: story) }
    #expect(heard.count == 0)
  }

  @Test("A probe may be asked between two lines, and at the end")
  func betweenLines() throws {
    let text = "VAR x = 0\n~ x = 1\nOne.\n~ x = 2\nTwo.\n-> END\n"
    let project = MemoryProject(["main.ink": text]).project
    let probed = try project.compile("main.ink", probes: [Probe("x")])
    var story = Story(try #require(probed.program), seed: 1)
    #expect(try probed.value(of: 0, in: story) == .integer(0))
    #expect(story.nextLine()?.text == "One.\n")
    #expect(try probed.value(of: 0, in: story) == .integer(1))
    #expect(story.nextLine()?.text == "Two.\n")
    #expect(try probed.value(of: 0, in: story) == .integer(2))
    #expect(story.nextLine() == nil)
    #expect(try probed.value(of: 0, in: story) == .integer(2))
  }

  // MARK: What goes wrong

  private static func finding(_ condition: String, story text: String = story) throws -> Diagnostic? {
    let project = MemoryProject(["main.ink": text]).project
    let probed = try project.compile("main.ink", probes: [Probe("coins > 0"), Probe(condition), Probe("coins > 1")])
    #expect(probed.program != nil)
    #expect(probed.wrongProbes.isSubset(of: [1]))
    var story = Story(try #require(probed.program), seed: 1)
    _ = story.lines()
    #expect(try probed.holds(2, in: story), "the others are asked all the same")
    return probed.diagnostics.first { $0.severity == .error }
  }

  @Test(
    "What is wrong is said in the words of the condition",
    arguments: [
      (
        "coins = 3",
        "The condition should end here, but `= 3` follows. To compare, write `==`; a condition changes nothing."
      ),
      ("coins >", "No value follows the operator at `>`."),
      ("", "A condition should stand here, not the end of the line."),
      ("coins > 3 then", "The condition should end here, but `then` follows."),
      ("coin > 3", "There is no variable called `coin`. Did you mean `coins`?"),
      ("coins++", "`coins++` changes a variable, which only a `~` line can do."),
      ("teodore.open > 3", "There is no knot, stitch or label, and no list item `teodore.open`."),
      ("theodore.opne > 3", "The persona `theodore` has no pole called `opne`. Did you mean `open`?"),
      ("theodore", "The persona `theodore` is no value by itself."), ("spend()", "`spend`"),
      ("unknown(3)", "`unknown`"), ("-> shop", "`-> shop` cannot be used like that."),
      ("(coins > 3", "The parenthesis is not closed"),
      ("TURNS_SINCE(shop)", "TURNS_SINCE wants an arrow before `shop`. Write `-> shop`."),
      ("PORTRAIT(theodore)", "`PORTRAIT(theodore)` prints words and is no value to ask for."),
      ("~ coins = 3", "A condition should stand here, not `~ coins = 3`."),
      ("coins > 3\n== evil\nWords.", "The condition should end here, but `== evil` follows."),
    ])
  func findings(condition: String, message: String) throws {
    let finding = try #require(try Self.finding(condition))
    let words = [finding.message, finding.help].compactMap { $0 }.joined(separator: " ")
    #expect(words.contains(message), "\(words)")
  }

  @Test("A finding stands where the condition was written")
  func place() throws {
    let transcript = SourceFile(name: "first.transcript", text: "You have 3 coins.\n= coins == 3 // ok\n= coin > 3\n")
    let project = MemoryProject(["main.ink": Self.story]).project
    let lines = [2, 3].map { transcript.range(ofLine: $0) }
    let probes = lines.map { Probe(in: transcript, at: Int($0.start) + 2..<Int($0.end)) }
    #expect(probes.map(\.words) == ["coins == 3 // ok", "coin > 3"])
    let probed = try project.compile("main.ink", probes: probes)
    let finding = try #require(probed.diagnostics.first)
    let file = probed.files[Int(finding.range.file.number)]
    #expect(file.name == "first.transcript")
    #expect(file.location(at: finding.range.start) == SourceLocation(line: 3, column: 3))
    #expect(file.text(in: finding.range) == "coin")
    #expect(finding.fixes.first?.edits.first?.range == finding.range)
    #expect(probed.wrongProbes == [1])
  }

  @Test("A condition in the story's own file is placed there")
  func placeInStory() throws {
    let text = "VAR coins = 3\n// longhand: expect always coin >= 0\n{coins} coins.\n-> END\n"
    let project = MemoryProject(["main.ink": text]).project
    let analysis = try project.analysis(of: "main.ink")
    let start = Array(text.utf8).firstIndex(of: UInt8(ascii: "/")).map { $0 + "// longhand: expect always ".utf8.count }
    let range = try #require(start)
    let probe = Probe(in: analysis.script.files[0], at: range..<range + 9)
    let probed = ProbedStory(analysis, probes: [probe])
    let finding = try #require(probed.diagnostics.first)
    #expect(finding.range.file == .root)
    #expect(probed.files.count == 1)
    #expect(probed.files[0].text(in: finding.range) == "coin")
  }

  @Test("What fails only when it is asked says so")
  func failures() throws {
    let (probed, story) = try Self.asked(["(coins ? home) > 1", "say()", "double(\"x\") - 1 > 2"])
    #expect(throws: ProbeFailure.self) { try probed.holds(1, in: story) }
    #expect(try probed.value(of: 1, in: story) == nil)
    for number in [0, 2] { #expect(throws: ProbeFailure.self) { try probed.holds(number, in: story) } }
  }

  @Test("A function that never returns is given up")
  func endless() throws {
    let text = "VAR x = 1\nWords.\n-> END\n== function forever(n)\n~ return forever(n + 1)\n"
    let project = MemoryProject(["main.ink": text]).project
    let probed = try project.compile("main.ink", probes: [Probe("forever(1) > 0"), Probe("x")])
    var story = Story(try #require(probed.program), seed: 1)
    _ = story.lines()
    #expect(throws: ProbeFailure.self) { try probed.holds(0, in: story) }
    #expect(try probed.holds(1, in: story))
  }

  @Test("Where the story itself is wrong, what is wrong with conditions is still said")
  func wrongStory() throws {
    let project = MemoryProject(["main.ink": "-> nowhere\n"]).project
    let probed = try project.compile("main.ink", probes: [Probe("x >")])
    #expect(probed.program == nil)
    #expect(probed.diagnostics.map(\.code) == ["E99", "E43"])
  }
}
