import LonghandRuntime
import LonghandTestSupport

/// Which choices to take: for each time the story is begun, their indexes in order.
struct ChoicePlan {
  var plays: [[Int]] = []

  /// How many choices there are in all.
  var choiceCount: Int { plays.reduce(0) { $0 + $1.count } }

  /// One line a play, for the drivers of other engines.
  var text: String { plays.map { $0.map(String.init).joined(separator: " ") + "\n" }.joined() }

  /// Plays a story at random and remembers what was chosen.
  static func random(_ program: Program, plays: Int, choices: Int, seed: UInt64 = 1) throws -> ChoicePlan {
    var random = SeededGenerator(seed: seed)
    var plan = ChoicePlan()
    for _ in 0..<plays {
      var story = Story(program, seed: 1)
      var chosen: [Int] = []
      while chosen.count < choices {
        while story.nextLine() != nil {}
        let count = story.choices.count
        guard count > 0 else { break }
        chosen.append(random.number(below: count))
        try story.choose(chosen[chosen.count - 1])
      }
      plan.plays.append(chosen)
    }
    return plan
  }
}
