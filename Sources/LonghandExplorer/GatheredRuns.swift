import LonghandRuntime

/// What came of the runs that chance may make of one.
struct GatheredRuns {
  /// Outcomes that are kept, each once, by number, and others.
  private(set) var outcomes: [Int] = []
  private(set) var others = OutcomeTable()
  /// What any of the runs looked at, in the order in which they are gone through, and what it found.
  private(set) var reads: [(event: RunTrace.Event, value: Int)] = []
  /// How many runs there were.
  private(set) var count = 0
  private var seen: Set<Int> = []
  private var seenSlots: Set<Int> = []

  /// Whether all of them are kept.
  var isKept: Bool { others.count == 0 }

  mutating func removeAll() {
    outcomes.removeAll(keepingCapacity: true)
    others.removeAll()
    reads.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
    if !seenSlots.isEmpty { seenSlots.removeAll(keepingCapacity: true) }
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

  mutating func note(readOf slot: Int, _ value: UInt32) {
    if seenSlots.insert(slot).inserted { reads.append((.read(slot), Int(value))) }
  }
}
