import LonghandSource

/// Every name that a story spells, each once.
///
/// Names become small numbers on the way in, so that all later look-ups index arrays instead of comparing strings.
package struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing: the number of a name plus one, 0 where free; the size is a power of two.
  private var slots: [Int32] = Array(repeating: 0, count: 256)
  private var strings: [String] = []

  /// The number of names; ids are smaller.
  package var count: Int { ends.count }

  /// The spelling of a name.
  package subscript(name: NameID) -> String { strings[Int(name.number)] }

  /// The id of a name given in UTF-8, known before or not.
  package mutating func intern(_ name: some RandomAccessCollection<UInt8>) -> NameID {
    let slot = findSlot(name)
    if slots[slot] != 0 { return NameID(number: slots[slot] - 1) }
    bytes.append(contentsOf: name)
    ends.append(Int32(bytes.count))
    strings.append(String(decoding: name, as: UTF8.self))
    slots[slot] = Int32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return NameID(number: Int32(ends.count - 1))
  }

  /// The id of a name given as a string.
  package mutating func intern(_ name: String) -> NameID {
    intern(Array(name.utf8))
  }

  /// The id of a name that the story spells somewhere, or nil.
  package func find(_ name: String) -> NameID? {
    let slot = findSlot(Array(name.utf8))
    return slots[slot] == 0 ? nil : NameID(number: slots[slot] - 1)
  }

  private func findSlot(_ name: some RandomAccessCollection<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: StableHash(name).mixed) & mask
    while slots[slot] != 0, !isEqual(slots[slot] - 1, name) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ number: Int32, _ name: some RandomAccessCollection<UInt8>) -> Bool {
    bytes[range(of: number)].elementsEqual(name)
  }

  private func range(of number: Int32) -> Range<Int> {
    let start = number == 0 ? 0 : ends[Int(number) - 1]
    return Int(start)..<Int(ends[Int(number)])
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<Int32(ends.count) {
      let slot = findSlot(bytes[range(of: number)])
      slots[slot] = number + 1
    }
  }
}

/// A name of the story, interned: equal names have equal ids.
package struct NameID: Hashable, Sendable {
  /// The position of the name in its table.
  package let number: Int32
}
