import LonghandTestSupport

/// A small story that does one thing over and over: a turn of so many steps, then the choice to go on.
struct HotLoop {
  /// What it is called in the table.
  let name: String
  /// What a turn does.
  let turn: String
  /// The ink source.
  let source: String
  /// How many choices to play.
  let turns: Int
}

extension HotLoop {
  /// All of them.
  static let all = [arithmetic, diverts, strings, lists, hub, longText, shifts, sums]

  /// A loop that counts from 0 to `count` within a turn, around the given lines.
  private static func loop(_ count: Int, before: String = "", body: String, functions: String = "") -> String {
    """
    \(before)
    VAR i = 0
    VAR total = 0
    -> turn
    === turn ===
    ~ i = 0
    -> again
    === again ===
    \(body)
    ~ i = i + 1
    { i < \(count):
      -> again
    }
    The total is {total}.
    + [Go on] -> turn
    \(functions)

    """
  }

  static let arithmetic = HotLoop(
    name: "arithmetic, function calls", turn: "200 calls",
    source: loop(
      200, body: "~ total = mix(total, i)",
      functions: """
        === function mix(a, b) ===
        ~ temp c = (a * 31 + b) % 65537
        ~ return c
        """), turns: 200)

  static let diverts = HotLoop(
    name: "plain diverts", turn: "1,600 diverts",
    source: "VAR i = 0\n-> turn\n=== turn ===\n~ i = 0\n-> step_1\n"
      + (1...7).map { "=== step_\($0) ===\n-> step_\($0 + 1)\n" }.joined()
      + "=== step_8 ===\n~ i = i + 1\n{ i < 200:\n-> step_1\n}\nRound and round.\n+ [Go on] -> turn\n", turns: 200)

  static let strings = HotLoop(
    name: "strings", turn: "200 made, 200 compared",
    source: loop(
      200, before: "VAR word = \"\"",
      body: """
        ~ word = "the {i} of {total}"
        { word == "the 7 of 7" or word + "!" == "!":
          ~ total = 0
        - else:
          ~ total = total + 1
        }
        """), turns: 200)

  static let lists = HotLoop(
    name: "lists", turn: "200 × 5 operations",
    source: loop(
      200, before: "LIST bag = lamp, rope, key, map, knife, coin\nLIST mood = calm, (curious), wary",
      body: """
        ~ bag += key
        ~ bag -= (lamp, rope)
        { bag ? key:
          ~ total = LIST_COUNT(bag + (map, coin))
        }
        ~ mood = LIST_MIN(LIST_ALL(mood))
        ~ bag = bag ^ (key, map)
        """), turns: 200)

  static let hub = HotLoop(
    name: "a hub of 24 choices", turn: "24 choices offered",
    source: "-> hub\n=== hub ===\nWhere to?\n"
      + (0..<24).map { "+ [Place number \($0)] You go to number \($0). -> hub" }.joined(separator: "\n") + "\n",
    turns: 2000)

  static let longText = HotLoop(
    name: "long text", turn: "4 paragraphs of 1,000 characters",
    source: {
      var prose = Prose(random: SeededGenerator(seed: 4))
      let paragraphs = (0..<4).map { _ in prose.paragraph(16) }.joined(separator: "\n")
      return "-> page\n=== page ===\n" + paragraphs + "\n+ [Turn the page] -> page\n"
    }(), turns: 2000)

  /// A trait that shifts after each choice.
  static let shifts = HotLoop(
    name: "a shift after each choice", turn: "1 shift, into the ledger",
    source: "PERSONA ann { cold / warm: 50 }\n"
      + choices("~ ann: warm +20", "~ ann: cold +20", reading: "ann.warm"), turns: 2000)

  /// The same with a plain variable, to compare: personas may take 1.3 times as long.
  static let sums = HotLoop(
    name: "a sum after each choice", turn: "1 assignment",
    source: "VAR sum = 50\n" + choices("~ sum = sum + 20", "~ sum = sum - 20", reading: "sum"), turns: 2000)

  private static func choices(_ first: String, _ second: String, reading value: String) -> String {
    """
    -> turn
    === turn ===
    The room is quiet, and somewhere a clock remembers to tick: {\(value)}.
    + [Speak]
      \(first)
      A word or two.
    + [Be quiet]
      \(second)
      Nothing, at some length.
    - -> turn

    """
  }

  /// One turn of so many calls, for engines whose turns get slower as they go.
  static func longTurn(calls: Int) -> String {
    loop(
      calls, body: "~ total = mix(total, i)",
      functions: "=== function mix(a, b) ===\n~ return (a * 31 + b) % 65537")
  }

  /// A loop whose condition stands within a line prints a blank line each time round, and each line is tried out up to
  /// the next words (runtime §142): what a careless writer's loop costs.
  static func blankLines(_ count: Int) -> String {
    """
    VAR i = 0
    -> again
    === again ===
    ~ i = next(i)
    { i < \(count): -> again }
    It is done.
    + [Go on] -> END
    === function next(number) ===
    ~ return number + 1

    """
  }
}
