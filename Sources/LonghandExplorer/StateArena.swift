/// States one after the other as a few bytes each: the number of the place, and what may still be read there.
struct StateArena: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each state begins.
  private var starts = Offsets()

  /// How many states there are.
  var count: Int { starts.count }

  /// How many bytes all of it takes.
  var byteCount: Int { bytes.count + starts.byteCount }

  /// Whether there is room for more.
  var isFull: Bool { bytes.count > Int(UInt32.max) - 1 << 26 || count > StateTable.numberLimit }

  /// The place of the bytes of a state.
  subscript(state: Int) -> Range<Int> { starts.range(state) }

  /// Adds a state that stands at a place of some bytes.
  mutating func append(_ key: Range<Int>, of bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes[key])
    starts.append(step: UInt32(key.count))
  }

  /// Adds a state at a place.
  mutating func append(place: Int, _ values: [UInt32]) {
    var writer = StateWriter()
    let start = bytes.count
    writer.write(place: place, values, to: &bytes)
    starts.append(step: UInt32(bytes.count - start))
  }

  /// The number of the place of a state.
  func place(of state: Int) -> Int {
    var position = self[state].lowerBound
    return Int(number(at: &position))
  }

  /// Reads a state: so many values as there are at its place.
  func read(_ state: Int, _ places: PlaceTable, into values: inout [UInt32]) -> Int {
    values.removeAll(keepingCapacity: true)
    var packed = self[state].lowerBound
    let place = Int(number(at: &packed))
    let count = places.live(at: place).count
    var tail = packed + (count + 3) / 4
    for index in 0..<count {
      let value = UInt32(bytes[packed + index / 4] >> (UInt8(index & 3) * 2) & 3)
      values.append(value < 3 ? value : 3 + number(at: &tail))
    }
    return place
  }

  private func number(at position: inout Int) -> UInt32 {
    var (number, shift): (UInt32, UInt32) = (0, 0)
    while true {
      let byte = bytes[position]
      position += 1
      number |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}

/// Writes a state as few bytes: the number of the place, two bits for each value that is one of the first three of its
/// slot, and some bytes more for each other.
struct StateWriter: Sendable {
  private var tail: [UInt8] = []

  /// Writes a state behind some bytes.
  mutating func write(place: Int, _ values: [UInt32], to bytes: inout [UInt8]) {
    tail.removeAll(keepingCapacity: true)
    StateWriter.append(UInt32(place), to: &bytes)
    var packed: UInt8 = 0
    for index in values.indices {
      let value = values[index]
      let shift = UInt8(index & 3) * 2
      packed |= UInt8(truncatingIfNeeded: min(value, 3)) << shift
      if value >= 3 { StateWriter.append(value - 3, to: &tail) }
      if shift == 6 {
        bytes.append(packed)
        packed = 0
      }
    }
    if values.count & 3 != 0 { bytes.append(packed) }
    for byte in tail { bytes.append(byte) }
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
