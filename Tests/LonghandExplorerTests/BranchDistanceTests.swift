import LonghandExplorer
import LonghandRuntime
import Testing

/// How far a state is from one in which a condition is as it is wanted.
@Suite struct BranchDistanceTests {
  private static let declarations = """
    VAR coins = 3
    VAR debt = -2
    VAR ratio = 2.5
    VAR name = "Ada"
    VAR isOpen = false
    LIST Colors = red, (green), blue
    LIST Moods = (sad), calm, happy
    VAR bag = (red, blue)
    VAR nothing = ()
    """
  private static let functions = """
    === function have(x)
    ~ return bag ? x
    === function twice(n)
    ~ return n * 2
    """

  private static func story(_ condition: String, after changes: String = "") -> String {
    """
    \(declarations)
    \(changes)
    -> top
    === top
    ~ temp half = coins / 2
    + {\(condition)} [Wanted] -> top
    + [Other] -> top
    \(functions)
    """
  }

  /// Whether the choice is offered, and how far its condition is from holding and from failing.
  private static func distances(
    _ condition: String, after changes: String = ""
  ) throws -> (isOffered: Bool, toHold: Double, toFail: Double) {
    let program = try compile(story(condition, after: changes))
    let position = try #require(
      program.code.indices.map { Position($0) }.first {
        guard case .choicePoint(_, let flags) = program.code[Int($0)] else { return false }
        return flags.contains(.hasCondition)
      })
    let found = ConditionReader(program).conditions(at: position)
    #expect(found.count == 1)
    let expression = try #require(found.first)
    var machine = SilentMachine(ExplorationPlan(program))
    _ = machine.run()
    return (
      machine.offered.contains(position), expression.distance(to: true, in: machine),
      expression.distance(to: false, in: machine)
    )
  }

  static let conditions = [
    "coins == 3", "coins == 4", "coins != 3", "coins > 2", "coins > 3", "coins >= 4", "coins < 3", "coins <= 3",
    "not (coins < 3)", "coins", "not coins", "debt", "debt < 0 && coins > 0", "debt > 0 && coins > 0",
    "debt > 0 || coins > 0", "debt > 0 || coins < 0", "not (debt > 0 || coins < 0)", "coins + debt == 1",
    "coins * 2 - 1 >= 6", "coins / 2 == 1", "coins % 2 == 1", "MIN(coins, 2) == 2", "MAX(coins, 5) == 3",
    "-coins == -3",
    "ratio > 2", "FLOOR(ratio) == 2", "CEILING(ratio) == 2", "INT(ratio) == 2", "half == 1", "half > 1",
    "name == \"Ada\"", "name != \"Ada\"", "name == \"\"", "isOpen", "not isOpen", "isOpen == false",
    "Colors == green", "Colors == red", "Colors != red", "Colors > red", "Colors < green", "Colors >= blue",
    "bag ? red", "bag ? green", "bag ? (red, blue)", "bag ? (red, green)", "bag !? green", "bag !? red",
    "not (bag ? green)", "bag == (red, blue)", "bag == (red)", "LIST_COUNT(bag) == 2", "LIST_COUNT(bag) > 2",
    "LIST_VALUE(Moods) == 1", "LIST_MAX(bag) == blue", "LIST_MIN(bag) == blue", "bag ^ (red, green) == red",
    "bag + green == bag", "bag - red == blue", "nothing", "not nothing", "bag ? ()", "have(red)", "have(green)",
    "not have(green)", "twice(coins) == 6", "twice(coins + 1) == 6", "top", "top > 1", "not top",
  ]

  @Test("it is 0 where the condition is as wanted, and nowhere else", arguments: conditions)
  func agrees(_ condition: String) throws {
    let found = try Self.distances(condition)
    #expect((found.toHold == 0) == found.isOffered && (found.toFail == 0) == !found.isOffered, "\(found)")
  }

  /// Conditions, and what makes them lack less and less.
  static let approaches: [(condition: String, steps: [String])] = [
    ("coins == 12", ["~ coins = 30", "~ coins = 2", "~ coins = 11", "~ coins = 12"]),
    ("coins > 12", ["~ coins = 2", "~ coins = 12", "~ coins = 13"]),
    ("coins < 0", ["~ coins = 9", "~ coins = 0", "~ coins = -1"]),
    ("not (coins <= 12)", ["~ coins = 2", "~ coins = 12", "~ coins = 20"]),
    ("coins > 5 && isOpen", ["~ coins = 1", "~ coins = 9", "~ isOpen = true\n~ coins = 9"]),
    ("coins > 50 || debt > 5", ["~ coins = 1", "~ debt = 3", "~ coins = 50", "~ debt = 6"]),
    ("bag == Colors", ["~ bag = LIST_ALL(bag)", "~ bag = (green, blue)", "~ bag = (green)"]),
    (
      "bag ? (red, green, blue)", ["~ bag = ()", "~ bag = (red)", "~ bag = (red, green)", "~ bag = LIST_ALL(Colors)"]
    ),
    ("not bag", ["~ bag = (red, blue)", "~ bag = (red)", "~ bag = ()"]),
    ("Moods == happy", ["~ Moods = sad", "~ Moods = calm", "~ Moods = happy"]),
    ("Moods > calm", ["~ Moods = sad", "~ Moods = calm", "~ Moods = happy"]),
    ("twice(coins) > 9", ["~ coins = 1", "~ coins = 4", "~ coins = 5"]),
  ]

  @Test("the less is lacking, the less it is", arguments: approaches.indices)
  func lacksLess(_ number: Int) throws {
    let (condition, steps) = Self.approaches[number]
    let found = try steps.map { try Self.distances(condition, after: $0).toHold }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 > $1 } && found.last == 0, "\(condition): \(found)")
  }

  @Test("what is drawn is not known, and neither near nor far")
  func drawn() throws {
    let found = try Self.distances("RANDOM(1, 2) == 1")
    #expect(found.toHold > 0 && found.toFail > 0)
  }

  @Test("a condition on a parameter is one for each call")
  func calls() throws {
    let program = try compile(
      """
      VAR coins = 3
      VAR cans = 7
      -> top
      === top
      {words(coins)} coins, {words(cans)} cans, {words(coins)} coins.
      -> END
      === function words(n)
      {
        - n > 5: ~ return "many"
      }
      ~ return "few"
      """)
    let position = try #require(
      program.code.indices.first {
        if case .divert(let jump) = program.code[$0] { jump.isConditional } else { false }
      })
    var machine = SilentMachine(ExplorationPlan(program))
    _ = machine.run()
    let found = ConditionReader(program).conditions(at: Position(position)).map { $0.distance(to: true, in: machine) }
    #expect(found.count == 2 && found.count { $0 == 0 } == 1, "\(found)")
  }

  /// A number to be typed, a ring that comes of it, and dials that have to be turned; all combinations are too many to try.
  static let safe = JudgedStory(
    name: "several things at once",
    source: """
      VAR typed = 0
      VAR digits = 0
      VAR sun = 0
      VAR moon = 0
      VAR star = 0
      LIST Things = ring, lamp
      VAR carried = (lamp)
      -> hall
      === hall
      + [Go to the keypad] -> keypad
      + [Go to the dials] -> dials
      === keypad
      \((1...9).map { "+ [Press \($0)] -> press(\($0))" }.joined(separator: "\n"))
      === press(digit)
      ~ typed = typed * 10 + digit
      ~ digits = digits + 1
      { digits < 3: -> keypad }
      { typed == 472: -> opened }
      ~ typed = 0
      ~ digits = 0
      -> hall
      === opened
      ~ carried += ring
      -> hall
      === dials
      + [Turn the sun]
        ~ sun = (sun + 1) % 12
        -> dials
      + [Turn the moon]
        ~ moon = (moon + 1) % 12
        -> dials
      + [Turn the star]
        ~ star = (star + 1) % 12
        -> dials
      + {carried ? ring && sun == 7 && moon == 4 && star == 10} [Put the ring in] -> inside
      + [Go back] -> hall
      === inside
      It turns. # ending: Inside
      -> END
      """, reached: ["Inside"])

  /// Leaves it to playing to find it.
  static func limit(_ options: inout Explorer.Options) { options.keepsWhole = true }

  @Test("several things at once are found by playing towards them") func safe() throws {
    let report = try explore(Self.safe.source) { options in
      Self.limit(&options)
      options.randomRuns = 4_000
    }
    Self.safe.expectVerdicts(in: report)
    try Self.safe.expectProofs(in: report)
  }
}
