import LonghandSource

/// Finds states by their bytes: the part of all of them whose hash says so.
///
/// States are looked up for many choices at a time, by a thread of its own for each part, before it is known which numbers
/// the new ones of all parts have. So what is found first is that a state is the first, second, … new one that was found
/// here; `settle` says later which number that is.
struct StateTable: Sendable {
  /// The numbers of the states plus one, at their hash or behind it, each with some bits of the hash above it; 0 for an
  /// empty place.
  private var entries = [UInt32](repeating: 0, count: 512)
  /// How many states it finds.
  private var count = 0
  /// The states that have no number yet.
  private var fresh: [Fresh] = []

  private struct Fresh {
    /// Where it is in the table.
    var place: Int
    var hash: UInt64
    /// Where its bytes are.
    var expansion: Int
    var key: Range<Int>
  }

  /// What was found of a state.
  enum Found {
    case known(UInt32)
    /// It is one of those that are new here, by their order.
    case fresh(Int)
  }

  /// How many bits a number has in the table; those of new states are counted down from the greatest.
  private static let numberBits: UInt32 = 27
  private static let greatestNumber = 1 << 27 - 2
  /// How many states may have a number.
  static let numberLimit = 1 << 26

  /// How many states have no number yet.
  var freshCount: Int { fresh.count }

  /// How many bytes it takes.
  var byteCount: Int { 4 * entries.count }

  /// In how many parts all states are found, so that two threads have done theirs at about the same time.
  static let partCount = 8

  /// The part of a state.
  static func part(of hash: UInt64) -> Int { Int(hash >> 8 & UInt64(partCount - 1)) }

  /// Looks for a state, which is a new one if it is not there.
  mutating func insert(
    _ hash: UInt64, _ key: Range<Int>, of number: Int, _ expansions: [StateExpansion], _ arena: StateArena
  ) -> Found {
    var place = place(of: hash)
    while entries[place] != 0 {
      if let known = state(at: place, hash) {
        if known <= StateTable.numberLimit {
          if StateTable.areEqual(expansions[number].keys, key, arena.bytes, arena[known]) {
            return .known(UInt32(known))
          }
        } else {
          let order = StateTable.greatestNumber - known
          let other = fresh[order]
          if StateTable.areEqual(expansions[number].keys, key, expansions[other.expansion].keys, other.key) {
            return .fresh(order)
          }
        }
      }
      place = behind(place)
    }
    entries[place] = entry(StateTable.greatestNumber - fresh.count, hash)
    fresh.append(Fresh(place: place, hash: hash, expansion: number, key: key))
    return .fresh(fresh.count - 1)
  }

  /// The number of a state; nil for one that is not there, or has none.
  func number(_ hash: UInt64, _ key: [UInt8], _ arena: StateArena) -> Int? {
    var place = place(of: hash)
    while entries[place] != 0 {
      if let known = state(at: place, hash), known <= StateTable.numberLimit,
        StateTable.areEqual(key, key.indices, arena.bytes, arena[known])
      {
        return known
      }
      place = behind(place)
    }
    return nil
  }

  /// Gives the new states their numbers.
  mutating func settle(_ numbers: [UInt32]) {
    for (state, number) in zip(fresh, numbers) { entries[state.place] = entry(Int(number), state.hash) }
    count += fresh.count
    fresh.removeAll(keepingCapacity: true)
  }

  /// Makes room for so many more.
  mutating func makeRoom(for more: Int, _ arena: StateArena) {
    let needed = count + fresh.count + more
    if needed * 4 <= entries.count * 3 { return }
    let old = entries
    entries = Array(repeating: 0, count: max(old.count * 2, needed * 4 / 3 + 1))
    for known in old where known != 0 {
      let number = Int(known & (1 << StateTable.numberBits - 1)) - 1
      // What has no number follows below.
      guard number <= StateTable.numberLimit else { continue }
      let hash = StateTable.hash(arena.bytes, arena[number])
      entries[emptyPlace(for: hash)] = entry(number, hash)
    }
    for order in fresh.indices {
      fresh[order].place = emptyPlace(for: fresh[order].hash)
      entries[fresh[order].place] = entry(StateTable.greatestNumber - order, fresh[order].hash)
    }
  }

  // MARK: Places

  /// Where it is looked for a hash first: the upper bits, spread over however many places there are.
  private func place(of hash: UInt64) -> Int { Int(hash.multipliedFullWidth(by: UInt64(entries.count)).high) }

  private func emptyPlace(for hash: UInt64) -> Int {
    var place = place(of: hash)
    while entries[place] != 0 { place = behind(place) }
    return place
  }

  private func behind(_ place: Int) -> Int { place + 1 == entries.count ? 0 : place + 1 }

  private func entry(_ number: Int, _ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << StateTable.numberBits | UInt32(number + 1)
  }

  /// The number of the state at a place of the table; nil if it has another hash for certain.
  private func state(at place: Int, _ hash: UInt64) -> Int? {
    let entry = entries[place]
    let isOther = (entry >> StateTable.numberBits ^ UInt32(truncatingIfNeeded: hash)) << StateTable.numberBits != 0
    return isOther ? nil : Int(entry & (1 << StateTable.numberBits - 1)) - 1
  }

  private static func areEqual(_ first: [UInt8], _ key: Range<Int>, _ second: [UInt8], _ other: Range<Int>) -> Bool {
    guard key.count == other.count else { return false }
    let distance = other.lowerBound - key.lowerBound
    for place in key where first[place] != second[place + distance] { return false }
    return true
  }

  /// FNV-1a, as `StableHash` has it, but of eight bytes at a time: a state is hashed for every choice that is followed.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
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
    return hash.scattered
  }
}
