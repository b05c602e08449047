import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Stories are played at random, and what fails is made small")
struct RandomTestsTests {
  private static func tester(_ text: String) throws -> RandomTests {
    RandomTests(try #require(try MemoryProject(["main.ink": text]).project.compile("main.ink").program), seed: 1)
  }

  /// A walk in which one may come back often before one falls.
  private static let walk = """
    VAR steps = 0
    VAR x = 1
    -> road
    == road
    ~ steps = steps + 1
    The road.
    + [Walk] -> road
    + [Rest] You rest. -> road
    + {steps > 3} [Jump] -> fall
    + {steps > 12} [Arrive] -> END
    == fall
    ~ x = road
    {steps > 2: -> x}
    -> END
    """

  @Test func failuresAreFoundAndShrunk() throws {
    let tester = try Self.tester(Self.walk)
    let outcome = tester.play(0..<60)
    #expect(outcome.count == 60)
    let failure = try #require(outcome.failures.first)
    #expect(outcome.failures.count == 1)
    #expect(failure.kind == .error)
    let shrunk = tester.shrunk(failure)
    #expect(shrunk.words == ["Walk", "Walk", "Walk", "Jump"] || shrunk.choices.count == 4)
    #expect(shrunk.message == failure.message)
  }

  @Test("A failure that was saved fails as a transcript")
  func savedFailure() throws {
    let tester = try Self.tester(Self.walk)
    let shrunk = tester.shrunk(try #require(tester.play(0..<60).failures.first))
    let project = MemoryProject(["main.ink": Self.walk]).project
    let file = SourceFile(name: "failure.transcript", text: shrunk.transcript)
    let tests = try StoryTests("main.ink", [("failure.transcript", Transcript(file))], of: project, isMeasured: false)
    let result = try #require(tests.jobs.map { tests.play($0) }.first)
    #expect(result.failures.map(\.kind) == [.error])
    #expect(result.failures.first?.message == shrunk.message)
  }

  @Test("Where nothing is left to choose and the story has not ended, that is a dead end")
  func deadEnds() throws {
    let text = "-> a\n== a\nA.\n* [One] -> b\n* [Two] -> END\n== b\nB.\n* [Three] -> DONE\n* [Four] -> END\n"
    let tester = try Self.tester(text)
    let outcome = tester.play(0..<40)
    #expect(outcome.failures.map(\.kind) == [.deadEnd])
    #expect(outcome.endings["a"] != nil)
    #expect(tester.shrunk(outcome.failures[0]).words == ["One", "Three"])
  }

  @Test("A story that never ends on purpose has no dead ends")
  func storyWithoutEnd() throws {
    let outcome = try Self.tester("A.\n* [One] B.\n* [Two] C.\n- D.\n").play(0..<10)
    #expect(outcome.failures == [])
  }

  @Test("The same numbers give the same playthroughs, in whatever portions")
  func seeded() throws {
    let tester = try Self.tester(Self.walk)
    var parts = tester.play(0..<15)
    parts.add(tester.play(15..<40))
    let whole = tester.play(0..<40)
    #expect(parts.endings == whole.endings)
    #expect(parts.failures == whole.failures)
    #expect(parts.count == whole.count)
  }

  @Test("What goes on and on is given up")
  func endless() throws {
    let outcome = try Self.tester("-> a\n== a\nA.\n+ [On] -> a\n").play(0..<2)
    #expect(outcome.unfinished == 2)
    #expect(outcome.failures == [])
  }
}
