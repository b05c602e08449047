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

  /// A room with a bed, and a hub at the bed.
  ///
  /// - Parameters:
  ///   - before: What stands before the room.
  ///   - bed: The choice that leads to the bed.
  ///   - hiding: What happens beside, when the letter is hidden there.
  ///   - finding: When it can be found there.
  ///   - others: The other choices of the room, and what stands behind it.
  private static func room(
    before: String = "", bed: String, hiding: String = "", finding: String, others: String
  ) -> String {
    """
    VAR hidden = 0
    \(before)
    - (top)
    \(bed) [The bed]
      - - (hub)
      * * [Hide the letter]
          ~ hidden = 1
          \(hiding)
      * * {\(finding)} [Find the letter] Found.
      + + [Step back] -> top
      - - -> hub
    \(others)
    """
  }

  static let cases = [
    Case(
      name: "a hub to which nothing leads back",
      source: room(bed: "*", finding: "hidden", others: "* [Turn around]\n+ [Go] -> END\n- -> top"), hasFewer: true),
    Case(
      name: "a hub that is asked how long ago it was, beside a divert to a place that is held",
      source: room(
        before: "VAR place = -> door", bed: "* (bed)", finding: "hidden",
        others: """
          * {TURNS_SINCE(-> bed) > 1} [Turn around]
          + [Go] -> place
          - -> top
          === door
          -> END
          """), hasFewer: true),
    Case(
      name: "a hub behind words that are told where it is offered and again where it is taken",
      source: room(
        bed: "* The bed {turned: again} ", finding: "hidden", others: "* (turned) Turn around\n+ [Go] -> END\n- -> top"),
      hasFewer: true),
    Case(
      name: "what is looked at behind such words, while they are told",
      source: """
        VAR hidden = 0
        VAR a = 0
        VAR b = 0
        VAR c = 0
        - (top)
        * The bed {a: red}{b: green}{c: blue}{a + b + c > 1: dark} [here]
          {hidden: Found.|Nothing.}
          -> END
        * [Hide the letter]
          ~ hidden = 1
        + {a + b + c < 2} [Look]
          ~ a = b
          ~ b = c
          ~ c = 1
        + [Go] -> END
        - -> top
        """, hasFewer: false),
    Case(
      name: "a hub behind such words to which a divert leads back",
      source: room(
        bed: "* (bed) The bed {turned: again} ", finding: "hidden and turned",
        others: "* (turned) Turn around -> bed\n+ [Go] -> END"), hasFewer: false),
    Case(
      name: "a hub to which a divert leads back",
      source: room(
        bed: "* (bed)", finding: "hidden and turned", others: "* (turned) [Turn around] -> bed\n+ [Go] -> END"),
      hasFewer: false),
    Case(
      name: "a hub to which a place that is held leads back",
      source: room(
        before: "VAR back = -> top", bed: "* (bed)", hiding: "~ back = -> bed", finding: "hidden and turned",
        others: "* (turned) [Turn around] -> back\n+ [Go] -> END"), hasFewer: false),
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
      source: room(
        bed: "+", finding: "hidden and turned", others: "* (turned) [Turn around]\n+ [Go] -> END\n- -> top"),
      hasFewer: false),
  ]

  @Test(arguments: cases)
  func whatStillMattersIsKept(_ given: Case) throws {
    let program = try compile(given.source)
    let counts = [StateCounts.Detail.relevant, .spent].map { StateCounts(program, states: 10_000, $0) }
    #expect(counts.allSatisfy { $0.isClosed } && counts[0].marks == counts[1].marks)
    #expect((counts[0].states < counts[1].states) == given.hasFewer, "\(counts.map { $0.states })")
    let report = try explore(given.source) { $0.randomRuns = 4 }
    let parted = try explore(given.source) { ($0.randomRuns, $0.partsEveryRun) = (4, true) }
    for report in [report, parted] {
      #expect(report.internalFault == nil)
      let found = try #require(report.findings.first { $0.item.kind == .line && $0.item.name.contains("Found") })
      #expect(found.verdict.word == "reached")
    }
  }
}
