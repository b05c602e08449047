import LonghandRuntime
import LonghandTestSupport
import Testing

/// Where only choices follow a line, no way back is kept, and everything comes as if there were one (runtime §142).
@Suite struct TurnEndTests {
  /// What follows a line.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    /// How many ways back are kept.
    let kept: Int
    /// The words of the choices.
    let choices: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "choices", source: "One.\n* Two[.] it is.\n* [Three]\n- -> END\n", kept: 0, choices: ["Two.", "Three"]),
    Case(
      name: "choices in a gather behind a divert", source: "One.\n-> next\n== next\n+ Two\n+ Three\n- -> END\n",
      kept: 0,
      choices: ["Two", "Three"]),
    Case(name: "the end", source: "One.\n-> END\n", kept: 0, choices: []),
    Case(
      name: "a tunnel", source: "-> walk ->\n-> END\n== walk\nOne.\n* Two\n- ->->\n", kept: 0, choices: ["Two"]),
    Case(
      name: "a condition on visits",
      source: "-> walk\n== walk\nOne.\n* {walk > 1} Two\n+ {not tree} Three\n- (tree) -> END\n",
      kept: 0, choices: ["Three"]),
    Case(
      name: "a condition on a number, which is printed",
      source: "VAR n = 3\nOne.\n* {n > 2 && n < 5} Two {n}\n* {n + 1 > 4} Three\n- -> END\n", kept: 0,
      choices: ["Two 3"]),
    Case(
      name: "a condition on what is no number now",
      source: "VAR n = 3\n~ n = \"some\"\nOne.\n* {n == \"some\"} Two\n- -> END\n", kept: 1, choices: ["Two"]),
    Case(
      name: "a condition that fails", source: "VAR n = 0\nOne.\n* {7 / n > 1} Two\n- -> END\n", kept: 1, choices: []),
    Case(
      name: "a condition by a function that glues",
      source: "One.\n* {say()} Two\n- -> END\n== function say\n<> and more.\n~ return true\n", kept: 2, choices: ["Two"]
    ),
    Case(
      name: "a list", source: "LIST bag = (lamp), rope\nOne.\n* {bag ? lamp} Two\n- -> END\n", kept: 1, choices: ["Two"]
    ),
    Case(
      name: "a thread that glues", source: "One.\n<- side\n* Two\n- -> END\n== side\n<> and more.\n-> DONE\n", kept: 2,
      choices: ["Two"]),
    Case(name: "a fallback", source: "One.\n* -> two\n== two\n<> Two.\n-> END\n", kept: 1, choices: []),
    Case(name: "glue", source: "One.\n<> Two.\n* Three\n- -> END\n", kept: 1, choices: ["Three"]),
  ]

  @Test(arguments: cases) func endOfTurn(_ item: Case) throws {
    let proof = CheckpointProof()
    var story = try story(item.source)
    story.checkpointProof = proof
    var plain = Story(story.program, seed: 1, limits: Self.keeping)
    #expect(story.lines() == plain.lines())
    #expect(story.choices.map(\.text) == item.choices)
    #expect(plain.choices.map(\.text) == item.choices)
    #expect(proof.kept == item.kept)
  }

  /// Few choices are allowed, so that a way back is kept wherever a line might go on.
  private static let keeping: StoryLimits = {
    var limits = StoryLimits()
    limits.choiceCount = 300
    return limits
  }()

  /// Each story of the package, and each of those that others wrote, by choices that a seed draws.
  @Test func sameAsWithWaysBack() throws {
    var turns = 0
    for (name, program) in everyProgram {
      turns += compare(program, name)
    }
    #expect(turns > 500)
  }

  private func compare(_ program: Program, _ name: String) -> Int {
    var stories = [StoryLimits(), Self.keeping].map { limits in
      var limits = limits
      (limits.stepsPerLine, limits.linesPerTurn) = (20_000, 300)
      var story = Story(program, seed: 3, limits: limits)
      story.allowsExternalFallbacks = true
      return story
    }
    var random = SeededGenerator(seed: 3)
    for turn in 0..<25 {
      let lines = (stories[0].lines(), stories[1].lines())
      #expect(lines.0 == lines.1, "\(name), turn \(turn)")
      #expect(stories[0].choices == stories[1].choices, "\(name), turn \(turn)")
      guard let choice = stories[0].choices.randomElement(using: &random) else { return turn + 1 }
      for index in 0..<2 { #expect(throws: Never.self) { try stories[index].choose(choice.index) } }
    }
    #expect(stories[0].state.save() == stories[1].state.save(), "\(name)")
    return 25
  }
}
