import LonghandExplorer
import Testing

/// Small stories in which one knows what a reader can come to; many are traps for an explorer.
@Suite struct VerdictTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    var reached: [String] = []
    var unreachable: [String] = []
    var undecided: [String] = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a sum that is never high enough",
      source: """
        VAR coins = 0
        -> shop
        === shop
        + {coins < 3} [Earn]
          ~ coins += 1
          -> shop
        + {coins >= 4} [Buy the boat] Boat. -> END
        + [Leave] Gone. -> END
        """, reached: ["Gone."], unreachable: ["Boat."]),
    Case(
      name: "a sum that is just high enough",
      source: """
        VAR coins = 0
        -> shop
        === shop
        + {coins < 4} [Earn]
          ~ coins += 1
          -> shop
        + {coins >= 4} [Buy the boat] Boat. -> END
        + [Leave] Gone. -> END
        """, reached: ["Gone.", "Boat."]),
    Case(
      name: "a counter without bound",
      source: """
        VAR days = 0
        -> day
        === day
        ~ days += 1
        {days < 0: Backwards.}
        {days > 5: Late.}
        + [Sleep] -> day
        + [Leave] Gone. -> END
        """, reached: ["Late.", "Gone."], unreachable: ["Backwards."]),
    Case(
      name: "a number that rises above what it is compared with, and falls again",
      source: """
        VAR n = 0
        + [Up]
          ~ n += 5
        - + [Down]
          ~ n -= 1
        - + [Down]
          ~ n -= 1
        - + [Look]
        - {n > 1: More.|Less.}
        -> END
        """, reached: ["More."], unreachable: ["Less."]),
    Case(
      name: "two variables that only together tell",
      source: """
        VAR left = false
        VAR right = false
        * [Left]
          ~ left = true
        * [Right]
          ~ right = true
        - {left && right: Both.}
        {left || right: One.}
        -> END
        """, reached: ["One."], unreachable: ["Both."]),
    Case(
      name: "a reference that changes a variable",
      source: """
        VAR door = 0
        ~ open(door)
        {door == 1: Open.|Shut.}
        -> END
        === function open(ref it)
        ~ it = it + 1
        """, reached: ["Open."], unreachable: ["Shut."]),
    Case(
      name: "a tunnel goes on where it was called",
      source: """
        VAR seen = 0
        -> room ->
        {seen == 1: Once.}
        -> room ->
        {seen == 2: Twice.}
        {seen == 3: Thrice.}
        -> END
        === room
        + [Look]
          ~ seen += 1
        - ->->
        """, reached: ["Once.", "Twice."], unreachable: ["Thrice."]),
    Case(
      name: "a tunnel that returns elsewhere",
      source: """
        -> room ->
        Back.
        -> END
        === room
        + [Look] ->-> hall
        === hall
        Hall.
        -> END
        """, reached: ["Hall."], unreachable: ["Back."]),
    Case(
      name: "a tunnel that is left by a divert, again and again",
      source: """
        VAR loops = 0
        -> wake
        === wake
        ~ loops = MIN(loops + 1, 3)
        + [Up] -> spend ->
        - {loops == 2: Twice.}
        {loops == 4: Never.}
        + [Sleep] -> spend ->
        - -> wake
        === spend
        + [Slowly] -> wake
        + [Fast] ->->
        + [Enough] -> END
        """, reached: ["Twice."], unreachable: ["Never."]),
    Case(
      name: "a tunnel that is left by a divert to what returns to the caller",
      source: """
        VAR seen = 0
        -> outer ->
        {seen == 2: Twice.}
        {seen == 3: Thrice.}
        -> END
        === outer
        + [In] -> inner ->
        - Never.
        ->->
        === inner
        ~ seen++
        + [Out] -> away
        === away
        ~ seen++
        + [Back] ->-> gone
        === gone
        + [On] ->->
        """, reached: ["Twice."], unreachable: ["Thrice.", "Never."]),
    Case(
      name: "one choice point that threads offer several times",
      source: """
        LIST things = rope, lamp, knife
        VAR bag = ()
        -> shelf
        === shelf
        <- offer(rope)
        <- offer(lamp)
        <- offer(knife)
        + [Go] -> go
        === offer(thing)
        + {bag !? thing} [Take it]
          ~ bag += thing
          -> shelf
        === go
        {bag ? (lamp, knife) && bag !? rope: Two.}
        {LIST_COUNT(bag) > 3: Four.}
        -> END
        """, reached: ["Two."], unreachable: ["Four."]),
    Case(
      name: "threads gather choices and go on",
      source: """
        VAR key = false
        -> hall
        === hall
        <- desk
        <- door
        -> DONE
        === desk
        * [Take the key]
          ~ key = true
          -> hall
        === door
        + {key} [Unlock] Out. -> END
        + {key && not desk} [Never] Never. -> END
        """, reached: ["Out."], unreachable: ["Never."]),
    Case(
      name: "a choice that disappears once taken",
      source: """
        VAR taken = 0
        -> loop
        === loop
        * [Take]
          ~ taken += 1
          -> loop
        * -> out
        === out
        {taken == 1: One.}
        {taken == 2: Two.}
        -> END
        """, reached: ["One."], unreachable: ["Two."]),
    Case(
      name: "sequences of each kind",
      source: """
        VAR n = 0
        -> loop
        === loop
        ~ n += 1
        {stopping:
          - First.
          - Second.
          - Rest.
        }
        {cycle:
          - Ping.
          - Pong.
        }
        {once:
          - Single.
        }
        {n > 4: -> END}
        + [Again] -> loop
        """, reached: ["First.", "Second.", "Rest.", "Ping.", "Pong.", "Single."]),
    Case(
      name: "turns since",
      source: """
        -> start
        === start
        + [Wait] -> wait
        === wait
        {TURNS_SINCE(-> start) == 1: Soon.}
        {TURNS_SINCE(-> start) == 3: Later.}
        {TURNS_SINCE(-> start) == 5: Never.}
        + {TURNS_SINCE(-> start) < 3} [Wait] -> wait
        + [Go] -> END
        """, reached: ["Soon.", "Later."], unreachable: ["Never."]),
    Case(
      name: "turns that only choices look at that are offered once",
      source: """
        -> start
        === start
        + [Wait] -> hall
        === hall
        * {TURNS_SINCE(-> start) == 2} [Early] Early. -> hall
        * {TURNS_SINCE(-> start) >= 3} [Late] Late. -> hall
        * {TURNS_SINCE(-> start) < 0} [Never] Never. -> hall
        + {TURNS() > 3} [Leave] Left. -> END
        + [Wait] -> hall
        """, reached: ["Early.", "Late.", "Left."], unreachable: ["Never."]),
    Case(
      name: "lists by content",
      source: """
        LIST bag = rope, lamp, knife
        -> pack
        === pack
        * [Rope]
          ~ bag += rope
          -> pack
        * [Lamp]
          ~ bag += lamp
          -> pack
        * [Go] -> go
        === go
        {bag ? (rope, lamp): Both.}
        {bag ? knife: Knife.}
        {LIST_COUNT(bag) == 3: Three.}
        -> END
        """, reached: ["Both."], unreachable: ["Knife.", "Three."]),
    Case(
      name: "an empty list remembers where it came from",
      source: """
        LIST colours = red, green
        VAR mine = (red)
        ~ mine -= red
        ~ mine = ()
        {LIST_ALL(mine) ? green: Known.|Unknown.}
        -> END
        """, reached: ["Known."], unreachable: ["Unknown."]),
    Case(
      name: "a text that is compared",
      source: """
        VAR name = "Ann"
        * [Ann]
        * [Bob]
          ~ name = "Bob"
        - {"{name}!" == "Bob!": Hello Bob.}
        {name == "Cid": Hello Cid.}
        -> END
        """, reached: ["Hello Bob."], unreachable: ["Hello Cid."]),
    Case(
      name: "a die",
      source: """
        ~ temp die = RANDOM(1, 6)
        {die > 6: Seven.}
        {die >= 1: Fine.}
        {die == 6: Six.}
        -> END
        """, reached: ["Fine.", "Six."], unreachable: ["Seven."]),
    Case(
      name: "a function of the host",
      source: """
        EXTERNAL roll()
        {roll() > 3: High.|Low.}
        {false: Never.}
        -> END
        """, undecided: ["High.", "Low.", "Never."]),
    Case(
      name: "a variable that holds a place",
      source: """
        VAR next = -> cellar
        * [Up]
          ~ next = -> attic
        * [Down]
        - -> next
        === cellar
        Cellar. -> END
        === attic
        Attic. -> END
        === tower
        Tower. -> END
        """, reached: ["Cellar.", "Attic."], unreachable: ["Tower."]),
  ]

  @Test(arguments: cases)
  func decides(_ given: Case) throws {
    let report = try explore(given.source)
    #expect(report.internalFault == nil)
    for line in given.reached { #expect(report.verdict(.line, line) == "reached", "\(line)") }
    for line in given.unreachable { #expect(report.verdict(.line, line) == "unreachable", "\(line)") }
    for line in given.undecided { #expect(report.verdict(.line, line) == "undecided", "\(line)") }
  }

  @Test func saysWhatAHostReturns() throws {
    let source = """
      EXTERNAL roll()
      ~ temp rolled = roll()
      {rolled > 6: Seven.}
      {rolled > 0: Fine.}
      -> END
      """
    let report = try explore(source) { $0.externals = ["roll": 1...6] }
    #expect(report.verdict(.line, "Seven.") == "unreachable")
    #expect(report.verdict(.line, "Fine.") == "reached")
    #expect(report.assumptions == ["roll() returns a whole number from 1 to 6"])
  }

  @Test func tellsOfWhatIsOnlyComparedThatItHasNoBound() throws {
    let report = try explore(
      """
      VAR days = 0
      VAR left = 9
      -> day
      === day
      ~ days++
      ~ left--
      {days:
      - 1: First.
      - 2: Second.
      - else: Later.
      }
      {left > 7: Early.}
      + {days > 3} [Leave] -> END
      + [Sleep] -> day
      """)
    #expect(report.internalFault == nil && report.isDecided)
    #expect(report.everyPlayEnds == false && report.everyPlaceLeadsToAnEnd == true)
    if let days = report.ranges.first(where: { $0.name == "days" })?.outer {
      #expect(days.upperBound == Int(Int32.max))
    }
    if let left = report.ranges.first(where: { $0.name == "left" })?.outer {
      #expect(left.lowerBound == Int(Int32.min))
    }
  }

  @Test func tellsWhyAndWhatAVariableMayBe() throws {
    let report = try explore(VerdictTests.cases[0].source)
    let finding = try #require(report.findings.first { $0.item.kind == .choice && $0.item.name == "Buy the boat" })
    guard case .unreachable(let proof) = finding.verdict else {
      Issue.record("not unreachable")
      return
    }
    #expect(proof.reason == "the condition in line 7 never holds")
    #expect(proof.values == ["`coins` is from 0 to 3 here"])
  }

  @Test func findsWhereTheTextRunsOut() throws {
    let report = try explore(
      """
      -> crossing
      === crossing
      * [Left] Nothing here.
      * [Right] Fine. -> END
      """)
    #expect(report.problems.map { $0.kind } == [.ranOut])
    #expect(report.problems.first?.witness.choices == [0])
    #expect(report.problems.first?.witness.isShortest == true)
  }

  @Test(
    "a loop without a choice is a problem, and costs little",
    arguments: [
      ("Hi.\n* [Go] -> a\n* [End] -> END\n== a\nRound.\n-> a\n", [1]), ("-> a\n== a\n-> a\n", []),
      ("-> a\n== a\n{a}\n-> a\n", []),
    ])
  func loopWithoutChoice(source: String, choices: [Int]) throws {
    let report = try explore(source)
    #expect(report.problems.map { $0.kind } == [.loop])
    #expect(report.problems.first.map { $0.witness.choices.count } == choices.count)
    #expect(report.everyPlayEnds != true)
  }

  @Test("a choice is called by its own words, whatever stands before it")
  func choiceWords() throws {
    let source =
      "VAR x = \"no\"\nRain. {x == \"no\": It pours.}\n* [Stay] You stay.\n* Go[ on] away\n* {x == \"yes\"} [Run]\n- -> END\n"
    #expect(
      try explore(source).findings.filter { $0.item.kind == .choice }.map { $0.item.name } == ["Stay", "Go on", "Run"])
  }

  @Test func findsWhereNoWayLeadsToAnEnd() throws {
    let report = try explore(
      """
      -> road
      === road
      + [To the inn] -> END
      + [Into the bog] -> bog
      === bog
      + [Struggle] -> bog
      """)
    #expect(report.problems.map { $0.kind } == [.deadEnd])
    #expect(report.problems.first?.witness.choices == [1])
    #expect(report.everyPlaceLeadsToAnEnd == false)
  }
}
