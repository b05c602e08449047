import LonghandExplorer
import LonghandRuntime
import Testing

/// Expressions of one variable: a run that looks at a variable in nothing else is known by what they come to.
@Suite struct OneVariableTests {
  static let cases: [JudgedStory] = [
    JudgedStory(
      name: "what is compared behind a change is the new value, and twice changed is changed twice",
      source: """
        VAR x = 0
        -> top
        === top
        + {x < 9} [One] -> one
        + {x < 9} [Two] -> two
        + {x > 20} [Jump] Jumped. -> END
        === one
        ~ x = x + 1
        {x == 1: First.}
        {x == 9: Ninth.}
        {x > 10: Beyond.}
        -> top
        === two
        {x == 8:
          ~ x = x + 7
        }
        ~ x += 2
        ~ x -= 1
        ~ x = 2 + x * 1
        {x == 2: Zero.}
        {x == 3: Third.}
        {x == 18: Eighteen.}
        -> top
        """, reached: ["First.", "Ninth.", "Third.", "Eighteen."], unreachable: ["Beyond.", "Zero.", "Jumped."]),
    JudgedStory(
      name: "what is looked at as it is after it was changed",
      source: """
        VAR x = 0
        VAR y = 5
        -> top
        === top
        + {x < 6} [More]
          ~ x++
          {x > 3 && x < 5: Four.}
          ~ y = x + y
          {y == 11: Eleven.}
          {y == 12: Twelve.}
          -> top
        + [Stop]
          {y - x == 4: Four apart.}
          {y - x == 5: Five apart.}
          -> END
        """, reached: ["Four.", "Eleven.", "Five apart."], unreachable: ["Twelve.", "Four apart."]),
    JudgedStory(
      name: "what is changed by a number that is none: text, fractions, truth and lists",
      source: """
        LIST things = lamp, (rope), key
        VAR word = "a"
        VAR part = 0.5
        VAR truth = true
        VAR bag = (rope)
        -> top
        === top
        + {LIST_COUNT(bag) < 3} [Take]
          ~ bag = bag + 1
          ~ bag += lamp
          {bag ? key: Key.|No key.}
          {bag ? rope: Rope.|No rope.}
          -> top
        + {part < 2} [Part]
          ~ part = part + 1
          {part == 1.5: One and a half.}
          {part == 1: One.}
          -> top
        + {word != "a11"} [Word]
          ~ word = word + 1
          {word == "a1": A one.}
          {word == "2": A two.}
          -> top
        + {truth < 3} [Truth]
          ~ truth = truth + 1
          {truth == 2: Twice true.}
          {truth == true: Still true.}
          -> top
        + [Stop] -> END
        """,
      reached: ["Key.", "No rope.", "One and a half.", "A one.", "Twice true."],
      unreachable: ["One.", "A two.", "Still true."]),
    JudgedStory(
      name: "what holds whole numbers now and fractions then",
      source: """
        VAR x = 1
        -> top
        === top
        + {x < 5} [Whole]
          ~ x = x + 1
          {x == 2: Two.}
          {x == 2.5: Two and a half.}
          {x == 3.25: Three and a quarter.}
          -> top
        + [Half]
          ~ x = 0.5
          -> top
        + [Words]
          ~ x = "x"
          -> last
        === last
        + [Again]
          ~ x = x + 1
          {x == "x1": X one.}
          {x == 2: Number.}
          -> END
        """, reached: ["Two.", "Two and a half.", "X one."], unreachable: ["Three and a quarter.", "Number."]),
    JudgedStory(
      name: "references to several variables, changed and compared in one place",
      source: """
        VAR gold = 3
        VAR salt = 0
        -> top
        === top
        + [Gold]
          -> lower(gold) ->
          {gold == 0: No gold.}
          {gold < 0: Debt.}
          -> top
        + [Salt]
          -> lower(salt) ->
          {salt < 0: Salty debt.}
          {salt == 1: Salt.}
          -> top
        + {gold == 0} [Stop] -> END
        === lower(ref it)
        {it > 0:
          ~ it = it - 1
        - else:
          Nothing of it.
        }
        ->->
        """, reached: ["No gold.", "Nothing of it."], unreachable: ["Debt.", "Salty debt.", "Salt."]),
    JudgedStory(
      name: "a function that takes a price from what it is given, and says whether there was enough",
      source: """
        VAR purse = 10
        -> top
        === top
        + {purse == 9} [Count nine] Counted. -> END
        + {purse > 2} [Buy bread]
          {spend(purse, 3): Bread.|No bread.}
          {purse == 9: Nine.}
          {purse == 0: Nothing left.}
          -> top
        + {purse > 0} [Buy meat]
          {spend(purse, 7): Meat.|No meat.}
          {purse == 3: Three left.}
          {purse < 0: Debt.}
          -> top
        + [Leave] -> END
        === function spend(ref it, price) ===
        {it < price:
          ~ return false
        }
        ~ it = it - price
        ~ return true
        """, reached: ["Bread.", "Meat.", "No meat.", "Three left.", "Nothing left."],
      unreachable: ["No bread.", "Nine.", "Counted.", "Debt."]),
    JudgedStory(
      name: "whether a list is empty, which is told by a number and not by a truth",
      source: """
        LIST things = lamp, rope
        VAR bag = ()
        VAR steps = 0
        -> top
        === top
        ~ steps = steps + 1
        + [Look]
          {not bag: Empty.|{LIST_COUNT(bag) == 2: Full.|Some.}}
          {not bag && steps > 1: Still empty.}
          {(not bag) == 1: One.}
          -> top
        + {not (bag ? lamp)} [Take the lamp]
          ~ bag += lamp
          {not bag: Nothing taken.}
          -> top
        + {bag ? lamp} [Take the rope]
          ~ bag += rope
          -> top
        + [Leave] {not bag: Empty-handed.|Laden.} -> END
        """, reached: ["Empty.", "Some.", "Full.", "Still empty.", "One.", "Empty-handed.", "Laden."],
      unreachable: ["Nothing taken."]),
    JudgedStory(
      name: "a trait shifts less the nearer it comes to its end",
      source: """
        PERSONA anna "Anna" {
          cold / warm: 50
        }
        -> top
        === top
        + {anna.warm < 60} [Smile]
          ~ anna: warm +20
          {anna.warm >= 60: Warm.}
          {anna.warm == 70: By twenty.}
          -> top
        + {anna.warm > 52} [Frown]
          ~ anna: cold +10
          {anna.warm < 50: Cold.}
          {anna.warm > 100: Hot.}
          -> top
        + [Stop] -> END
        """, reached: ["Warm."], unreachable: ["By twenty.", "Hot."]),
  ]

  @Test(arguments: cases, [false, true])
  func decides(_ given: JudgedStory, partsEveryRun: Bool) throws {
    try given.expectSameWhereEveryRunIsMade(partingEveryRun: partsEveryRun)
  }
}
