import LonghandExplorer
import Testing

/// Stories with lists of so many items that it is only known which a list may have, and with functions that tell them.
///
/// Each counts something without bound, so that no search through states comes to an end.
@Suite struct ListBoundsTests {
  private static let tools = (1...9).map { "tool\($0)" }
  private static let told = ["tool1", "tool3", "tool4", "word2", "word3", "word4"]
  private static let finding = tools.map { "+ {Kit !? \($0)} [Take \($0)]\n  ~ Kit += \($0)\n" }.joined()

  private static func hub(_ lines: String, functions: String = "") -> String {
    """
    LIST Kit = \(tools.joined(separator: ", "))
    VAR days = 0
    -> hub
    === hub
    ~ days++
    \(lines)
    \(finding)+ [Drop] 
      ~ Kit = ()
    + [Leave] -> END
    - -> hub
    \(functions)
    """
  }

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "a list that is told item by item",
      source: hub(
        "You have {told(Kit)}.",
        functions: """
          === function told(items)
          {LIST_COUNT(items):
          - 0: nothing at all
          - 1: {named(LIST_MIN(items))}
          - 2: {named(LIST_MIN(items))} and {told(items - LIST_MIN(items))}
          - else: {named(LIST_MIN(items))}, {told(items - LIST_MIN(items))}
          }
          === function named(item)
          {item:
          \(tools.map { "- \($0): the good \($0)" }.joined(separator: "\n"))
          - else: the unheard of
          }
          """), reached: ["the good tool9", "nothing at all"], unreachable: ["the unheard of"]),
    JudgedStory(
      name: "the least and the greatest item, of a part too",
      source: hub(
        """
        {Kit && LIST_MIN(Kit) == (): No least.}
        {not Kit && LIST_MAX(Kit) == (): No greatest.}
        {LIST_MIN(Kit) == tool4 && Kit ? tool3: Less than the least.}
        {LIST_MIN(Kit) == tool4 && Kit ? tool8: Four and eight.}
        {LIST_MAX(Kit) == tool4 && Kit ? tool5: More than the greatest.}
        {LIST_RANGE(Kit, tool3, tool5) ? tool6: Beyond.}
        {LIST_RANGE(Kit, 3, 5) ? tool5: Within.}
        """), reached: ["No greatest.", "Four and eight.", "Within."],
      unreachable: ["No least.", "Less than the least.", "More than the greatest.", "Beyond."]),
    JudgedStory(
      name: "items of several lists, of which some are as great as others",
      source: """
        LIST Kit = \(tools.joined(separator: ", "))
        LIST Words = word1, word2, word3, (word4)
        VAR all = ()
        VAR days = 0
        -> hub
        === hub
        ~ days++
        You have {told(all ^ (\(told.joined(separator: ", "))))}.
        {LIST_MIN(all) == tool4 && all ? word3: Less than the least.}
        {LIST_MIN(all) == word3 && all ? tool3: As little as the least.}
        {LIST_MAX(all) == word3 && all ? tool4: More than the greatest.}
        {LIST_MAX(all) == tool6 && all ? word4: Six and four.}
        \((tools.prefix(6) + (1...4).map { "word\($0)" }).map { "+ {all !? \($0)} [Take \($0)]\n  ~ all += \($0)\n" }.joined())
        + [Drop]
          ~ all = ()
        + [Leave] -> END
        - -> hub
        === function told(items)
        {LIST_COUNT(items):
        - 0: nothing at all
        - 1: {named(LIST_MIN(items))}
        - else: {named(LIST_MIN(items))}, {told(items - LIST_MIN(items))}
        }
        === function named(item)
        {item:
        \(told.map { "- \($0): the good \($0)" }.joined(separator: "\n"))
        - else: the unheard of
        }
        """,
      reached: ["the good tool3", "the good word3", "nothing at all", "As little as the least.", "Six and four."],
      unreachable: ["Less than the least.", "More than the greatest.", "the unheard of"]),
    JudgedStory(
      name: "an item that is drawn was there, and is gone when it is taken",
      source: hub(
        """
        ~ temp drawn = LIST_RANDOM(Kit)
        {drawn && Kit !? drawn: Out of thin air.}
        ~ Kit -= drawn
        {drawn && Kit ? drawn: Still there.}
        {drawn == tool7: Seven.}
        """), reached: ["Seven."], unreachable: ["Out of thin air.", "Still there."]),
    JudgedStory(
      name: "the list to which items belong is asked for",
      source: hub(
        """
        You have {told(Kit)}.
        {Kit && LIST_COUNT(LIST_ALL(Kit)) != 9: Not all.}
        {Kit ? tool9 && LIST_INVERT(Kit) ? tool9: Had and lacked.}
        {LIST_INVERT(Kit) ? tool9: Lacked.}
        {not Kit && LIST_COUNT(LIST_ALL(Kit)) == 9: All of nothing.}
        """,
        functions: """
          === function told(items)
          ~ temp first = LIST_MIN(items)
          {first:
            Another:
            ~ items -= first
            {items ? first: Twice.}
            {first} {told(items)}
          - else: and that is all
          }
          """), reached: ["and that is all", "Lacked.", "All of nothing."],
      unreachable: ["Not all.", "Had and lacked.", "Twice."]),
    JudgedStory(
      name: "a number that is said in words",
      source: """
        VAR gold = 0
        -> hub
        === hub
        You have {said(gold)}.
        + [Find]
          ~ gold = gold * 2 + 7
        + [Spend]
          ~ gold = 0
        + [Leave] -> END
        - -> hub
        === function said(n)
        {
        - n >= 1000: {said(n / 1000)} thousand{n mod 1000 > 0: {said(n mod 1000)}}
        - n >= 100: {said(n / 100)} hundred{n mod 100 > 0: and {said(n mod 100)}}
        - n >= 20: {n / 10} tens{n mod 10 > 0: and {said(n mod 10)}}
        - n == 100: exactly
        - else: {n}
        }
        """, reached: ["thousand", "hundred"], unreachable: ["exactly"]),
    JudgedStory(
      name: "what no divert leads to, be it unknown what the host does",
      source: """
        EXTERNAL weather()
        -> street
        === street
        {weather(): Rain.}
        + [On] -> street
        + [In] -> END
        === attic
        Nobody comes here.
        -> END
        """, unreachable: ["Nobody comes here.", "attic"]),
  ]

  private static let pack = JudgedStory(
    name: "a pack of cards that is dealt to the last",
    source: """
      LIST Pack = \((1...14).map { "card\($0)" }.joined(separator: ", "))
      VAR days = 0
      VAR burnt = ()
      -> table
      === table
      ~ days++
      + [Shuffle]
        ~ Pack = LIST_ALL(Pack)
        ~ burnt = ()
      + [Burn one]
        ~ temp top = LIST_RANDOM(Pack)
        ~ burnt += top
        ~ Pack -= top
        {LIST_COUNT(Pack) > 14: Too many.}
        {LIST_COUNT(Pack) == 13: One short.}
      + [Deal] {dealt(Pack)}
      + [Leave] -> END
      - -> table
      === function dealt(cards)
      ~ temp card = LIST_RANDOM(cards)
      {card:
        Another:
        ~ cards -= card
        {LIST_VALUE(card) > 14: Beyond.}
        {LIST_VALUE(card)} {dealt(cards)}
      - else: and no more
      }
      """, reached: ["and no more", "One short."], unreachable: ["Beyond.", "Too many."])

  @Test(arguments: cases)
  func verdictsAreRight(_ story: JudgedStory) throws {
    let report = try explore(story.source) { options in
      options.randomRuns = 4_000
      options.searchRuns = 60_000
      options.searchStates = 2_000
      options.keepsWhole = true
    }
    story.expectVerdicts(in: report)
  }

  @Test("what is drawn item by item comes to an end, though it is not told which items are left")
  func packsComeToAnEnd() throws {
    let report = try explore(Self.pack.source) { options in
      options.randomRuns = 1_000
      options.searchRuns = 4_000
      options.searchStates = 1_000
    }
    Self.pack.expectVerdicts(in: report)
  }
}
