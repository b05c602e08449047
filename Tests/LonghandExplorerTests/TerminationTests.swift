import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories that always end, and stories that may go on for ever.
@Suite struct TerminationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    /// Whether every playthrough ends.
    var ends: Bool?
    /// Whether an end can be come to from everywhere.
    var leadsToAnEnd: Bool?
    /// No playthrough has more choices.
    var longest: Int?
    var testDescription: String { name }
  }

  /// A line in which so much may be drawn that not every state is followed.
  private static let chance = "~ temp coin = RANDOM(1, 1000)\n"

  static let cases: [Case] = [
    Case(
      name: "choices that are offered once",
      source: """
        \(chance)-> hub
        === hub
        * [One] -> hub
        * [Two]
          ** [Yes]
          ** [No]
          -- -> hub
        + [Leave] -> END
        """, ends: true, leadsToAnEnd: true, longest: 6),
    Case(
      name: "a choice that may be taken again",
      source: """
        \(chance)-> hub
        === hub
        * [One] -> hub
        + [Again] -> hub
        + [Leave] -> END
        """, ends: nil, leadsToAnEnd: true),
    Case(
      name: "a choice that may be taken again, where no chance has a part",
      source: """
        -> hub
        === hub
        + [Again] -> hub
        + [Leave] -> END
        """, ends: false, leadsToAnEnd: true),
    Case(
      name: "a loop within one turn that uses a number up",
      source: """
        VAR salt = 0
        VAR coin = 0
        ~ coin = RANDOM(1, 1000)
        -> market
        === market
        + {salt < 50000} [Buy]
          ~ salt = salt + 7
          -> market
        * [Sell all]
          - - (selling)
          {salt > 0:
            ~ salt--
            -> selling
          }
          -> market
        + [Leave] {coin == salt: Even.} -> END
        """, ends: true, leadsToAnEnd: true),
    Case(
      name: "a loop within one turn that may go on for ever",
      source: """
        VAR salt = 0
        VAR coin = 0
        ~ coin = RANDOM(1, 1000)
        -> market
        === market
        * [Buy]
          ~ salt = salt + coin
          -> market
        * [Sell all]
          - - (selling)
          {salt > 0:
            ~ salt = RANDOM(salt - 1, salt + 1)
            -> selling
          }
          -> market
        + [Leave] -> END
        """, ends: nil, leadsToAnEnd: nil),
    Case(
      name: "hours that pass",
      source: """
        VAR hours = 3
        \(chance)-> evening
        === evening
        {hours == 0: -> END}
        * [Read]
        + [Wait]
        - ~ hours--
        -> evening
        """, ends: true, leadsToAnEnd: true, longest: 3),
    Case(
      name: "hours that chance lets pass",
      source: """
        VAR hours = 3
        -> evening
        === evening
        {hours <= 0: -> END}
        + [Wait]
        - ~ hours -= RANDOM(1, 2)
        -> evening
        """, ends: true, leadsToAnEnd: true, longest: 3),
    Case(
      name: "hours that chance may not let pass",
      source: """
        VAR hours = 3
        -> evening
        === evening
        {hours <= 0: -> END}
        + [Wait]
        - ~ hours -= RANDOM(0, 2)
        -> evening
        """),
    Case(
      name: "hours that somebody gives back",
      source: """
        VAR hours = 3
        \(chance)-> evening
        === evening
        {hours <= 0: -> END}
        + [Wait]
          ~ hours--
        + {hours < 3} [Wind the clock back]
          ~ hours++
        - -> evening
        """, ends: nil, leadsToAnEnd: true),
    Case(
      name: "a sum that a condition bounds",
      source: """
        VAR coins = 0
        \(chance)-> shop
        === shop
        + {coins < 3} [Earn]
          ~ coins += 1
          -> shop
        + [Leave] -> END
        """, ends: true, leadsToAnEnd: true, longest: 4),
    Case(
      name: "a sum that nothing bounds",
      source: """
        VAR coins = 0
        \(chance)-> shop
        === shop
        + [Earn]
          ~ coins += 1
          -> shop
        + [Leave] -> END
        """, ends: nil, leadsToAnEnd: true),
    Case(
      name: "days of so many hours",
      source: """
        VAR days = 2
        VAR hours = 2
        \(chance)-> day
        === day
        {days == 0: -> END}
        + {hours > 0} [Work]
          ~ hours--
        + [Sleep]
          ~ days--
          ~ hours = 2
        - -> day
        """, ends: true, leadsToAnEnd: true),
    Case(
      name: "visits that a condition counts",
      source: """
        \(chance)-> hall
        === hall
        - (top)
        + {top < 4} [Round again] -> top
        + [Leave] -> END
        """, ends: true, leadsToAnEnd: true, longest: 4),
    Case(
      name: "turns that a condition counts",
      source: """
        \(chance)-> hall
        === hall
        {TURNS() > 5: -> END}
        + [Round again] -> hall
        """, ends: true, leadsToAnEnd: true),
    Case(
      name: "visits of which only a remainder is known",
      source: """
        \(chance)-> hall
        === hall
        - (top)
        + {top % 3 < 2} [Round again] -> top
        + {top % 3 == 2} [And on] -> top
        """, ends: nil, leadsToAnEnd: false),
    Case(
      name: "an end that only chance comes to",
      source: """
        -> hall
        === hall
        + [Round again]
        - {RANDOM(1, 6) == 6: -> END}
        -> hall
        """),
    Case(
      name: "choices that are offered once, behind a reset that is none",
      source: """
        VAR seen = 0
        \(chance)-> a
        === a
        ~ seen = 0
        * [To b] -> b
        === b
        ~ seen = 1
        * [To a] -> a
        * ->
          -> END
        """, ends: true, leadsToAnEnd: nil),
  ]

  @Test(arguments: cases)
  func tellsWhetherItEnds(_ given: Case) throws {
    let report = try explore(given.source)
    #expect(report.internalFault == nil)
    #expect(report.everyPlayEnds == given.ends)
    #expect(report.everyPlaceLeadsToAnEnd == given.leadsToAnEnd)
    if let longest = given.longest { #expect(report.longestPlay?.choices == longest) }
    let seen = report.plays.lengths.last ?? 0
    if let longest = report.longestPlay { #expect(longest.choices >= seen) }
  }
}
