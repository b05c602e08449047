import Foundation
import LonghandTestSupport

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

  /// Played once, on every core, by whichever test asks first; the others wait without holding a thread.
  static let threeThousand = Task { await RandomPlaythroughs(count: 3_000) }
  private static let textsKept = 500

  let count: Int
  private(set) var endings: [Ending] = []
  private(set) var problems: [String] = []
  private(set) var unfinished = 0
  /// Where every passage that was seen keeps its visits.
  private(set) var visited: Set<Int32> = []
  /// What the first of them read, line by line.
  private(set) var texts: [[String]] = []
  /// The same, as one text each.
  private(set) var plainTexts: [PlainText] = []

  init(count: Int) async {
    self.count = count
    guard let program = Theodore.counting else { return }
    var byEnding: [String: [Playthrough]] = [:]
    for playthrough in await Self.play(program, count: count) {
      if !playthrough.paragraphs.isEmpty { texts.append(playthrough.paragraphs) }
      visited.formUnion(playthrough.story.state.visits.visitedSlots)
      problems += playthrough.problems.map(\.description)
      guard let ending = playthrough.ending, !playthrough.story.canContinue, playthrough.story.choices.isEmpty else {
        unfinished += 1
        continue
      }
      byEnding[ending, default: []].append(playthrough)
    }
    plainTexts = texts.map { PlainText($0) }
    endings = byEnding.keys.sorted().map { Self.ending($0, byEnding[$0] ?? [], of: count) }
  }

  /// As many playthroughs, in the order of their seeds, which begin with 1.
  private static func play(_ program: Program, count: Int) async -> [Playthrough] {
    let seeds = Array(1...count)
    let shards = stride(from: 0, to: count, by: 50).map { seeds[$0..<min($0 + 50, count)] }
    return await withTaskGroup(of: (Int, [Playthrough]).self) { group in
      for (index, shard) in shards.enumerated() {
        group.addTask {
          let playthroughs = shard.map { seed in
            var generator = SeededGenerator(seed: UInt64(seed))
            var playthrough = Playthrough(program, seed: seed) { Int.random(in: 0..<$0.count, using: &generator) }
            if seed > textsKept { playthrough.paragraphs = [] }
            return playthrough
          }
          return (index, playthroughs)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
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
