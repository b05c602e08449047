/// What the ways of a choice look at, and what each of them gives a new value.
///
/// A slot that none of them looks at decides nothing: where it may hold more than before, the ways are the same, and what
/// it may hold behind each is what it may hold before, unless that way gives it a new value.
struct WayTouches: Sendable {
  /// Whether each slot was looked at on any way of the choice.
  private var isTouched: [Bool]
  /// The slots that were.
  private(set) var touched: [Int] = []
  /// The way on which each slot was given a new value last.
  private var writes: [UInt32]
  private var way: UInt32 = 0
  /// The slots that are given a new value on the present way.
  private(set) var written: [Int] = []
  /// For each position whether what is read there is only printed, so that it does not matter what it is.
  private let isOnlyPrinted: [Bool]

  /// Follows no choice yet.
  init(slots: Slots, isOnlyPrinted: [Bool]) {
    self.isOnlyPrinted = isOnlyPrinted
    isTouched = Array(repeating: false, count: slots.count)
    writes = Array(repeating: 0, count: slots.count)
  }

  /// Forgets everything, for another choice.
  mutating func begin() {
    for slot in touched { isTouched[slot] = false }
    touched.removeAll(keepingCapacity: true)
  }

  /// Begins to follow a way.
  mutating func beginWay() {
    way += 1
    written.removeAll(keepingCapacity: true)
  }

  /// Notes that the item at a position looks at a slot.
  mutating func read(_ slot: Int, at position: Position) {
    if position >= 0, isOnlyPrinted[Int(position)] { return }
    if writes[slot] != way { touch(slot) }
  }

  /// Notes that what happens, or what a slot will hold, depends on what it held.
  mutating func touch(_ slot: Int) {
    if isTouched[slot] { return }
    isTouched[slot] = true
    touched.append(slot)
  }

  /// Notes that a slot is given a new value, whatever it held.
  mutating func write(_ slot: Int) {
    if writes[slot] == way { return }
    writes[slot] = way
    written.append(slot)
  }

  /// Whether something depends on what a slot held where the choice was taken.
  func depends(on slot: Int) -> Bool { isTouched[slot] }
}
