/// What stands under a pair of small numbers, such as a flow and a name.
struct PairTable: Sendable {
  private struct Slot {
    var key: UInt64
    var value: Int32
  }

  private var slots: [Slot] = Array(repeating: Slot(key: .max, value: -1), count: 64)
  private var count = 0

  /// The value under a pair, or nil.
  func find(_ first: Int32, _ second: Int32) -> Int32? {
    let slot = slots[position(of: Self.key(first, second))]
    return slot.key == .max ? nil : slot.value
  }

  /// Enters a value unless the pair has one already; gives the one that it had.
  @discardableResult
  mutating func insert(_ first: Int32, _ second: Int32, _ value: Int32) -> Int32? {
    let key = Self.key(first, second)
    let index = position(of: key)
    if slots[index].key != .max { return slots[index].value }
    slots[index] = Slot(key: key, value: value)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  private func position(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[index].key != .max, slots[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: .max, value: -1), count: old.count * 2)
    for slot in old where slot.key != .max { slots[position(of: slot.key)] = slot }
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }
}
