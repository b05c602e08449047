import LonghandRuntime
import LonghandSource

/// States, each once, as a few bytes: the number of the place, and what may still be read there.
struct StateStore {
  private var bytes: [UInt8] = []
  /// Where each state begins.
  private var starts = Offsets()
  /// The numbers of the states plus one, at their hash or behind it, each with some bits of the hash above it; 0 for an
  /// empty place.
  private var table = [UInt32](repeating: 0, count: 1024)

  /// How many bits a number has in the table.
  private static let numberBits: UInt32 = 27

  /// How many states there are.
  var count: Int { starts.count }

  /// How many bytes all of it takes.
  var byteCount: Int { bytes.count + starts.byteCount + 4 * table.count }

  /// The bytes of a state.
  subscript(number: Int) -> Range<Int> { starts.range(number) }

  /// The byte at a place.
  func byte(_ place: Int) -> UInt8 { bytes[place] }

  /// Whether there is room for more.
  var isFull: Bool { bytes.count > Int(UInt32.max) - 65_536 || count > 1 << StateStore.numberBits - 2 }

  /// The number of a state, and whether it is new.
  mutating func insert(_ key: [UInt8]) -> (number: Int, isNew: Bool) {
    if count * 4 > table.count * 3 { grow() }
    let hash = StateStore.hash(key, 0..<key.count)
    var place = place(of: hash)
    while table[place] != 0 {
      if let number = number(at: place, hash), holds(key, at: number) { return (number, false) }
      place = behind(place)
    }
    bytes.append(contentsOf: key)
    starts.append(step: UInt32(key.count))
    table[place] = entry(count - 1, hash)
    return (count - 1, true)
  }

  /// The number of a state; nil for one that is not there.
  func number(of key: [UInt8]) -> Int? {
    let hash = StateStore.hash(key, 0..<key.count)
    var place = place(of: hash)
    while table[place] != 0 {
      if let number = number(at: place, hash), holds(key, at: number) { return number }
      place = behind(place)
    }
    return nil
  }

  // MARK: The table

  /// Where it is looked for a hash first: the upper bits, spread over however many places there are.
  private func place(of hash: UInt64) -> Int { Int(hash.multipliedFullWidth(by: UInt64(table.count)).high) }

  private func behind(_ place: Int) -> Int { place + 1 == table.count ? 0 : place + 1 }

  private func entry(_ number: Int, _ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << StateStore.numberBits | UInt32(number + 1)
  }

  /// The number of the state at a place of the table; nil if it has another hash for certain.
  private func number(at place: Int, _ hash: UInt64) -> Int? {
    let entry = table[place]
    let isOther = (entry >> StateStore.numberBits ^ UInt32(truncatingIfNeeded: hash)) << StateStore.numberBits != 0
    return isOther ? nil : Int(entry & (1 << StateStore.numberBits - 1)) - 1
  }

  private func holds(_ key: [UInt8], at number: Int) -> Bool {
    let range = self[number]
    guard range.count == key.count else { return false }
    for index in key.indices where bytes[range.lowerBound + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 3 / 2)
    for number in 0..<count {
      let hash = StateStore.hash(bytes, self[number])
      var place = place(of: hash)
      while table[place] != 0 { place = behind(place) }
      table[place] = entry(number, hash)
    }
  }

  /// FNV-1a, as `StableHash` has it, but of eight bytes at a time: a state is hashed for every choice that is followed.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = StableHash()
    var place = range.lowerBound
    while place < range.upperBound {
      var word: UInt64 = 0
      let end = min(place + 8, range.upperBound)
      while place < end {
        word = word << 8 | UInt64(bytes[place])
        place += 1
      }
      hash.combine(word: word ^ word >> 32)
    }
    return hash.mixed
  }
}

/// Writes a state as few bytes: the number of the place, two bits for each value that is one of the first three of its
/// slot, and some bytes more for each other.
struct StateWriter {
  private(set) var bytes: [UInt8] = []
  private var tail: [UInt8] = []

  /// Writes a state.
  mutating func write(place: Int, _ values: [UInt32]) {
    bytes.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
    StateWriter.append(UInt32(place), to: &bytes)
    var packed: UInt8 = 0
    for (index, value) in values.enumerated() {
      let shift = UInt8(index & 3) * 2
      packed |= UInt8(truncatingIfNeeded: min(value, 3)) << shift
      if value >= 3 { StateWriter.append(value - 3, to: &tail) }
      if shift == 6 {
        bytes.append(packed)
        packed = 0
      }
    }
    if values.count & 3 != 0 { bytes.append(packed) }
    bytes.append(contentsOf: tail)
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

extension StateStore {
  /// The number of the place of a state.
  func place(of state: Int) -> Int {
    var position = self[state].lowerBound
    return Int(number(at: &position))
  }

  /// Reads so many values of a state.
  func read(_ state: Int, _ count: Int, into values: inout [UInt32]) {
    values.removeAll(keepingCapacity: true)
    var packed = self[state].lowerBound
    _ = number(at: &packed)
    var tail = packed + (count + 3) / 4
    for index in 0..<count {
      let value = UInt32(byte(packed + index / 4) >> (UInt8(index & 3) * 2) & 3)
      values.append(value < 3 ? value : 3 + number(at: &tail))
    }
  }

  private func number(at position: inout Int) -> UInt32 {
    var (number, shift): (UInt32, UInt32) = (0, 0)
    while true {
      let byte = byte(position)
      position += 1
      number |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
