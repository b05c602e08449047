import LonghandRuntime

/// Where the pieces of runs led that are still to be gone on from, for one choice of one state.
///
/// Where chance makes several ways of one that meet again, what follows is gone on from once; but again where it is come to
/// after more pieces than before. So a run that goes round for ever does not vanish among those that were met already: it
/// becomes too long. Where nobody asks for such runs, what was met is gone on from once.
struct PiecesAhead: Sendable {
  private var waiting: [(place: Int, values: [UInt32], depth: Int)] = []
  /// Those that were waiting already, with the greatest number of pieces before them.
  private var seen: [[UInt32]: Int] = [:]
  /// How many pieces come before what was taken last.
  private var depth = 0
  /// How many were added.
  private var count = 0
  private let hasChance: Bool
  /// Whether runs that go round for ever are to be noticed.
  private let noticesLoops: Bool

  /// How many pieces a run may have.
  private static let depthLimit = 1_000

  init(hasChance: Bool, noticesLoops: Bool) { (self.hasChance, self.noticesLoops) = (hasChance, noticesLoops) }

  var isEmpty: Bool { waiting.isEmpty }

  /// What keeps a search from following all of them, if there are too many.
  func obstacle(at position: Position) -> ExplorationObstacle? {
    if depth > PiecesAhead.depthLimit { return .tooManySteps(position) }
    return count > RunMaker.wayLimit ? .tooManyWays(position) : nil
  }

  mutating func removeAll() {
    waiting.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
    (depth, count) = (0, 0)
  }

  /// Adds what the piece that was taken last led to.
  mutating func append(_ place: Int, _ values: [UInt32]) {
    if hasChance {
      let key = values + [UInt32(place)]
      if let known = seen[key], known > depth || !noticesLoops { return }
      seen[key] = depth + 1
    }
    waiting.append((place, values, depth + 1))
    count += 1
  }

  /// Takes the one that came last; nil once there are none.
  mutating func popLast() -> (place: Int, values: [UInt32])? {
    guard let last = waiting.popLast() else { return nil }
    depth = last.depth
    return (last.place, last.values)
  }
}
