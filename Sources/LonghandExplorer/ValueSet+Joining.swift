import LonghandRuntime

/// How sets of values grow, so that they stop growing.
struct Joining {
  /// The whole numbers at which bounds that grow come to rest: those that the story speaks of, and their neighbours.
  private let thresholds: [Int32]
  private let itemCount: Int

  /// How many values a set may hold one by one.
  static let valueLimit = 128
  /// How many lists a set may hold one by one.
  static let listLimit = 48
  /// How often a set of numbers may grow at one place before its bounds are moved on, and how often under pressure before
  /// these may be anything.
  static let (growthLimit, leapLimit) = (24, 40)

  /// How long a search has taken already, so that less is told apart.
  enum Pressure {
    case none, some, much

    /// By how much sets count as having grown more than they have.
    fileprivate var growth: Int { self == .none ? 0 : self == .some ? 20 : 32 }
  }

  init(_ plan: ExplorationPlan) {
    var numbers: Set<Int32> = [.min, -1, 0, 1, 100, .max]
    for instruction in plan.program.code {
      guard case .integer(let value) = instruction else { continue }
      numbers.formUnion([value &- 1, value, value &+ 1])
    }
    thresholds = numbers.sorted()
    itemCount = plan.program.definitions.items.count
  }

  /// The union of two sets, or something that holds it.
  ///
  /// - Parameters:
  ///   - growth: How often the old set has grown.
  ///   - items: Gives the items of a list.
  func union(
    _ old: ValueSet, _ new: ValueSet, growth: Int, _ pressure: Pressure, items: (ListNumber) -> [Int]
  ) -> ValueSet {
    switch (old, new) {
    case (.cells(let first), .cells(let second)):
      let cells = merged(first, second)
      if cells.count == first.count { return old }
      return rested(.cells(cells), old, growth: growth, pressure, items)
    case (.list(let must, let may), .list(let otherMust, let otherMay)):
      return .list(must: must.combined(otherMust) { $0 & $1 }, may: may.combined(otherMay) { $0 | $1 })
    case (.list, .cells(let cells)), (.cells(let cells), .list):
      guard let lists = bounds(ofLists: cells, items) else { return .unknown }
      let list = if case .list = old { old } else { new }
      return union(list, lists, growth: growth, pressure, items: items)
    case (.range, .range), (.range, .cells), (.cells, .range): return hull(old, new, growth + pressure.growth)
    case (.unknown, _), (_, .unknown), (.range, .list), (.list, .range): return .unknown
    }
  }

  private func merged(_ first: [Cell], _ second: [Cell]) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(first.count + second.count)
    var (left, right) = (0, 0)
    while left < first.count || right < second.count {
      if right == second.count || left < first.count && first[left].key <= second[right].key {
        if right < second.count, first[left].key == second[right].key { right += 1 }
        result.append(first[left])
        left += 1
      } else {
        result.append(second[right])
        right += 1
      }
    }
    return result
  }

  /// A set that has become too large, or grows too often, as bounds.
  private func rested(
    _ set: ValueSet, _ old: ValueSet, growth: Int, _ pressure: Pressure, _ items: (ListNumber) -> [Int]
  ) -> ValueSet {
    guard case .cells(let cells) = set else { return set }
    if let bounds = set.bounds {
      let isWithinTrait = pressure == .none && bounds.low >= 0 && bounds.high <= 100
      let growth = growth + pressure.growth
      if cells.count <= Joining.valueLimit, growth < Joining.growthLimit || isWithinTrait { return set }
      return hull(old, set, growth)
    }
    if cells.count <= Joining.listLimit { return set }
    if let lists = bounds(ofLists: cells, items) { return lists }
    return cells.count <= Joining.valueLimit ? set : .unknown
  }

  private func bounds(ofLists cells: [Cell], _ items: (ListNumber) -> [Int]) -> ValueSet? {
    var bounds: (must: ItemSet, may: ItemSet)?
    for cell in cells {
      guard case .list(let list) = cell else { return nil }
      var set = ItemSet(size: itemCount)
      for item in items(list) { set.insert(item) }
      bounds = bounds.map { ($0.must.combined(set) { $0 & $1 }, $0.may.combined(set) { $0 | $1 }) } ?? (set, set)
    }
    return bounds.map { .list(must: $0.must, may: $0.may) }
  }

  /// Bounds that hold both sets; one that moves goes on to the next number that the story speaks of.
  private func hull(_ old: ValueSet, _ new: ValueSet, _ growth: Int) -> ValueSet {
    guard let first = old.bounds, let second = new.bounds else { return .unknown }
    var (low, high) = first
    let isLeap = growth >= Joining.leapLimit
    if second.low < low { low = isLeap ? .min : thresholds.last { $0 <= second.low } ?? .min }
    if second.high > high { high = isLeap ? .max : thresholds.first { $0 >= second.high } ?? .max }
    return .range(low, high)
  }
}
