/// How often and how lately containers were visited; a copy shares all that did not change.
struct VisitCounts: Hashable, Sendable {
  /// What is known of one container.
  struct Visit: Hashable, Sendable {
    /// How often it was visited.
    var count: Int32 = 0
    /// The turn of the latest visit; one before all turns if none was recorded.
    private var latestTurn: Int32 = .min

    /// The turn of the latest visit; nil if none was recorded (runtime §59).
    var turn: Int32? {
      get { latestTurn == .min ? nil : latestTurn }
      set { latestTurn = newValue ?? .min }
    }
  }

  /// Places in chunks, so that changing one copies little.
  private var chunks: [[Visit]]
  private static let shift = 5
  /// What all stories share where they have not been.
  private static let unvisited = [Visit](repeating: Visit(), count: 1 << shift)

  init(slotCount: Int) {
    let unvisited = VisitCounts.unvisited
    chunks = Array(repeating: unvisited, count: (slotCount + unvisited.count - 1) >> VisitCounts.shift)
  }

  /// The places of all containers that were visited, ascending.
  var visitedSlots: [Int32] {
    let none = Visit()
    return chunks.indices.flatMap { chunk in
      chunks[chunk].indices.filter { chunks[chunk][$0] != none }.map { Int32(chunk << VisitCounts.shift + $0) }
    }
  }

  subscript(slot: Int32) -> Visit {
    get { chunks[Int(slot) >> VisitCounts.shift][Int(slot) & (1 << VisitCounts.shift - 1)] }
    _modify { yield &chunks[Int(slot) >> VisitCounts.shift][Int(slot) & (1 << VisitCounts.shift - 1)] }
  }
}
