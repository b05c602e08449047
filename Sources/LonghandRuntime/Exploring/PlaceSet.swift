/// Which places of a table are still possible, a bit a place.
struct PlaceSet: Hashable, Sendable, Sequence {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// How many places there may be.
  static let limit = 256

  /// No place.
  init() {}

  /// The first so many places.
  init(count: Int) {
    for place in 0..<count { insert(place) }
  }

  /// Adds a place.
  mutating func insert(_ place: Int) {
    let bit: UInt64 = 1 << UInt64(place & 63)
    switch place >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// How many places there are.
  var count: Int {
    words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount + words.3.nonzeroBitCount
  }

  /// Whether there is none.
  var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  /// The least place.
  var first: Int? {
    var iterator = makeIterator()
    return iterator.next()
  }

  /// The places that are in both.
  func intersection(_ other: PlaceSet) -> PlaceSet {
    var result = PlaceSet()
    result.words = (
      words.0 & other.words.0, words.1 & other.words.1, words.2 & other.words.2, words.3 & other.words.3
    )
    return result
  }

  /// The places that are in either.
  func union(_ other: PlaceSet) -> PlaceSet {
    var result = PlaceSet()
    result.words = (
      words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2, words.3 | other.words.3
    )
    return result
  }

  static func == (first: PlaceSet, second: PlaceSet) -> Bool { first.words == second.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  /// Goes through the places, ascending.
  struct Iterator: IteratorProtocol {
    fileprivate var words: (UInt64, UInt64, UInt64, UInt64)
    fileprivate var base = 0

    mutating func next() -> Int? {
      while words.0 == 0 {
        if base >= PlaceSet.limit - 64 { return nil }
        words = (words.1, words.2, words.3, 0)
        base += 64
      }
      let place = base + words.0.trailingZeroBitCount
      words.0 &= words.0 &- 1
      return place
    }
  }

  func makeIterator() -> Iterator { Iterator(words: words) }
}
