import LonghandRuntime

/// Which values follow others, by their numbers: of a count the next, of a number of turns one turn later.
struct ValueOrder: Sendable {
  private struct Table {
    /// Where its values begin, how many there are, and for how many there is room.
    var first = 0
    var count = 0
    var room = 0
  }

  private struct Value {
    /// The value that follows; -1 where that is not known yet.
    var successor: Int32 = -1
    /// Whether it is a number greater than 0.
    var isPositive = false
  }

  private var tables: [Table]
  private var values: [Value] = []
  /// For each table the number of 0, where it was asked for.
  var zeros: [UInt32]

  /// - Parameter tables: How many slots have values of their own; the last of these is all that are behind it.
  init(tables count: Int) {
    tables = Array(repeating: Table(), count: count)
    zeros = Array(repeating: 0, count: count)
  }

  private func table(_ slot: Int) -> Int { min(slot, tables.count - 1) }

  /// Whether a value is a number greater than 0.
  func isPositive(_ number: UInt32, in slot: Int) -> Bool { values[tables[table(slot)].first + Int(number)].isPositive }

  /// The number of 0, which was learned.
  func zero(in slot: Int) -> UInt32 { zeros[table(slot)] }

  /// The number of the value that follows another; nil where that is not known yet.
  func successor(of number: UInt32, in slot: Int) -> UInt32? {
    let successor = values[tables[table(slot)].first + Int(number)].successor
    return successor < 0 ? nil : UInt32(successor)
  }

  mutating func append(_ cell: Cell, to table: Int) {
    let (first, count, room) = (tables[table].first, tables[table].count, tables[table].room)
    if count == room {
      tables[table].first = values.count
      tables[table].room = max(4, 2 * room)
      for place in 0..<tables[table].room { values.append(place < count ? values[first + place] : Value()) }
    }
    var value = Value()
    if case .integer(let number) = cell { value.isPositive = number > 0 }
    values[tables[table].first + count] = value
    tables[table].count += 1
  }

  mutating func set(successor: UInt32, of number: UInt32, in table: Int) {
    values[tables[table].first + Int(number)].successor = Int32(successor)
  }
}
