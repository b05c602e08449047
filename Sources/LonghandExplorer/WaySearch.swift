import LonghandRuntime

/// Looks for the fewest choices after which some choices are offered, through every state there is.
struct WaySearch: ~Copyable {
  private var search: StateSearch

  /// How many states are looked at at most.
  private static let limits = StateSearch.Limits(states: 1_000_000)

  init(_ map: WayMap, _ wanted: Set<Position>) {
    search = StateSearch(map.model, limits: Self.limits, wanted: wanted)
  }

  mutating func run(from state: StoryState?, while mayGoOn: () -> Bool) -> WayMap.Ways {
    if let state {
      search.run(from: state) { _ in mayGoOn() }
    } else {
      search.run { _ in mayGoOn() }
    }
    var ways = WayMap.Ways()
    ways.choices = search.found.mapValues { search.choices(to: $0, from: 1) }
    ways.isComplete = search.found.count < search.wanted.count && search.isClosed
    return ways
  }
}
