import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories of which only a part matters to what is open, or in which choices may be offered again without harm.
@Suite struct SliceTests {
  /// Choices that do nothing but tell something: with all of them there are more states than are looked at.
  private static let things = (1...10).map { "* [Look at thing \($0)] Old. -> hall" }.joined(separator: "\n")

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "what was told once does not matter to who waves",
      source: """
        VAR trust = 0
        VAR key = false
        -> hall
        === hall
        \(things)
        * [Help her]
          ~ trust = 2
          -> hall
        * {trust >= 2} [Ask her]
          ~ key = true
          -> hall
        + {key} [Leave] -> out
        === out
        {trust >= 2: Waves.|Nobody.}
        -> END
        """, reached: ["Waves."], unreachable: ["Nobody."]),
    JudgedStory(
      name: "a choice that would come out otherwise the second time is offered once again",
      source: """
        VAR a = false
        VAR b = false
        -> hall
        === hall
        \(things)
        * [Turn the wheel]
          ~ b = a
          ~ a = true
          -> hall
        * [Let go]
          ~ a = false
          -> hall
        + {a} [Leave] {b: Twice.|Once.} -> END
        """, reached: ["Once."], unreachable: ["Twice."]),
    JudgedStory(
      name: "a fallback is taken where nothing else is left, though choices are offered again",
      source: """
        VAR lamp = 0
        VAR oil = 0
        -> hall
        === hall
        \(things)
        * [Fill the lamp]
          ~ oil = 1
          -> hall
        * {oil == 1} [Light the lamp]
          ~ lamp = 1
          -> hall
        * -> attic
        === attic
        {lamp == 1: Bright.|Dark.}
        {oil == 0 && lamp == 1: Magic.}
        + {lamp == 1} [Down] -> END
        + {lamp == 0} [Stay] -> END
        """, reached: ["Bright."], unreachable: ["Magic."]),
    JudgedStory(
      name: "a number that is only counted and printed tells no states apart",
      source: """
        VAR steps = 0
        VAR score = 0
        VAR door = 0
        -> hall
        === hall
        ~ steps++
        ~ score = steps * 2
        {hall: {stopping:First.|Second.|Third.}}
        + {door < 3} [Push]
          ~ door++
          -> hall
        + [Wait] -> hall
        + {door == 3} [Go] {steps} steps, {score}. {door > 3: Broken.|Open.} -> END
        """, reached: ["Third.", "Open."], unreachable: ["Broken."]),
    JudgedStory(
      name: "what an assignment depends on that matters, matters",
      source: """
        VAR seed = 0
        VAR bare = 1
        VAR fruit = 0
        -> bed
        === bed
        \((1...10).map { "* [Look at thing \($0)] Old. -> bed" }.joined(separator: "\n"))
        * [Sow]
          ~ seed = 1
          ~ bare = 0
          -> bed
        + [Wait]
          ~ fruit = seed
          -> bed
        + {fruit == 1} [Pick]
          {bare == 1: Magic.|Apples.}
          -> END
        """, reached: ["Apples."], unreachable: ["Magic."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: JudgedStory) throws {
    let report = try explore(given.source) { $0.searchStates = 500 }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
  }

  @Test("where there are too many states, choices are offered again", arguments: cases.prefix(3))
  func offersAgain(_ given: JudgedStory) throws {
    let report = try explore(given.source) { ($0.searchStates, $0.searchRuns) = (500, 400) }
    #expect(report.passes.contains { $0.name.hasPrefix("repeated choices") && $0.isClosed })
  }
}
