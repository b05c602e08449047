import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories in which many things get into lists, of which what is asked depends on few.
@Suite struct PartialListTests {
  /// Finds of which each gets into a list: hundreds of states, none of which matters.
  private static let finds = (1...8).map { "* [Find \($0)] {learn(f\($0))} -> hall" }.joined(separator: "\n")

  /// - Parameters:
  ///   - variables: What else is declared.
  ///   - more: What else is offered in the hall, and what comes behind it.
  private static func story(_ variables: String = "", _ more: String) -> String {
    """
    LIST clues = f1, f2, f3, f4, f5, f6, f7, f8, letter, ring
    \(variables)
    -> hall
    === hall
    You hold {names(clues)}.
    \(finds)
    \(more)
    === function learn(clue)
    ~ clues += clue
    === function knows(clue)
    ~ return clues ? clue
    === function names(list)
    {LIST_COUNT(list):
    - 0: nothing
    - 1: {LIST_MIN(list)}
    - else: {LIST_MIN(list)}, {names(list - LIST_MIN(list))}
    }
    """
  }

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "whether one item is there",
      source: story(
        "",
        """
        + {not knows(letter)} [Take the letter] {learn(letter)} -> hall
        + {clues ? letter} [Burn it]
          ~ clues -= letter
          -> hall
        + {knows(letter)} [Read it] {clues !? letter: Blank.|Ink.} -> END
        """), reached: ["Ink."], unreachable: ["Blank."]),
    JudgedStory(
      name: "whether two are there at once",
      source: story(
        "",
        """
        + [Take the letter]
          ~ clues -= ring
          ~ clues += letter
          -> hall
        + [Take the ring]
          ~ clues = clues - letter + ring
          -> hall
        + {clues ? (letter, ring)} [Show both] Both. -> END
        + {clues ^ letter} [Show one] {clues ? ring: Two.|One.} -> END
        """), reached: ["One."], unreachable: ["Both.", "Two."]),
    JudgedStory(
      name: "a state is one item of a list",
      source: story(
        "LIST door = (shut), ajar, open",
        """
        + {door == shut} [Push]
          ~ door = ajar
          -> hall
        + {door == ajar} [Push again]
          ~ door = open
          -> hall
        + {door != shut} [Pull]
          ~ door = shut
          -> hall
        + {door ? open} [Go in] {door == (shut, open): Torn.|In.} -> END
        """), reached: ["In."], unreachable: ["Torn."]),
    JudgedStory(
      name: "one list is kept in another",
      source: story(
        "VAR kept = ()",
        """
        + {kept !? letter} [Take the letter] {learn(letter)} -> hall
        + {clues ? letter} [Keep them all]
          ~ kept = clues
          ~ clues -= letter
          -> hall
        + {kept ? letter} [Read it] {kept ? letter && clues ? letter: Twice.|Once.} -> END
        """), reached: ["Once."], unreachable: ["Twice."]),
    JudgedStory(
      name: "a list is kept in a temporary variable",
      source: story(
        "",
        """
        + [Take the letter] {learn(letter)} -> hall
        + {knows(letter)} [Look] -> look
        === look
        ~ temp seen = clues
        ~ clues -= letter
        {seen ? letter: Seen.|Unseen.}
        + {seen ? letter} [Leave] Left. -> END
        + {clues ? letter} [Stay] Stayed. -> END
        """), reached: ["Seen.", "Left."], unreachable: ["Unseen.", "Stayed."]),
    JudgedStory(
      name: "a list is given by reference",
      source: story(
        "VAR pocket = ()",
        """
        + {pocket !? ring} [Take the ring] {put(pocket, ring)} -> hall
        + {pocket ? ring} [Leave it]
          ~ pocket -= ring
          -> hall
        + {pocket has ring} [Show it] {pocket: Shown.|Gone.} -> END
        === function put(ref list, thing)
        ~ list += thing
        """), reached: ["Shown."], unreachable: ["Gone."]),
    JudgedStory(
      name: "a meter that nobody asks for is changed by reference",
      source: story(
        """
        VAR fame = 0
        VAR debt = 0
        """,
        """
        * [Sing]
          ~ gain(fame, 2)
          -> hall
        * [Borrow] {gain(fame, -1)}
          ~ gain(debt, 3)
          -> hall
        * {debt > 2} [Pay]
          ~ gain(debt, -3)
          -> hall
        + {debt > 0} [Run] {debt > 3: Deep.|Shallow.} -> END
        + [Fame] {fame > 1: Famous.} -> END
        === function gain(ref meter, amount)
        ~ meter += amount
        {meter < 0:
          ~ meter = 0
        }
        """), reached: ["Shallow.", "Famous."], unreachable: ["Deep."]),
    JudgedStory(
      name: "a function changes more than what it is given",
      source: story(
        """
        VAR fame = 0
        VAR key = false
        """,
        """
        * [Sing]
          ~ gain(fame, 2)
          -> hall
        + {key} [Open] Opened. -> END
        + {fame > 2} [Bow] Bowed. -> END
        === function gain(ref meter, amount)
        ~ meter += amount
        ~ key = true
        """), reached: ["Opened."], unreachable: ["Bowed."]),
  ]

  /// Something that needs a number of nine digits and both items of a list.
  private static let lock = """
    LIST things = known, unknown
    VAR bag = ()
    VAR code = 1
    -> hub
    === hub
    + {code < 512} [0]
      ~ code = code * 2
    + {code < 512} [1]
      ~ code = code * 2 + 1
    + [Take what is known]
      ~ bag += known
    + [Take what is not]
      ~ bag += unknown
    + [Try]
      {CONDITION:
        {bag ? known:
          {code == 743: Open.}
        }
      }
    - -> hub
    """

  @Test("what is false where one item is missing may be true where it is there", arguments: ["?", "=="])
  func runsAreKnownByWhatIsKnown(_ function: String) throws {
    let source = Self.lock.replacing("CONDITION", with: "bag \(function) (known, unknown)")
    let report = try explore(source) {
      ($0.searchStates, $0.searchRuns, $0.randomRuns, $0.abstraction) = (900, 40_000, 20, .first)
    }
    #expect(report.internalFault == nil)
    #expect(report.findings.filter { $0.item.name == "Open." }.allSatisfy { $0.verdict.word != "unreachable" })
  }

  @Test(arguments: cases, [Explorer.Options.AbstractionTime.first, .asNeeded])
  func decides(_ given: JudgedStory, when time: Explorer.Options.AbstractionTime) throws {
    let report = try explore(given.source) {
      ($0.searchStates, $0.searchRuns, $0.randomRuns, $0.abstraction) = (60, 8_000, 200, time)
    }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
  }
}
