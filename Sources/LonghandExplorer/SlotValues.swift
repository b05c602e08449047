import LonghandRuntime

/// Numbers for the values that were met in each slot, in the order in which they were, so that common ones are small.
struct SlotValues {
  private let slots: Slots
  private let slotCount: Int
  private let relevance: Relevance
  private var numbers: [[UInt64: UInt32]]
  private var cells: [[Cell]]
  /// For each value of a slot the one that follows it: of a count the next, of a number of turns one turn later; -1 where
  /// that is not known yet.
  private var successors: [[Int32]]
  /// For each slot the number of 0; -1 where that is not known yet.
  private var zeros: [Int32]

  init(_ slots: Slots, _ relevance: Relevance) {
    self.slots = slots
    slotCount = slots.count
    self.relevance = relevance
    // All temporary variables share their numbers, which are behind those of the others.
    numbers = Array(repeating: [:], count: slots.count + 1)
    cells = Array(repeating: [], count: slots.count + 1)
    successors = cells.map { _ in [] }
    zeros = cells.map { _ in -1 }
  }

  private func table(_ slot: Int) -> Int { min(slot, slotCount) }

  /// The number of a value, as exactly as it must be known.
  mutating func number(of cell: Cell, in slot: Int) -> UInt32 {
    let (cell, table) = (relevance.relevant(cell, in: slot), table(slot))
    if let known = numbers[table][cell.key] { return known }
    let number = UInt32(cells[table].count)
    numbers[table][cell.key] = number
    cells[table].append(cell)
    successors[table].append(-1)
    return number
  }

  /// The value of a number.
  func cell(_ number: UInt32, in slot: Int) -> Cell { cells[table(slot)][Int(number)] }

  /// Whether a value is a number greater than 0.
  func isPositive(_ number: UInt32, in slot: Int) -> Bool {
    if case .integer(let value) = cells[table(slot)][Int(number)] { value > 0 } else { false }
  }

  /// The number of 0.
  mutating func zero(in slot: Int) -> UInt32 {
    let table = table(slot)
    if zeros[table] < 0 { zeros[table] = Int32(number(of: .integer(0), in: slot)) }
    return UInt32(zeros[table])
  }

  /// The number of the value that follows another.
  mutating func successor(of number: UInt32, in slot: Int) -> UInt32 {
    let table = table(slot)
    let known = successors[table][Int(number)]
    if known >= 0 { return UInt32(known) }
    let cell = cells[table][Int(number)]
    var next = cell
    if case .integer(let value) = cell, !isNever(value, slot) { next = .integer(value &+ 1) }
    let found = self.number(of: next, in: slot)
    successors[table][Int(number)] = Int32(found)
    return found
  }

  /// Whether a number of turns says that something never was, which time does not change.
  private func isNever(_ value: Int32, _ slot: Int) -> Bool {
    if case .turnsSince = slots.kind(of: slot) { value < 0 } else { false }
  }
}
