import LonghandRuntime

/// What came of the runs that chance may make of one.
struct GatheredRuns {
  /// Outcomes that are kept, each once, by number, and others.
  private(set) var outcomes: [Int] = []
  private(set) var others = OutcomeTable()
  /// What any of the runs looked at, in the order in which they are gone through, and what it found.
  private(set) var looks: [(look: RunTree.Look, value: Int)] = []
  /// How many runs there were.
  private(set) var count = 0
  private var seen: Set<Int> = []
  private var seenLooks: Set<RunTree.Look> = []

  /// Whether all of them are kept.
  var isKept: Bool { others.count == 0 }

  mutating func removeAll() {
    outcomes.removeAll(keepingCapacity: true)
    others.removeAll()
    looks.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
    if !seenLooks.isEmpty { seenLooks.removeAll(keepingCapacity: true) }
    count = 0
  }

  mutating func add(_ outcome: Int) {
    count += 1
    if seen.insert(outcome).inserted { outcomes.append(outcome) }
  }

  mutating func add(_ outcome: RunMemory.Outcome) {
    count += 1
    _ = others.append(outcome)
  }

  mutating func note(_ look: RunTree.Look, _ value: Int) {
    if seenLooks.insert(look).inserted { looks.append((look, value)) }
  }
}
