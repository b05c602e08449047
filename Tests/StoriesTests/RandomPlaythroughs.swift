import Foundation

@testable import LonghandRuntime

/// What many random playthroughs of Theodore came to.
struct RandomPlaythroughs {
  /// The playthroughs that ended in one way.
  struct Ending {
    let name: String
    let share: Double
    let fewestChoices: Int
    let fewestWords: Int
    let mostWords: Int
    /// The mean of each trait at the end.
    let traits: [String: Double]
  }

  static let threeThousand = RandomPlaythroughs(count: 3_000)
  private static let textsKept = 500

  let count: Int
  private(set) var endings: [Ending] = []
  private(set) var problems: [String] = []
  private(set) var unfinished = 0
  /// Where every passage that was seen keeps its visits.
  private(set) var visited: Set<Int32> = []
  /// What the first of them read, line by line.
  private(set) var texts: [[String]] = []

  init(count: Int) {
    self.count = count
    guard let program = Theodore.counting else { return }
    var byEnding: [String: [Playthrough]] = [:]
    for seed in 1...count {
      var generator = SplitMix(state: UInt64(seed))
      var playthrough = Playthrough(program, seed: seed) { Int.random(in: 0..<$0, using: &generator) }
      if seed <= Self.textsKept { texts.append(playthrough.paragraphs) }
      playthrough.paragraphs = []
      visited.formUnion(playthrough.story.state.visits.visitedSlots)
      problems += playthrough.problems.map(\.description)
      guard let ending = playthrough.ending, !playthrough.story.canContinue, playthrough.story.choices.isEmpty else {
        unfinished += 1
        continue
      }
      byEnding[ending, default: []].append(playthrough)
    }
    endings = byEnding.keys.sorted().map { Self.ending($0, byEnding[$0] ?? [], of: count) }
  }

  private static func ending(_ name: String, _ playthroughs: [Playthrough], of count: Int) -> Ending {
    var sums: [String: Double] = [:]
    for playthrough in playthroughs {
      for (trait, value) in playthrough.traits { sums[trait, default: 0] += Double(value) }
    }
    return Ending(
      name: name, share: Double(playthroughs.count) / Double(count),
      fewestChoices: playthroughs.map(\.choiceCount).min() ?? 0,
      fewestWords: playthroughs.map(\.wordCount).min() ?? 0,
      mostWords: playthroughs.map(\.wordCount).max() ?? 0,
      traits: sums.mapValues { $0 / Double(playthroughs.count) })
  }

  /// The endings as a table in Markdown: how often, and who people have become by then.
  var table: String {
    let traits = endings.first?.traits.keys.sorted() ?? []
    var rows = ["| ending | share | " + traits.joined(separator: " | ") + " |"]
    rows.append("| --- | --: |" + String(repeating: " --: |", count: traits.count))
    for ending in endings {
      let means = traits.map { String(Int((ending.traits[$0] ?? 0).rounded())) }
      let share = (ending.share * 1000).rounded() / 10
      rows.append("| \(ending.name) | \(share) % | " + means.joined(separator: " | ") + " |")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}

/// A small generator that gives the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
