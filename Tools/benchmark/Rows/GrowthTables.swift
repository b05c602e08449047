import LonghandRuntime

/// How cost grows with the story, with the number of turns, of choices and of calls: at 1, 2, 4 and 8 times the size.
///
/// The last column is the cost of a unit at 8 times the size, compared with 1 time: 1 is linear.
enum GrowthTables {
  private static let factors = [1, 2, 4, 8]

  static func measure(_ bench: Workbench) throws -> [Table] {
    var table = Table(
      "Growth, CPU time", ["what", "×1"] + factors.dropFirst().map { "×\($0)" } + ["unit cost ×8 : ×1"])
    func add(_ name: String, _ measure: (Int) throws -> Double) rethrows {
      let seconds = try factors.map(measure)
      let growth = seconds[3] / seconds[0] / 8
      table.add([name] + seconds.map(Figures.time) + [Figures.threeDigits(growth)])
    }
    let stories = factors.map { factor in
      BenchmarkStory(
        name: "\(factor)", fileName: "story-\(factor)", source: StoryGenerator.story(size: 600_000 * factor))
    }
    func story(_ factor: Int) -> BenchmarkStory { stories[factor.trailingZeroBitCount] }
    let programs = stories.map(\.program)
    add("parse 600 KB …") { Work.parse(story($0), bench.runs).median }
    add("compile 600 KB …") { Work.compile(story($0), bench.runs).median }
    add("lint 600 KB …") { Work.lint(story($0), bench.runs).median }
    add("lint 600 KB … by all rules") { Work.lint(story($0), bench.runs, all: true).median }
    add("format 600 KB …") { Work.format(story($0), bench.runs).median }
    try add("load the JSON of 600 KB …") { factor in
      guard let program = programs[factor.trailingZeroBitCount] else { return .nan }
      return try Work.load(program.json, bench.runs).median
    }
    try add("play 1,000 turns … of 600 KB …") { factor in
      guard let program = programs[factor.trailingZeroBitCount] else { return .nan }
      return try play(program, turns: 1000 * factor, bench)
    }
    if let program = BenchmarkStory.small.program {
      try add("play 2,500 turns … of 100 KB") { try play(program, turns: 2500 * $0, bench) }
    }
    try add("200 turns with a hub of 25 choices …") { try playTurns(choiceHub(25 * $0), turns: 200, bench) }
    try add("1,000 function calls … in one turn") { try playTurns(HotLoop.longTurn(calls: 1000 * $0), turns: 1, bench) }
    try add("40 blank lines … in one turn") { try playTurns(HotLoop.blankLines(40 * $0), turns: 1, bench) }
    try add("100 levels of recursion …") { try playTurns(recursion(100 * $0), turns: 200, bench) }
    return [table]
  }

  private static func play(_ program: Program, turns: Int, _ bench: Workbench) throws -> Double {
    let plan = try ChoicePlan.random(program, plays: 1, choices: turns)
    return Work.play(program, plan, bench.runs).median
  }

  private static func playTurns(_ source: String, turns: Int, _ bench: Workbench) throws -> Double {
    guard let program = BenchmarkStory(name: "", fileName: "growth", source: source).program else { return .nan }
    return try play(program, turns: turns, bench)
  }

  private static func choiceHub(_ count: Int) -> String {
    "-> hub\n=== hub ===\nWhere to?\n"
      + (0..<count).map { "+ [Place number \($0)] You go to number \($0). -> hub" }.joined(separator: "\n") + "\n"
  }

  private static func recursion(_ depth: Int) -> String {
    """
    -> turn
    === turn ===
    The sum is {sum(\(depth))}.
    + [Go on] -> turn
    === function sum(count) ===
    { count <= 0:
      ~ return 0
    }
    ~ return count + sum(count - 1)

    """
  }
}
