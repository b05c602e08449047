/// What functions of lists gave lately, where lists of the same content have the same number: then the same operands give
/// the same result.
struct ListResults: Sendable {
  private struct Entry {
    var first: UInt64 = .max
    var second: UInt64 = .max
    var result = Cell.undefined
  }

  private var entries: [Entry] = []

  /// How many results are kept; two that fall on one place take it from one another.
  private static let count = 4_096

  /// Nothing is known.
  init() {}

  private static func place(_ first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: mixed >> 40) & (count - 1)
  }

  /// What a function gave for these operands, if that is known.
  func result(_ first: UInt64, _ second: UInt64) -> Cell? {
    if entries.isEmpty { return nil }
    let entry = entries[Self.place(first, second)]
    return entry.first == first && entry.second == second ? entry.result : nil
  }

  /// Keeps what a function gave.
  mutating func keep(_ result: Cell, _ first: UInt64, _ second: UInt64) {
    if entries.isEmpty { entries = Array(repeating: Entry(), count: Self.count) }
    entries[Self.place(first, second)] = Entry(first: first, second: second, result: result)
  }
}

extension StoryMachine {
  /// A function of two values of which one is a list, looked up or computed.
  mutating func knownListResult(
    _ function: NativeFunction, _ left: Cell, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    let (first, second) = (left.key << 8 | UInt64(function.rawValue), right.key)
    if let known = exploration.listResults.result(first, second) { return known }
    let result = try listResult(function, left, right)
    exploration.listResults.keep(result, first, second)
    return result
  }
}
