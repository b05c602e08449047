import LonghandExplorer
import Testing

/// What variables may hold at endings, and where choices of a knot are offered.
@Suite struct PlaceRangeTests {
  private static let story = """
    VAR coins = 2
    VAR luck = 0
    ~ luck = RANDOM(1, 6)
    -> market
    === market
    + {coins > 0} [Buy bread]
      ~ coins -= 1
      -> market
    + {coins > 1} [Look at the boats] -> harbour
    + [Go home] -> home
    === harbour
    * [Stay]
      ~ coins += luck
    * [Go]
    - {coins > 3 && luck > 2:
      Sailed with {coins}. # ending: Sailed
      -> END
    }
    -> home
    === home
    {coins} left. # ending: Home
    -> END
    """

  @Test func tellsWhatIsHeldWhere() throws {
    let report = try explore(Self.story) { $0.plays = 50 }
    #expect(report.internalFault == nil)
    let market = try range(report, .knot, "market", "coins")
    #expect(market.outer == 0...2 && market.inner == 0...2 && !market.isTrait)
    #expect(try range(report, .knot, "harbour", "coins").outer == 2...2)
    #expect(try range(report, .knot, "harbour", "luck").inner == 1...6)
    #expect(try range(report, .ending, "Sailed", "coins").inner?.upperBound == 8)
    let home = try range(report, .ending, "Home", "coins")
    #expect(home.inner?.lowerBound == 0)
  }

  @Test func whatWasSeenIsWithinWhatIsProved() throws {
    for seed in UInt64(300)..<304 {
      var generator = StoryGenerator(seed: seed, fuel: 2)
      let source = generator.story()
      let report = try explore(source)
      for place in report.placeRanges {
        for range in place.ranges {
          guard let outer = range.outer, let inner = range.inner else { continue }
          #expect(
            outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound,
            "\(range.name) in \(place.name): \(source)")
        }
      }
    }
  }

  private func range(
    _ report: ExplorationReport, _ kind: StoryItem.Kind, _ place: String, _ name: String
  ) throws -> ValueRange {
    let found = try #require(report.placeRanges.first { $0.kind == kind && $0.name == place })
    return try #require(found.ranges.first { $0.name == name })
  }
}
