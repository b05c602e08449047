import LonghandExplorer
import Testing

/// Stories in which many conditions stand side by side, and traps for what goes through all their ways at once.
@Suite struct QuietRegionTests {
  static let cases: [VerdictTests.Case] = [
    VerdictTests.Case(
      name: "what words depend on is still known behind them",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Two]
          ~ x = 2
        - {x == 1: Uno.|Due.}
        {x == 1:
          ~ x = 5
        }
        {x == 5: Five.}
        {x == 1: Never.}
        {x == 2: Two.}
        -> END
        """, reached: ["Uno.", "Due.", "Five.", "Two."], unreachable: ["Never."]),
    VerdictTests.Case(
      name: "a condition within a condition sees what the outer one asked for",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Two]
          ~ x = 2
        * [Three]
          ~ x = 3
        - {x > 1: {x == 1: Never.|{x > 2: Three.|Two.}}}
        -> END
        """, reached: ["Three.", "Two."], unreachable: ["Never."]),
    VerdictTests.Case(
      name: "a choice is offered only with what its condition asked for",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Two]
          ~ x = 2
        -
        * {x == 1} [First] {x == 2: Never.} {x == 1: First.} -> END
        * {x == 2} [Second] {x == 1: Nor.} {x == 2: Second.} -> END
        """, reached: ["First.", "Second."], unreachable: ["Never.", "Nor."]),
    VerdictTests.Case(
      name: "choices that exclude one another always leave one",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Two]
        -
        * {x == 1} [First] A. -> END
        * {x != 1} [Second] B. -> END
        * ->
          Fallback. -> END
        """, reached: ["A.", "B."], unreachable: ["Fallback."]),
    VerdictTests.Case(
      name: "a fallback is taken where all choices are spent",
      source: """
        -> hub
        === hub
        * [A] -> hub
        * [B] -> hub
        * ->
          Over. -> END
        """, reached: ["Over."]),
    VerdictTests.Case(
      name: "the first fallback wins",
      source: """
        VAR x = 0
        * [Set]
          ~ x = 1
        * [Leave]
        -
        * {x == 1} ->
          First. -> END
        * ->
          {x == 1: Never.} Second. -> END
        """, reached: ["First.", "Second."], unreachable: ["Never."]),
    VerdictTests.Case(
      name: "many conditions on words, one after the other",
      source: "LIST l = " + (0..<16).map { "i\($0)" }.joined(separator: ", ") + "\n-> hub\n=== hub\n"
        + (0..<16).map { "{l ? i\($0): Have\($0).|Lack\($0).}\n" }.joined()
        + (0..<16).map { "* [Take \($0)]\n  ~ l += i\($0)\n  -> hub\n" }.joined()
        + "+ [Leave] {l ? (i3, i7): Both.} {LIST_COUNT(l) > 16: Never.} -> END\n",
      reached: ["Have3.", "Lack9.", "Both."], unreachable: ["Never."]),
    VerdictTests.Case(
      name: "a function that only tells may fail in one of its ways",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Zero]
        - It is {share(x)}.
        Told.
        -> END
        === function share(n)
        {n == 0: nothing|{10 / n}}
        """, reached: ["Told."]),
    VerdictTests.Case(
      name: "a tag of an ending in one way only",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Zero]
        -
        {x == 1:
          Good. # ending: Good
        }
        -> END
        """, reached: ["Good."]),
    VerdictTests.Case(
      name: "a sequence within words counts on",
      source: """
        VAR n = 0
        -> loop
        === loop
        ~ n += 1
        You {n > 1:{stopping:
        - come back
        - come again
        - are at home
        }|arrive}.
        {n < 5:
          + [On] -> loop
        }
        + [Leave] -> END
        """, reached: ["come back", "come again", "are at home", "arrive"]),
    VerdictTests.Case(
      name: "a draw is the same in all that is told of it",
      source: """
        ~ temp die = RANDOM(1, 6)
        {die > 3: High.|Low.} {die > 3: {die < 4: Never.}}
        {die > 5 and die < 2: Nor.}
        {die == 6: Six.}
        -> END
        """, reached: ["High.", "Low.", "Six."], unreachable: ["Never.", "Nor."]),
    VerdictTests.Case(
      name: "a shuffle tells each of its elements",
      source: """
        -> loop
        === loop
        {shuffle:
        - Red.
        - Green.
        - Blue.
        }
        {shuffle once:
        - Here.
        - There.
        }
        {loop < 6:
          + [Again] -> loop
        }
        + [Leave] -> END
        """, reached: ["Red.", "Green.", "Blue.", "Here.", "There."]),
    VerdictTests.Case(
      name: "a label without content is visited once",
      source: """
        -> start
        === start
        - (mark)
        {mark > 1: Twice.}
        {mark == 1: Once.}
        * [On] -> END
        """, reached: ["Once."], unreachable: ["Twice."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: VerdictTests.Case) throws {
    let report = try explore(given.source)
    #expect(report.internalFault == nil)
    for line in given.reached { #expect(report.verdict(.line, line) == "reached", "\(line)") }
    for line in given.unreachable { #expect(report.verdict(.line, line) == "unreachable", "\(line)") }
  }

  @Test("ten sequences of words, one after the other, are few ways", arguments: ["", "&", "!", "~"], [false, true])
  func goesThroughSequencesOneByOne(_ kind: String, hasLists: Bool) throws {
    let words = (1...10).map { "{\(kind)a\($0).|b\($0).|c\($0).}" }.joined(separator: " ")
    let report = try explore(
      """
      \(hasLists ? "LIST things = lamp" : "")
      VAR x = 0
      -> top
      === top
      \(words)
      {shuffle once:
      - Once.
      - Twice.
      }
      + [On]
        ~ x = 1
        -> top
      + [Off] {x > 1: Never.} -> END
      """)
    #expect(report.internalFault == nil)
    let choices = report.passes.first { $0.name == "choices" }
    #expect(choices?.isClosed == true && choices?.runs ?? .max < 400, "\(String(describing: choices))")
    for line in (1...10).flatMap({ ["a\($0).", "c\($0)."] }) + ["Twice."] {
      #expect(report.verdict(.line, line) == "reached", "\(line)")
    }
    #expect(report.verdict(.line, "Never.") == "unreachable")
  }

  @Test func anEndingOfOneWayIsToldFromTheOther() throws {
    let report = try explore(QuietRegionTests.cases[8].source)
    #expect(report.verdict(.ending, "Good") == "reached")
    #expect(report.isDecided)
  }
}
