import LonghandRuntime

/// Numbers for the values that were met in each slot, in the order in which they were, so that common ones are small.
struct SlotValues {
  private let slots: Slots
  private let slotCount: Int
  private let relevance: Relevance
  private var numbers: [[UInt64: UInt32]]
  private var cells: [[Cell]]
  /// Which values follow others.
  private(set) var order: ValueOrder

  init(_ slots: Slots, _ relevance: Relevance) {
    self.slots = slots
    slotCount = slots.count
    self.relevance = relevance
    // All temporary variables share their numbers, which are behind those of the others.
    numbers = Array(repeating: [:], count: slots.count + 1)
    cells = Array(repeating: [], count: slots.count + 1)
    order = ValueOrder(tables: cells.count)
  }

  private func table(_ slot: Int) -> Int { min(slot, slotCount) }

  /// The number of a value, as exactly as it must be known.
  mutating func number(of cell: Cell, in slot: Int) -> UInt32 {
    let (cell, table) = (relevance.relevant(cell, in: slot), table(slot))
    if let known = numbers[table][cell.key] { return known }
    let number = UInt32(cells[table].count)
    numbers[table][cell.key] = number
    cells[table].append(cell)
    order.append(cell, to: table)
    return number
  }

  /// The value of a number.
  func cell(_ number: UInt32, in slot: Int) -> Cell { cells[table(slot)][Int(number)] }

  /// Sees that the number of 0 is known in a slot.
  mutating func learnZero(in slot: Int) { order.zeros[table(slot)] = number(of: .integer(0), in: slot) }

  /// Sees that it is known which values follow one, so many of them.
  mutating func learnSuccessors(of number: UInt32, in slot: Int, count: Int32) {
    let table = table(slot)
    var number = number
    for _ in 0..<count {
      if let known = order.successor(of: number, in: slot) {
        number = known
        continue
      }
      let cell = cells[table][Int(number)]
      var next = cell
      if case .integer(let value) = cell, !isNever(value, slot) { next = .integer(value &+ 1) }
      let found = self.number(of: next, in: slot)
      order.set(successor: found, of: number, in: table)
      number = found
    }
  }

  /// Whether a number of turns says that something never was, which time does not change.
  private func isNever(_ value: Int32, _ slot: Int) -> Bool {
    if case .turnsSince = slots.kind(of: slot) { value < 0 } else { false }
  }
}
