import LonghandExplorer
import LonghandRuntime
import Testing

/// What matters no longer once a choice was taken that is offered once, and what still does.
@Suite struct SpentTests {
  /// A story, and whether it has fewer states when what is spent is not told apart.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var hasFewer: Bool
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a hub to which nothing leads back",
      source: """
        VAR hidden = 0
        - (top)
        * [The bed]
          - - (hub)
          * * [Hide the letter]
              ~ hidden = 1
          * * {hidden} [Find the letter] Found.
          + + [Step back] -> top
          - - -> hub
        * [Turn around]
        + [Go] -> END
        - -> top
        """, hasFewer: true),
    Case(
      name: "a hub that is asked how long ago it was, beside a divert to a place that is held",
      source: """
        VAR place = -> door
        VAR hidden = 0
        - (top)
        * (bed) [The bed]
          - - (hub)
          * * [Hide the letter]
              ~ hidden = 1
          * * {hidden} [Find the letter] Found.
          + + [Step back] -> top
          - - -> hub
        * {TURNS_SINCE(-> bed) > 1} [Turn around]
        + [Go] -> place
        - -> top
        === door
        -> END
        """, hasFewer: true),
    Case(
      name: "a hub to which a divert leads back",
      source: """
        VAR hidden = 0
        - (top)
        * (bed) [The bed]
          - - (hub)
          * * [Hide the letter]
              ~ hidden = 1
          * * {hidden and turned} [Find the letter] Found.
          + + [Step back] -> top
          - - -> hub
        * (turned) [Turn around] -> bed
        + [Go] -> END
        """, hasFewer: false),
    Case(
      name: "a hub to which a place that is held leads back",
      source: """
        VAR hidden = 0
        VAR back = -> top
        - (top)
        * (bed) [The bed]
          - - (hub)
          * * [Hide the letter]
              ~ hidden = 1
              ~ back = -> bed
          * * {hidden and turned} [Find the letter] Found.
          + + [Step back] -> top
          - - -> hub
        * (turned) [Turn around] -> back
        + [Go] -> END
        """, hasFewer: false),
    Case(
      name: "a tunnel from behind the choice",
      source: """
        VAR hidden = 0
        * [The bed] -> hide ->
          {hidden: Found.|Nothing.}
          -> END
        + [Go] -> END
        === hide
        * [Hide the letter]
          ~ hidden = 1
        * [Keep it]
        - -> wait ->
        ->->
        === wait
        + [Wait] ->->
        """, hasFewer: false),
    Case(
      name: "a choice that is offered again",
      source: """
        VAR hidden = 0
        - (top)
        + [The bed]
          - - (hub)
          * * [Hide the letter]
              ~ hidden = 1
          * * {hidden and turned} [Find the letter] Found.
          + + [Step back] -> top
          - - -> hub
        * (turned) [Turn around]
        + [Go] -> END
        - -> top
        """, hasFewer: false),
  ]

  @Test(arguments: cases)
  func whatStillMattersIsKept(_ given: Case) throws {
    let program = try compile(given.source)
    let counts = [StateCounts.Detail.relevant, .spent].map { StateCounts(program, states: 10_000, $0) }
    #expect(counts.allSatisfy { $0.isClosed } && counts[0].marks == counts[1].marks)
    #expect((counts[0].states < counts[1].states) == given.hasFewer, "\(counts.map { $0.states })")
    let report = try explore(given.source) { $0.randomRuns = 4 }
    #expect(report.internalFault == nil)
    let found = try #require(report.findings.first { $0.item.kind == .line && $0.item.name.contains("Found") })
    #expect(found.verdict.word == "reached")
  }
}
