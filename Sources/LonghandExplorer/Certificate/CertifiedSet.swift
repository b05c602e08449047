import LonghandRuntime

/// What a variable may hold, in a certificate.
package enum CertifiedSet: Hashable, Sendable {
  /// Anything at all.
  case anything
  /// A whole number of one of these ranges, which ascend with gaps between them, or one of some other values.
  case values(numbers: [ClosedRange<Int32>], others: [PlainValue])
  /// A list with all items of the one, and none beside those of the other, both of which ascend. To which lists an empty one
  /// belongs is not said.
  case lists(must: [Int], may: [Int])

  /// How many values a machine may be given one by one.
  private static let limit = 256
  /// How many whole numbers one after the other are given one by one beside others that are too many.
  private static let shortLimit = 16

  /// A set of a machine; nil where it holds something that has no meaning beyond a run.
  init?(_ set: ValueSet, _ machine: borrowing SymbolicMachine) {
    switch set {
    case .unknown: self = .anything
    case .range(let low, let high): self = .values(numbers: [low...high], others: [])
    case .list(let must, let may): self = .lists(must: must.items, may: may.items)
    case .cells(let cells):
      var numbers: [Int32] = []
      var others: [PlainValue] = []
      for cell in cells {
        guard let value = machine.plain(cell) else { return nil }
        if case .integer(let number) = value {
          numbers.append(number)
        } else if !others.contains(value) {
          others.append(value)
        }
      }
      self = .values(numbers: CertifiedSet.merged(numbers.sorted().map { $0...$0 }), others: others)
    }
  }

  /// The same for what is known of a slot only as exactly as it matters: where numbers count alike, all of them.
  init?(_ set: ValueSet, knownBy precision: Relevance.Precision?, _ machine: borrowing SymbolicMachine) {
    self.init(set, machine)
    guard let precision, case .values(let numbers, let others) = self else { return }
    let opened = numbers.map { CertifiedSet.opened($0, precision) }
    self = .values(numbers: CertifiedSet.merged(opened.sorted { $0.lowerBound < $1.lowerBound }), others: others)
  }

  private static func opened(_ range: ClosedRange<Int32>, _ precision: Relevance.Precision) -> ClosedRange<Int32> {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch precision {
    case .exact: return range
    case .upTo(let most): return low...(high >= most ? .max : high)
    case .within(let least, let most): return (low < least ? .min : low)...(high > most ? .max : high)
    // Only its remainder is known of a number above 0.
    case .remainder: return high > 0 ? min(low, 1)...(.max) : range
    }
  }

  /// Ranges that ascend, with gaps between them.
  private static func merged(_ ranges: [ClosedRange<Int32>]) -> [ClosedRange<Int32>] {
    var merged: [ClosedRange<Int32>] = []
    for range in ranges {
      if let last = merged.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// The set as a machine takes it: parts that make it up together; nil where the program has nothing of the kind, or
  /// there are too many values.
  ///
  /// - Parameter partsNever: Whether -1 is a part of its own: it says of a count of turns that something never was.
  func valueSets(_ machine: inout SymbolicMachine, itemCount: Int, partsNever: Bool) -> [ValueSet]? {
    switch self {
    case .anything: return [.unknown]
    case .lists(let must, let may):
      guard let must = ItemSet(must, count: itemCount), let may = ItemSet(may, count: itemCount),
        must.isSubset(of: may)
      else { return nil }
      return [.list(must: must, may: may)]
    case .values(var numbers, let others):
      if partsNever { numbers = numbers.flatMap { $0.parted(below: 0) } }
      let isFew = numbers.reduce(others.count) { $0 + $1.count } <= CertifiedSet.limit
      let short = isFew ? numbers : numbers.filter { $0.count <= CertifiedSet.shortLimit }
      let long = isFew ? [] : numbers.filter { $0.count > CertifiedSet.shortLimit }
      var sets = long.map { ValueSet.range($0.lowerBound, $0.upperBound) }
      var cells = short.joined().map { Cell.integer($0) }
      for value in others {
        guard let cell = machine.cell(value) else { return nil }
        cells.append(cell)
      }
      guard cells.count <= CertifiedSet.limit, Set(cells.map { $0.key }).count == cells.count else { return nil }
      if !cells.isEmpty { sets.append(.cells(cells.sorted { $0.key < $1.key })) }
      return sets
    }
  }

  /// Whether everything that a machine says that something may hold is in the set.
  func covers(_ set: ValueSet, _ machine: borrowing SymbolicMachine) -> Bool {
    switch (self, set) {
    case (.anything, _): return true
    case (.values(let numbers, let others), .cells(let cells)):
      return cells.allSatisfy { cell in
        if let number = cell.wholeNumber { return CertifiedSet.contains(number, numbers) }
        return machine.plain(cell).map { others.contains($0) } ?? false
      }
    case (.values(let numbers, _), .range(let low, let high)):
      return numbers.contains { $0.contains(low) && $0.contains(high) }
    case (.lists(let must, let may), .list(let otherMust, let otherMay)):
      let certain = otherMust.items
      return must.allSatisfy { CertifiedSet.contains($0, certain) }
        && otherMay.items.allSatisfy { CertifiedSet.contains($0, may) }
    case (.lists(let must, let may), .cells(let cells)):
      return cells.allSatisfy { cell in
        guard case .list(let items, _, _)? = machine.plain(cell), machine.isInOrder(items) else { return false }
        return must.allSatisfy { items.contains($0) } && items.allSatisfy { CertifiedSet.contains($0, may) }
      }
    case (.values, .list), (.values, .unknown), (.lists, .range), (.lists, .unknown): return false
    }
  }

  private static func contains(_ number: Int32, _ ranges: [ClosedRange<Int32>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }

  private static func contains(_ item: Int, _ ascending: [Int]) -> Bool {
    var (low, high) = (0, ascending.count)
    while low < high {
      let middle = (low + high) / 2
      if ascending[middle] < item { low = middle + 1 } else { high = middle }
    }
    return low < ascending.count && ascending[low] == item
  }
}

extension ClosedRange<Int32> {
  /// What is below a number, and what is not.
  fileprivate func parted(below number: Int32) -> [ClosedRange<Int32>] {
    lowerBound < number && upperBound >= number ? [lowerBound...number - 1, number...upperBound] : [self]
  }
}

extension ItemSet {
  /// Some items, each once; nil where there are none of these numbers.
  fileprivate init?(_ items: [Int], count: Int) {
    self.init(size: count)
    for item in items {
      guard item >= 0, item < count else { return nil }
      insert(item)
    }
  }
}
