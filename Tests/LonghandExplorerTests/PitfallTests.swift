import LonghandExplorer
import LonghandRuntime
import Testing

/// Stories that are forged so that an explorer goes wrong which overlooks one thing.
@Suite struct PitfallTests {
  static let pitfalls: [JudgedStory] = [
    JudgedStory(
      name: "a thread goes on behind its divert, with what it changed",
      source: """
        VAR x = 0
        -> hall
        === hall
        <- desk
        {x == 1: Behind.|Before.}
        * [Go] {x == 1: Still.|Lost.} -> END
        === desk
        ~ x = 1
        * [Look] Looked. -> END
        """, reached: ["Behind.", "Still.", "Looked."], unreachable: ["Before.", "Lost."]),
    JudgedStory(
      name: "what a caller reads is alive within two tunnels",
      source: """
        VAR x = 0
        * [One]
          ~ x = 1
        * [Two]
          ~ x = 2
        - -> outer ->
        {x == 1: One.} {x == 2: Two.} {x == 3: Three.}
        -> END
        === outer
        -> inner ->
        ->->
        === inner
        + [On] ->->
        """, reached: ["One.", "Two."], unreachable: ["Three."]),
    JudgedStory(
      name: "a reference that waits at a choice keeps its variable alive",
      source: """
        VAR left = 1
        VAR right = 5
        -> change(left) ->
        -> change(right) ->
        {left == 2: Left.} {right == 6: Right.} {left == 5: Mixed.}
        -> END
        === change(ref it)
        + [More]
          ~ it = it + 1
        - ->->
        """, reached: ["Left.", "Right."], unreachable: ["Mixed."]),
    JudgedStory(
      name: "a reference in a temporary is read through",
      source: """
        VAR gold = 0
        * [Take]
          ~ gold = 3
        * [Leave]
        - -> count(gold) ->
        -> END
        === count(ref it)
        + [Count]
        - {it == 3: Rich.} {it == 0: Poor.} {it == 1: Never.}
        ->->
        """, reached: ["Rich.", "Poor."], unreachable: ["Never."]),
    JudgedStory(
      name: "a printed value whose words are compared tells them apart",
      source: """
        VAR n = 0
        * [One]
          ~ n = 1
        * [Two]
          ~ n = 2
        - + [On]
        - {"{n}" == "1": Uno.} {"{n}" == "2": Due.} {"{n}" == "3": Tre.}
        -> END
        """, reached: ["Uno.", "Due."], unreachable: ["Tre."]),
    JudgedStory(
      name: "an empty list may ask for all of its origin",
      source: """
        LIST one = a, b
        LIST two = c, d
        VAR mine = ()
        * [One]
          ~ mine = (a)
          ~ mine -= a
        * [Two]
          ~ mine = (c)
          ~ mine -= c
        * [Neither]
        - * [On]
        - {LIST_ALL(mine) ? a: First.} {LIST_ALL(mine) ? d: Second.} {LIST_ALL(mine) == (): Neither.}
        {LIST_ALL(mine) ? (a, d): Never.}
        -> END
        """, reached: ["First.", "Second.", "Neither."], unreachable: ["Never."]),
    JudgedStory(
      name: "a text within an expression is still made",
      source: """
        VAR s = ""
        * [A]
          ~ s = s + "a"
        * [B]
          ~ s = s + "b"
        - ~ s = "<{s}{s == "a":!|?}>"
        * [On]
        - {s == "<a!>": Aha.} {s == "<b?>": Hm.} {s == "<b!>": Never.}
        -> END
        """, reached: ["Aha.", "Hm."], unreachable: ["Never."]),
    JudgedStory(
      name: "a draw is not drawn again where it is looked at",
      source: """
        VAR die = 0
        ~ die = RANDOM(1, 6)
        * {die > 3} [High] {die < 4: Never.} High. -> END
        * {die <= 3} [Low] {die > 3: Nor.} Low. -> END
        * ->
          Neither. -> END
        """, reached: ["High.", "Low."], unreachable: ["Never.", "Nor."]),
    JudgedStory(
      name: "the seed of chance may be set, and nothing is excluded by it",
      source: """
        ~ SEED_RANDOM(7)
        ~ temp x = RANDOM(1, 2)
        {x == 1: One.|Other.}
        {x == 3: Never.}
        -> END
        """, unreachable: ["Never."]),
    JudgedStory(
      name: "the start of a choice's words returns to that choice alone",
      source: (0..<10).map { "VAR v\($0) = 0\n" }.joined() + "-> k0\n"
        + (0..<10).map { "=== k\($0)\n* Yes[.] once.\n  ~ v\($0) = 1\n* No[.]\n- -> k\($0 + 1)\n" }.joined()
        + "=== k10\n* Now[.] then.\n- {v9 == 1: Last.|Not last.}\n{v9 == 2: Never.}\n-> END\n"
        + "=== other\n" + (0..<9).map { "{v\($0) == 1: a}\n" }.joined() + "-> END\n",
      reached: ["Last.", "Not last."], unreachable: ["Never."]),
    JudgedStory(
      name: "a tunnel that returns elsewhere forgets where it was called",
      source: """
        VAR x = 0
        -> well ->
        Back.
        -> END
        === well
        * [Down]
          ~ x = 1
          ->-> deep
        * [Up] ->->
        === deep
        {x == 1: Deep.|Shallow.} -> END
        """, reached: ["Back.", "Deep."], unreachable: ["Shallow."]),
    JudgedStory(
      name: "a value that is only printed tells no states apart",
      source: """
        VAR n = 0
        -> loop
        === loop
        ~ n += 1
        Day {n}.
        + [On] -> loop
        + [Off] Over. -> END
        """, reached: ["Over."]),
    JudgedStory(
      name: "a switch looks at each of its cases",
      source: """
        VAR visits = 0
        -> loop
        === loop
        ~ visits += 1
        {visits:
        - 1: First.
        - 2: Second.
        - 7: Seventh.
        - else: Other.
        }
        {visits > 8: -> END}
        + {visits < 8} [On] -> loop
        + [Off]
          {visits:
          - 9: Ninth.
          - else: Early.
          }
          -> END
        """, reached: ["First.", "Second.", "Seventh.", "Other.", "Early."], unreachable: ["Ninth."]),
    JudgedStory(
      name: "visits count within one run as well as between them",
      source: """
        -> a
        === a
        {b < 3: -> b}
        {b == 3: Three.} {b == 4: Four.} {b == 2: Two.}
        + {b < 4} [Again] -> b
        + [Go] -> END
        === b
        -> a
        """, reached: ["Three.", "Four."], unreachable: ["Two."]),
    JudgedStory(
      name: "what is changed only behind a choice that is offered once is unchanged there",
      source: """
        VAR number = 1
        VAR x = 0
        -> hub
        === hub
        ~ number = number * 3 + 1
        {number mod 7 == 5: Odd.}
        * [Count] {First.|Second.}
          {x == 1: One.|None.}
          ~ x = 1
          -> hub
        + {x == 1} [More] -> hub
        + [Out] -> END
        """, reached: ["Odd.", "First.", "None."], unreachable: ["Second.", "One."]),
    JudgedStory(
      name: "the same for a choice whose words are told where it is offered and again where it is taken",
      source: """
        VAR number = 1
        VAR x = 0
        -> hub
        === hub
        ~ number = number * 3 + 1
        {number mod 7 == 5: Odd.}
        * Count {number mod 2: oddly|evenly} [again]{x == 1: One.|None.}
          {x == 1: Two.|Zero.}
          ~ x = 1
          -> hub
        + {x == 1} [More] -> hub
        + [Out] -> END
        """, reached: ["Odd.", "None.", "Zero."], unreachable: ["One.", "Two."]),
    JudgedStory(
      name: "it is not where a reference changes it elsewhere, or a divert leads behind the choice",
      source: """
        VAR number = 1
        VAR x = 0
        VAR y = 0
        -> hub
        === hub
        ~ number = number * 3 + 1
        {number mod 7 == 5: Odd.}
        * [Look] {x == 1: One.|None.}
          ~ x = 0
          -> hub
        * (read) [Read] {Page.|Next page.}
          {y == 1: Read.|Unread.}
          ~ y = 1
          -> hub
        + [Set]
          ~ set(x)
          -> hub
        + [Read again] -> read
        + [Out] -> END
        === function set(ref it)
        ~ it = 1
        """, reached: ["One.", "None.", "Page.", "Next page.", "Read.", "Unread."]),
    JudgedStory(
      name: "what grows and is not looked at is handed on, also where another way there gives it a new value",
      source: """
        VAR x = 0
        VAR y = 0
        VAR number = 1
        -> hub
        === hub
        ~ number = number * 3 + 1
        + [Grow]
          ~ x++
          -> hub
        + [On] -> corridor
        === corridor
        {number mod 7 == 5:
          ~ y = x
          ~ x = 0
        }
        + [Look] -> look
        + [Stay] -> corridor
        === look
        {x == 2: Two.}
        {x < 0: Less.}
        {y == 2: Kept.}
        + [Back] -> hub
        + [Out] -> END
        """, reached: ["Two.", "Kept."], unreachable: ["Less."]),
    JudgedStory(
      name: "a run is not parted within the words of a choice, and goes on for the threads that wait",
      source: """
        VAR a = 1
        VAR b = 0
        VAR c = 0
        -> top
        === top
        {a: A.} {b: B.|Not yet.}
        ~ temp kept = b + 1
        <- side(kept)
        {c == 1: Cold.}
        {c == 2: Hot.}
        * [Go {a: on|off} and {b: up|down} {c: far|near}] {b: Up.|Down.} {kept == 2: Kept.} {kept > 2: More.} -> END
        === side(number)
        {a == 2: Two.}
        {number > 2: Three.}
        * {a == 1} [Look {b: left|right} or {c: out|in}]
          ~ b = number
          ~ c = 1
          -> top
        """, reached: ["B.", "Cold.", "Up.", "Down.", "Kept."], unreachable: ["Hot.", "More.", "Two.", "Three."]),
    JudgedStory(
      name: "an ending's name and the turns that went by are known in each piece of a run",
      source: """
        VAR a = 0
        VAR b = 0
        -> top
        === top
        + [A]
          ~ a = 1
        + [B]
          ~ b = 1
        - # ending: Roof
        {a: A.}
        {b: B.}
        {a + b == 2: Both.}
        + [Wait]
        - (gate)
        + [On]
        - {a: Again.}
        {b: And again.}
        {TURNS_SINCE(-> gate) == 1: One turn.}
        {TURNS_SINCE(-> gate) == 2: Two turns.}
        # ending: Cellar
        {a == 1: Down.}
        {b == 0: Dry.}
        -> END
        """, reached: ["And again.", "One turn.", "Down.", "Dry.", "Cellar"],
      unreachable: ["Two turns.", "Both.", "Roof"]),
  ]

  @Test(arguments: pitfalls, [false, true])
  func decides(_ given: JudgedStory, partsEveryRun: Bool) throws {
    let report = try explore(given.source) { $0.partsEveryRun = partsEveryRun }
    given.expectVerdicts(in: report)
    try given.expectProofs(in: report)
  }

  @Test func nothingIsProvedThroughAnExternalFunction() throws {
    let report = try explore(
      """
      EXTERNAL weather()
      VAR x = 0
      ~ x = weather()
      * [Go]
      - {x > 3 && x < 2: Never.|Ever.}
      -> END
      """)
    #expect(report.verdict(.line, "Never.") == "undecided")
    #expect(report.limits.first?.help == "--external weather=1..6 says what it returns.")
  }
}
