/// Where runs led.
struct OutcomeTable: Sendable {
  /// Where a run led.
  struct Entry {
    /// The number of a place; -1 where the story stops.
    var place: Int32
    /// What follows where there is no place.
    var edge: UInt32
    private var firstChange: UInt32
    private var changeEnd: UInt32

    /// Where it stands how the slots at the place differ from what they were before.
    var changes: Range<Int> { Int(firstChange)..<Int(changeEnd) }

    fileprivate init(_ outcome: RunMemory.Outcome, firstChange: Int) {
      (place, edge) = (outcome.place, outcome.edge)
      self.firstChange = UInt32(firstChange)
      changeEnd = self.firstChange + UInt32(outcome.changes.count)
    }
  }

  private var entries: [Entry] = []
  private(set) var changes: [RunMemory.Change] = []

  /// How many there are.
  var count: Int { entries.count }

  /// How many bytes it takes.
  var byteCount: Int { 16 * entries.count + 12 * changes.count }

  subscript(number: Int) -> Entry { entries[number] }

  /// Adds an outcome, and gives its number.
  mutating func append(_ outcome: RunMemory.Outcome) -> Int {
    entries.append(Entry(outcome, firstChange: changes.count))
    changes.append(contentsOf: outcome.changes)
    return entries.count - 1
  }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
  }
}
