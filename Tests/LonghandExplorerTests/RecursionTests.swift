import LonghandExplorer
import LonghandRuntime
import Testing

/// Functions that call themselves as often as a list is long, or until a number is small.
@Suite struct RecursionTests {
  /// A story that goes on for ever, with more states than are looked at.
  private static func story(_ lines: String, _ more: String = "") -> String {
    """
    LIST Items = lamp, rope, key, coin, bell
    VAR held = (lamp)
    VAR steps = 0
    VAR total = 0
    VAR isOver = false
    -> hall
    === hall
    \(lines)
    + [Take]
      ~ held += LIST_RANDOM(LIST_ALL(Items))
      ~ steps++
      -> hall
    + [Lose]
      ~ held -= LIST_RANDOM(LIST_ALL(Items))
      ~ steps++
      -> hall
    \(more)
    === function worth(things)
    ~ temp one = LIST_MIN(things)
    { one:
      ~ things -= one
      ~ return LIST_VALUE(one) + worth(things)
    }
    ~ return 0
    === function digits(number)
    { number >= 10:
      ~ return digits(number / 10) + 1
    }
    ~ return 1
    """
  }

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "what a list is worth is not known, and all else is",
      source: story(
        """
        ~ total = worth(held)
        { total > 6: Rich. }
        { isOver: Over. }
        """), reached: ["Rich."], unreachable: ["Over."]),
    JudgedStory(
      name: "a number has as many digits as it may have",
      source: story(
        """
        ~ total = digits(MIN(steps, 99))
        { total == 2: Two. }
        { total > 2: Three. }
        """), reached: ["Two."], unreachable: ["Three."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: JudgedStory) throws {
    let report = try explore(given.source) { ($0.searchStates, $0.abstraction) = (50, .never) }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
    #expect(report.passes.contains { $0.name == "choices" && $0.isClosed })
  }

  @Test("what calls itself for ever is not said to end")
  func neverEnds() throws {
    let report = try explore(
      """
      LIST Items = lamp, rope
      VAR held = (lamp)
      ~ temp sum = around(held)
      Done. -> END
      === function around(things)
      { LIST_COUNT(things) < 9:
        ~ return around(things) + 1
      }
      ~ return 0
      """)
    #expect(report.internalFault == nil)
    #expect(report.nothingGoesWrong != true)
    #expect(report.everyPlayEnds != true)
  }
}
