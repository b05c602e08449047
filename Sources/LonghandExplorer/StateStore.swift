import LonghandRuntime
import LonghandSource

/// States, each once, as a few bytes: the number of the place, and what may still be read there.
struct StateStore {
  private var bytes: [UInt8] = []
  /// Where each state begins; behind the last one where the next will.
  private var starts: [UInt32] = [0]
  /// The numbers of the states plus one, at their hash or behind it; 0 for an empty place.
  private var table = [UInt32](repeating: 0, count: 1024)

  /// How many states there are.
  var count: Int { starts.count - 1 }

  /// How many bytes all of it takes.
  var byteCount: Int { bytes.count + 4 * (starts.count + table.count) }

  /// The bytes of a state.
  subscript(number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The byte at a place.
  func byte(_ place: Int) -> UInt8 { bytes[place] }

  /// Whether there is room for more.
  var isFull: Bool { bytes.count > Int(UInt32.max) - 65_536 || count > Int(Int32.max) - 2 }

  /// The number of a state, and whether it is new.
  mutating func insert(_ key: [UInt8]) -> (number: Int, isNew: Bool) {
    if count * 8 > table.count * 5 { grow() }
    var place = Int(truncatingIfNeeded: StateStore.hash(key, 0..<key.count)) & (table.count - 1)
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      if holds(key, at: number) { return (number, false) }
      place = (place + 1) & (table.count - 1)
    }
    bytes.append(contentsOf: key)
    starts.append(UInt32(bytes.count))
    table[place] = UInt32(count)
    return (count - 1, true)
  }

  private func holds(_ key: [UInt8], at number: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == key.count else { return false }
    for index in key.indices where bytes[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: 2 * table.count)
    for number in 0..<count {
      var place = Int(truncatingIfNeeded: StateStore.hash(bytes, self[number])) & (larger.count - 1)
      while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = UInt32(number + 1)
    }
    table = larger
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

/// Writes values as few bytes, the small ones as one.
struct StateWriter {
  var bytes: [UInt8] = []

  /// Writes a number that is not negative.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a value: whole numbers as even, all others as odd, with their kind.
  mutating func write(_ cell: Cell) {
    if case .integer(let value) = cell {
      write(UInt64(UInt32(bitPattern: value << 1 ^ value >> 31)) << 1)
    } else {
      // The kind stands below, so that a list or a text of a small number takes few bytes.
      let (kind, payload) = (cell.key >> 40 & 0xF, cell.key & 0xFF_FFFF_FFFF)
      if case .pointer = cell { return write(cell.key << 5 | 0b11111) }
      write((payload << 4 | kind) << 1 | 1)
    }
  }
}

/// Reads what was written.
struct StateReader {
  private var place: Int

  init(_ store: StateStore, _ number: Int) { place = store[number].lowerBound }

  /// The next number.
  mutating func number(_ store: StateStore) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let byte = store.byte(place)
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// The next value.
  mutating func cell(_ store: StateStore) -> Cell {
    let number = number(store)
    if number & 1 == 1 {
      if number & 0b11111 == 0b11111 { return Cell(key: number >> 5) }
      return Cell(key: (number >> 1 & 0xF) << 40 | number >> 5)
    }
    let zigzag = UInt32(truncatingIfNeeded: number >> 1)
    return .integer(Int32(bitPattern: zigzag >> 1) ^ -Int32(bitPattern: zigzag & 1))
  }
}

extension Cell {
  /// The value of a key.
  fileprivate init(key: UInt64) {
    let payload = UInt32(truncatingIfNeeded: key)
    if key >> 36 & 0xF == 8 {
      self = .pointer(NameNumber(payload), context: Int32(truncatingIfNeeded: key >> 40))
      return
    }
    switch key >> 40 {
    case 0: self = .undefined
    case 1: self = .void
    case 2: self = .boolean(payload == 1)
    case 3: self = .integer(Int32(bitPattern: payload ^ 1 << 31))
    case 4: self = .float(Float(bitPattern: payload))
    case 5: self = .list(ListNumber(payload))
    case 6: self = .string(TextNumber(payload))
    case 7: self = .target(TargetNumber(payload))
    case 9: self = .tag(TextNumber(payload))
    default: self = .symbolic(payload)
    }
  }
}
