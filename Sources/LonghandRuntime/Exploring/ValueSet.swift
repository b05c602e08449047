/// What a variable may hold: each of several values, or anything within bounds.
package enum ValueSet: Hashable, Sendable {
  /// One of these, in the order of their keys, none twice.
  case cells([Cell])
  /// Any whole number within bounds; the least and the greatest of all stand for no bound.
  case range(Int32, Int32)
  /// Any list with all items of the one set, and none beside those of the other; an empty one may remember any lists.
  case list(must: ItemSet, may: ItemSet)
  /// Anything at all.
  case unknown

  /// A set of one.
  package init(_ cell: Cell) { self = .cells([cell]) }

  /// The only value, if there is but one.
  package var single: Cell? {
    if case .cells(let cells) = self, cells.count == 1 { return cells[0] }
    return nil
  }

  /// The bounds of all whole numbers in the set; nil if it holds anything else.
  package var bounds: (low: Int32, high: Int32)? {
    switch self {
    case .range(let low, let high): return (low, high)
    case .cells(let cells):
      var bounds: (low: Int32, high: Int32)?
      for cell in cells {
        guard let value = cell.wholeNumber else { return nil }
        bounds = (min(bounds?.low ?? value, value), max(bounds?.high ?? value, value))
      }
      return bounds
    case .list, .unknown: return nil
    }
  }

  /// Whether a value may be held.
  package func contains(_ cell: Cell) -> Bool {
    switch self {
    case .cells(let cells): return cells.contains { $0.key == cell.key }
    case .range(let low, let high):
      guard let value = cell.wholeNumber else { return false }
      return value >= low && value <= high
    case .list, .unknown: return true
    }
  }
}

/// A set of items of lists, a bit an item.
package struct ItemSet: Hashable, Sendable {
  private var words: [UInt64]

  /// No item, of so many that there are.
  package init(size: Int) { words = Array(repeating: 0, count: (size + 63) / 64) }

  /// Adds an item.
  package mutating func insert(_ item: Int) { words[item / 64] |= 1 << UInt64(item % 64) }

  /// Takes an item away.
  package mutating func remove(_ item: Int) { words[item / 64] &= ~(1 << UInt64(item % 64)) }

  /// Whether an item is there.
  package func contains(_ item: Int) -> Bool { words[item / 64] & 1 << UInt64(item % 64) != 0 }

  /// How many items there are.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is none.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The items, ascending.
  package var items: [Int] { (0..<words.count * 64).filter { contains($0) } }

  /// What is in both, in either, or in this one only.
  package func combined(_ other: ItemSet, _ body: (UInt64, UInt64) -> UInt64) -> ItemSet {
    var result = self
    for index in words.indices { result.words[index] = body(words[index], other.words[index]) }
    return result
  }

  /// Whether all items are in the other set.
  package func isSubset(of other: ItemSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }
}

extension Cell {
  /// Whether several values are meant.
  package var isSymbolic: Bool {
    if case .symbolic = self { return true }
    return false
  }

  /// The value as a whole number; nil for any other kind, truth included.
  package var wholeNumber: Int32? {
    if case .integer(let value) = self { return value }
    return nil
  }

  /// A number that is the same only for the same value, floating-point numbers by their bits.
  package var key: UInt64 {
    switch self {
    case .undefined: 0
    case .void: 1 << 40
    case .boolean(let value): 2 << 40 | (value ? 1 : 0)
    case .integer(let value): 3 << 40 | UInt64(UInt32(bitPattern: value) ^ 1 << 31)
    case .float(let value): 4 << 40 | UInt64(value.bitPattern)
    case .list(let list): 5 << 40 | UInt64(list.rawValue)
    case .string(let text): 6 << 40 | UInt64(text.rawValue)
    case .target(let target): 7 << 40 | UInt64(target.rawValue)
    case .pointer(let name, let context): (8 + UInt64(UInt32(bitPattern: context)) << 4) << 36 | UInt64(name.rawValue)
    case .tag(let text): 9 << 40 | UInt64(text.rawValue)
    case .symbolic(let symbol): 10 << 40 | UInt64(symbol)
    }
  }
}
