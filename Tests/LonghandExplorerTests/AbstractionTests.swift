import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories with more states than are looked at, of which what is asked depends on few variables.
@Suite struct AbstractionTests {
  /// Things that can be taken, each of which lets something be done: hundreds of states, none of which matters.
  private static let things = (1...7).map { number in
    """
    * [Take thing \(number)]
      ~ thing\(number) = true
      -> hall
    + {thing\(number)} [Use thing \(number)] It is of no use. -> hall
    """
  }.joined(separator: "\n")

  /// A story in a hall with these things, where more can be done.
  ///
  /// - Parameters:
  ///   - variables: What else is declared.
  ///   - more: What else is offered in the hall, and what comes behind it.
  static func story(_ variables: String, _ more: String) -> String {
    """
    \(declarations)
    \(variables)
    -> hall
    === hall
    \(things)
    \(more)
    """
  }

  private static let declarations = (1...7).map { "VAR thing\($0) = false" }.joined(separator: "\n")

  /// A lamp by which a shelf is seen.
  static let lamp = """
    + [Light the lamp]
      ~ lit = true
      -> shelf
    === shelf
    + {not lit} [Feel for it] Felt. -> END
    """

  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "the tide is in when the boat is patched",
      source: story(
        """
        VAR tide = 0
        VAR tar = false
        VAR patched = false
        """,
        """
        + {tide < 6} [Up the stair] -> rise -> loft
        + {tar && not patched} [Patch the boat]
          ~ patched = true
          -> rise -> hall
        + {patched && tide < 2} [Launch the boat] Too early. -> END
        + {patched && tide >= 2} [Launch the boat now] Off. -> END
        === loft
        * [Take the tar]
          ~ tar = true
          -> rise -> hall
        + [Down] -> hall
        === rise
        ~ tide++
        ->->
        """), reached: ["Off."], unreachable: ["Too early."]),
    JudgedStory(
      name: "what is offered once is not taken twice",
      source: story(
        """
        VAR coins = 0
        """,
        """
        * [Look under the mat]
          ~ coins = coins + 2
          -> hall
        * [Look behind the clock]
          ~ coins = coins + 3
          -> hall
        + {coins >= 5} [Buy a ticket] Paid. -> END
        + {coins >= 6} [Buy a return] Rich. -> END
        """), reached: ["Paid."], unreachable: ["Rich."]),
    JudgedStory(
      name: "a reference changes what it refers to",
      source: story(
        """
        VAR trust = 3
        VAR doubt = 0
        """,
        """
        * [Tell her] {raise(trust, 2)} -> hall
        * {trust > 3} [Ask her] {raise(doubt, 1)} -> hall
        + {doubt > 0} [Leave] {trust > 4: Friends.|Strangers.} -> END
        === function raise(ref number, by)
        ~ number = MIN(number + by, 10)
        """), reached: ["Friends."], unreachable: ["Strangers."]),
    JudgedStory(
      name: "a fallback is taken only where nothing else is offered",
      source: story(
        """
        VAR lamp = false
        """,
        """
        + {not lamp} [Light the lamp]
          ~ lamp = true
          -> hall
        + {lamp} [Go up] -> attic
        === attic
        + {lamp} [Down] Home. -> END
        + -> dark
        === dark
        Dark. -> END
        """), reached: ["Home."], unreachable: ["Dark."]),
    JudgedStory(
      name: "a fallback is taken where no condition holds",
      source: story(
        """
        VAR rope = 0
        VAR lost = false
        """,
        """
        \((0..<6).map { "+ {rope == \($0)} [Pull rope \($0)] -> pull(\($0)) -> hall" }.joined(separator: "\n"))
        + [Let go]
          ~ rope = 0
          -> hall
        + {rope == 6} [Jump]
          ~ lost = true
          -> ledge
        === ledge
        + {not lost} [Climb] Home. -> END
        * {lost && rope < 6} [Wait] Longer. -> END
        + -> fall
        === fall
        Falling. -> END
        === pull(number)
        ~ rope = number + 1
        ->->
        """), reached: ["Falling."], unreachable: ["Home.", "Longer."]),
    JudgedStory(
      name: "how many choices are offered is not known",
      source: story(
        """
        VAR lit = false
        """,
        """
        \(lamp)
        + {lit} [Take it] Taken. -> END
        + {CHOICE_COUNT() == 1} [Leave it] Left. -> END
        """), reached: ["Taken.", "Left."], unreachable: ["Felt."]),
    JudgedStory(
      name: "a fallback takes no turn",
      source: story(
        """
        VAR lit = false
        """,
        """
        \(lamp)
        + -> back
        === back
        {TURNS_SINCE(-> shelf) == 0: At once.|Later.}
        -> END
        """), reached: ["At once."], unreachable: ["Felt.", "Later."]),
    JudgedStory(
      name: "how often something was told decides",
      source: story(
        """
        VAR told = 0
        """,
        """
        + [Ring the bell]
          {stopping:
          - Nobody.
            ~ told = 1
          - A step.
            ~ told = 2
          - The door.
            ~ told = 3
          }
          -> hall
        + {told == 3} [Go in] {told == 2: Too soon.|Welcome.} -> END
        """), reached: ["Welcome."], unreachable: ["Too soon."]),
    JudgedStory(
      name: "a long way is found that needs one thing after the other",
      source: story(
        """
        VAR step = 0
        """,
        """
        \((0..<9).map { "+ {step == \($0)} [Turn to \($0)] -> turn(\($0)) -> hall" }.joined(separator: "\n"))
        + [Shake it]
          ~ step = 0
          -> hall
        + {step == 9} [Open] Open. -> END
        + {step > 9} [Break] Broken. -> END
        === turn(number)
        ~ step = number + 1
        ->->
        """), reached: ["Open."], unreachable: ["Broken."]),
    JudgedStory(
      name: "chance begins anew with a number that is not known",
      source: story(
        """
        VAR lit = false
        VAR number = 3
        """,
        """
        \(lamp)
        + {lit} [Shake] -> shake
        === shake
        ~ number = number * 2 % 7
        ~ SEED_RANDOM(number)
        {not lit: Dark.}
        {RANDOM(1, 6) > 1: Luck.|None.}
        -> END
        """), reached: ["Luck."], unreachable: ["Felt.", "Dark."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: JudgedStory) throws { try AbstractionTests.expectDecided(given) }

  /// Expects that a story is decided where hardly anything is looked at but with most values left open.
  static func expectDecided(_ given: JudgedStory) throws {
    let report = try explore(given.source) {
      ($0.searchStates, $0.searchRuns, $0.randomRuns, $0.abstraction) = (60, 8_000, 100, .first)
    }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
  }

  @Test("what takes luck four times is played to from where it is nearest")
  func playsNearing() throws {
    let given = JudgedStory(
      name: "what takes luck four times is played to from where it is nearest",
      source: Self.story(
        """
        VAR height = 0
        """,
        """
        + {height < 4} [Climb]
          { RANDOM(1, 6) > 5:
            ~ height = height + 1
          - else:
            ~ height = MAX(height - RANDOM(0, 3), 0)
          }
          -> hall
        + [Let go]
          ~ height = 0
          -> hall
        + {height == 4} [Look round] Sea. -> END
        + {height > 4} [Look down] Cloud. -> END
        """), reached: ["Sea."], unreachable: ["Cloud."])
    let report = try explore(given.source) {
      ($0.searchStates, $0.searchRuns, $0.randomRuns, $0.abstraction) = (60, 20_000, 8_000, .first)
    }
    given.expectVerdicts(in: report)
  }

  @Test("few values are enough, of many", arguments: cases.prefix(3))
  func knowsLittle(_ given: JudgedStory) throws {
    let report = try explore(given.source) {
      ($0.searchStates, $0.searchRuns, $0.randomRuns, $0.abstraction) = (60, 8_000, 100, .asNeeded)
    }
    given.expectVerdicts(in: report)
    #expect(report.passes.contains { $0.name.hasPrefix("abstraction") && $0.isClosed && $0.states < 100 })
  }

  @Test("a number that a function only compares tells no more apart than it does")
  func argumentsAreCompared() throws {
    let report = try explore(
      """
      VAR hour = 0
      -> hall
      === hall
      It is {part(hour)}.
      {late(hour): Late.}
      + [Wait]
        ~ hour++
        -> hall
      + {hour > 2} [Go] -> END
      === function part(time)
      {
      - time < 3: ~ return "morning"
      - time < 5: ~ return "noon"
      }
      ~ return "night"
      === function late(time)
      ~ return time > 5
      """)
    #expect(report.internalFault == nil)
    #expect(report.findings.allSatisfy { $0.verdict.word == "reached" })
    #expect(report.passes.contains { $0.name == "states" && $0.isClosed && $0.states < 12 })
  }
}
