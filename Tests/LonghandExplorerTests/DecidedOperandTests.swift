import LonghandExplorer
import LonghandRuntime
import Testing

/// Conditions of several parts: where one of them decides, a run is not known by the others.
@Suite struct DecidedOperandTests {
  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "both have to hold, in either order",
      source: hall(
        """
        { lit && wet: Steam. }
        { wet && not lit: Puddle. }
        { lit && wet && dry: Wonder. }
        """), reached: ["Steam.", "Puddle."], unreachable: ["Wonder."]),
    JudgedStory(
      name: "one is enough, in either order",
      source: hall(
        """
        { lit or wet: Either. }
        { wet or not lit or dry: - else: Only lit. }
        { not (lit or wet) && dry: Neither. }
        { not (lit or dry) && not (wet or dry): - else: Any. }
        { (lit or wet or dry) && not lit && not wet && not dry: Wonder. }
        """), reached: ["Either.", "Only lit.", "Neither.", "Any."], unreachable: ["Wonder."]),
    JudgedStory(
      name: "parts within parts, and how often something was visited",
      source: hall(
        """
        { lit && (wet or cellar > 1) && not (wet && cellar > 1): One of them. }
        { (cellar > 2 && lit) or (cellar < 1 && wet && lit): Outer. }
        { cellar && not cellar: Wonder. }
        """), reached: ["One of them.", "Outer."], unreachable: ["Wonder."]),
    JudgedStory(
      name: "a number that is no truth counts as one",
      source: hall(
        """
        { depth && lit: Deep. }
        { depth && depth > 3: Deeper. }
        { 0.0 or depth > 2 && lit: Bottom. }
        """), reached: ["Deep.", "Bottom."], unreachable: ["Deeper."]),
    JudgedStory(
      name: "what stands behind is looked at by another condition",
      source: hall(
        """
        { lit && wet: Steam. }
        { wet: Wet. }
        { wet && lit && not dry: {wet:Again.|Wonder.} }
        """), reached: ["Steam.", "Wet.", "Again."], unreachable: ["Wonder."]),
  ]

  /// A hall in which three things are turned on and off, and from where a cellar is three steps deep.
  private static func hall(_ lines: String) -> String {
    """
    VAR lit = false
    VAR wet = false
    VAR dry = false
    VAR depth = 0
    -> hall
    === hall
    \(lines)
    + [Light] -> turned(lit)
    + {not dry} [Water]
      ~ wet = not wet
      -> hall
    + {not wet} [Wring]
      ~ dry = not dry
      -> hall
    + {depth < 3} [Down] -> cellar
    + [Leave] -> END
    === turned(ref what)
    ~ what = not what
    -> hall
    === cellar
    ~ depth++
    -> hall
    """
  }

  @Test(arguments: cases, [false, true])
  func decides(_ given: JudgedStory, partsEveryRun: Bool) throws {
    try given.expectSameWhereEveryRunIsMade(partingEveryRun: partsEveryRun)
  }

  /// What a variable holds for which something fails that stands behind, what it holds otherwise, and what that is.
  static let failures = [
    ("0", "3", "6 / x > 1"), ("\"word\"", "3", "x < 3"), ("\"word\"", "3", "not x"), ("-> cellar", "3", "not x"),
    ("-> cellar", "3", "x + 1"), ("3", "-> cellar", "x == -> cellar"),
  ]

  @Test("what stands behind is evaluated all the same, and may fail", arguments: failures, [false, true])
  func failsBehind(_ given: (bad: String, good: String, operand: String), isBadFirst: Bool) throws {
    let (first, second) = isBadFirst ? (given.bad, given.good) : (given.good, given.bad)
    let report = try explore(
      """
      VAR lit = false
      VAR x = \(first)
      -> hall
      === hall
      + [Light]
        ~ lit = not lit
        -> hall
      + [One]
        ~ x = \(first)
        -> hall
      + [Other]
        ~ x = \(second)
        -> hall
      + {not lit} [Look]
        { lit && \(given.operand): Seen. }
        Behind.
        -> END
      === cellar
      Dark.
      -> END
      """)
    #expect(report.internalFault == nil)
    #expect(report.problems.contains { $0.kind == .failure })
    #expect(report.findings.filter { $0.item.name.contains("Behind.") }.allSatisfy { $0.verdict.word == "reached" })
  }
}
