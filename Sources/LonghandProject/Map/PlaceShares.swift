import LonghandRuntime
import LonghandSource

/// Of playthroughs at random, the share that came to each knot and stitch; seeded.
package struct PlaceShares: Sendable {
  /// How many playthroughs there were.
  package let plays: Int
  /// The shares, by path.
  package private(set) var shares: [String: Double] = [:]

  /// The most choices of a playthrough.
  private static let longest = 1_000

  /// Plays a program that counts the visits of everything (`countsAllVisits`).
  ///
  /// - Parameters:
  ///   - program: What to play.
  ///   - names: The paths of the knots and stitches that are asked for.
  ///   - plays: How many playthroughs to make.
  ///   - seed: What they are numbered from.
  package init(_ program: Program, of names: [String], plays: Int, seed: Int) {
    self.plays = plays
    var counts = Array(repeating: 0, count: names.count)
    for number in 0..<plays {
      let story = Self.played(program, seed: seed + number)
      for (index, name) in names.enumerated() {
        if let count = try? story.visitCount(at: name), count > 0 { counts[index] += 1 }
      }
    }
    for (name, count) in zip(names, counts) { shares[name] = Double(count) / Double(max(1, plays)) }
  }

  /// A playthrough at its end.
  private static func played(_ program: Program, seed: Int) -> Story {
    var dice = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    var story = Story(program, seed: seed)
    story.allowsExternalFallbacks = true
    for _ in 0..<longest {
      while let line = story.nextLine() {
        if line.problems.contains(where: { $0.severity == .error }) { return story }
      }
      let count = story.choices.count
      guard count > 0, (try? story.choose(Int(dice.next() % UInt64(count)))) != nil else { break }
    }
    return story
  }
}
