/// Where the pieces of runs led that are still to be gone on from, for one choice of one state.
struct PiecesAhead: Sendable {
  private var waiting: [(place: Int, values: [UInt32])] = []
  /// Those that were waiting already, where chance makes several of one.
  private var seen: Set<[UInt32]> = []
  private let hasChance: Bool

  init(hasChance: Bool) { self.hasChance = hasChance }

  /// How many there were.
  var count: Int { seen.count }

  var isEmpty: Bool { waiting.isEmpty }

  mutating func removeAll() {
    waiting.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
  }

  mutating func append(_ place: Int, _ values: [UInt32]) {
    if hasChance, !seen.insert(values + [UInt32(place)]).inserted { return }
    waiting.append((place, values))
  }

  /// The one that came last; nil once there are none.
  mutating func popLast() -> (place: Int, values: [UInt32])? { waiting.popLast() }
}
