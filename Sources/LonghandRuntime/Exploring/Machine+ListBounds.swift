extension StoryMachine {
  // MARK: Lists within bounds

  /// The root of a value that is a list of which only bounds are known.
  func listRoot(of cell: Cell) -> Int? {
    guard case .symbolic(let number) = cell, case .list(let root) = exploration.symbols.symbols[Int(number)] else {
      return nil
    }
    return root
  }

  private func bounds(_ root: Int) -> (must: ItemSet, may: ItemSet) {
    guard case .list(let must, let may) = exploration.symbols.roots[root].kind else {
      let none = ItemSet(size: program.definitions.items.count)
      return (none, none)
    }
    return (must, may)
  }

  /// The items of a list.
  func itemSet(_ list: ListNumber) -> ItemSet {
    var set = ItemSet(size: program.definitions.items.count)
    for item in self.list(list).items { set.insert(item) }
    return set
  }

  private mutating func makeBounds(_ must: ItemSet, _ may: ItemSet) -> Cell {
    if must == may { return .list(makeList(ListValue(items: may.items))) }
    exploration.symbols.addRoot(.list(must: must, may: may))
    return exploration.symbols.add(.list(root: exploration.symbols.roots.count - 1))
  }

  /// A list that is known: each that may be, if they are few.
  mutating func settledList(_ root: Int) throws(StoryProblem) -> Cell {
    let (must, may) = bounds(root)
    let open = may.combined(must) { $0 & ~$1 }.items
    guard open.count <= 6 else { throw obstructed(.tooManyWays(exploration.position)) }
    let chosen = exploration.symbols.decide(1 << open.count)
    var items = must
    for (index, item) in open.enumerated() where chosen >> index & 1 == 1 { items.insert(item) }
    exploration.symbols.restrict(root, .list(must: items, may: items))
    return .list(makeList(ListValue(items: items.items)))
  }

  /// Whether a list surely has an item.
  private func hasItem(_ root: Int) -> Bool { exploration.symbols.roots[root].hasItem || !bounds(root).must.isEmpty }

  /// Whether a list has items; each answer in turn.
  mutating func truth(ofList root: Int) -> Bool {
    if hasItem(root) { return true }
    let (must, may) = bounds(root)
    if may.isEmpty { return false }
    if exploration.symbols.decide(2) == 0 {
      exploration.symbols.restrictToNonempty(root)
      return true
    }
    exploration.symbols.restrict(root, .list(must: must, may: must))
    return false
  }

  /// One of some items that a list may have, as a list of its own, or nothing where it may be empty: each in turn, with
  /// the list narrowed to those of which it is that one.
  ///
  /// - Parameter narrowed: What the list is narrowed to for an item.
  private mutating func item(
    of root: Int, among items: [Int], _ narrowed: (_ item: Int) -> (must: ItemSet, may: ItemSet)
  ) -> Cell {
    let mayBeEmpty = !hasItem(root)
    let none = Cell.list(makeList(ListValue()))
    if exploration.symbols.settleLimit <= 1, items.count > SymbolicValues.coarseItemLimit {
      let cells = items.map { Cell.list(makeList(ListValue(items: [$0]))) } + (mayBeEmpty ? [none] : [])
      return exploration.symbols.make(.cells(cells.sorted { $0.key < $1.key }))
    }
    let chosen = exploration.symbols.decide(items.count + (mayBeEmpty ? 1 : 0))
    guard chosen < items.count else {
      let empty = ItemSet(size: program.definitions.items.count)
      exploration.symbols.restrict(root, .list(must: empty, may: empty))
      return none
    }
    let (must, may) = narrowed(items[chosen])
    exploration.symbols.restrict(root, .list(must: must, may: may))
    return .list(makeList(ListValue(items: [items[chosen]])))
  }

  /// The item of a list that comes before all others that it has; nil where two may be equal.
  private mutating func extreme(
    of root: Int, _ comesBefore: (_ value: Int32, _ other: Int32) -> Bool
  ) -> Cell? {
    let (must, may) = bounds(root)
    let sorted = may.items.sorted { comesBefore(itemValue($0), itemValue($1)) }
    for (item, next) in zip(sorted, sorted.dropFirst()) where itemValue(item) == itemValue(next) { return nil }
    let last = sorted.firstIndex { must.contains($0) } ?? sorted.count - 1
    return item(of: root, among: Array(sorted.prefix(last + 1))) { item in
      var (all, some) = (must, may)
      all.insert(item)
      for earlier in sorted.prefix(while: { $0 != item }) { some.remove(earlier) }
      return (all, some)
    }
  }

  /// One item of a list, drawn by chance.
  mutating func randomItem(ofList root: Int) -> Cell {
    let (must, may) = bounds(root)
    return item(of: root, among: may.items) { item in
      var all = must
      all.insert(item)
      return (all, may)
    }
  }

  /// The items of a list whose values are within bounds.
  mutating func range(ofList root: Int, from low: Int32, to high: Int32) -> Cell {
    var (must, may) = bounds(root)
    for item in may.items where itemValue(item) < low || itemValue(item) > high {
      must.remove(item)
      may.remove(item)
    }
    return makeBounds(must, may)
  }

  /// A table of lists as what all of them have, and any; nil where some value is no list, or they are few.
  mutating func wideList(_ root: Int, _ first: Int) -> Cell? {
    guard exploration.symbols.distinctCount(root, first) > exploration.symbols.settleLimit,
      let (must, may) = bounds(ofLists: exploration.symbols.values(root, first)), must != may
    else { return nil }
    return makeBounds(must, may)
  }

  /// What all of some lists have, and what any of them has; nil where some value is no list, or it matters from where an
  /// empty one came.
  func bounds(ofLists cells: [Cell]) -> (must: ItemSet, may: ItemSet)? {
    guard !exploration.remembersOrigins else { return nil }
    var bounds: (must: ItemSet, may: ItemSet)?
    for cell in cells {
      guard case .list(let list) = cell else { return nil }
      let items = itemSet(list)
      bounds =
        bounds.map { ($0.must.combined(items) { $0 & $1 }, $0.may.combined(items) { $0 | $1 }) } ?? (items, items)
    }
    return bounds
  }

  /// How many items a list has. Whether it has any is told apart, unless ways are too many already.
  private mutating func count(ofList root: Int) -> Cell {
    if exploration.symbols.settleLimit > 1, !truth(ofList: root) { return .integer(0) }
    let (must, may) = bounds(root)
    return exploration.symbols.makeNumber(Int64(max(must.count, hasItem(root) ? 1 : 0)), Int64(may.count))
  }

  /// A function of a list within bounds.
  mutating func listFunction(_ function: NativeFunction, _ root: Int, of number: UInt32) throws(StoryProblem) -> Cell {
    let (must, may) = bounds(root)
    switch function {
    case .not: return .integer(truth(ofList: root) ? 0 : 1)
    case .listCount: return count(ofList: root)
    case .listMinimum:
      if let least = extreme(of: root, <) { return least }
    case .listMaximum:
      if let greatest = extreme(of: root, >) { return greatest }
    default: break
    }
    guard may.combined(must, { $0 & ~$1 }).count <= 6 else { return SymbolicValues.unknown }
    return try computed(function, settledList(root))
  }

  /// A function of a list within bounds and a value.
  mutating func listFunction(
    _ function: NativeFunction, _ root: Int, of number: UInt32, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    guard case .list(let list) = right else { return try mixed(function, root, right, isListFirst: true) }
    let (must, may) = bounds(root)
    let other = itemSet(list)
    switch function {
    case .has: return .boolean(has(root, other))
    case .hasNot: return .boolean(!has(root, other))
    case .add: return makeBounds(must.combined(other) { $0 | $1 }, may.combined(other) { $0 | $1 })
    case .subtract: return makeBounds(must.combined(other) { $0 & ~$1 }, may.combined(other) { $0 & ~$1 })
    case .intersection: return makeBounds(must.combined(other) { $0 & $1 }, may.combined(other) { $0 & $1 })
    case .equal: return .boolean(isEqual(root, other))
    case .notEqual: return .boolean(!isEqual(root, other))
    default: return try mixed(function, root, right, isListFirst: true)
    }
  }

  /// A function of a value and a list within bounds.
  mutating func listFunction(
    _ function: NativeFunction, _ left: Cell, _ root: Int, of number: UInt32
  ) throws(StoryProblem) -> Cell {
    guard case .list(let list) = left else { return try mixed(function, root, left, isListFirst: false) }
    let (must, may) = bounds(root)
    let other = itemSet(list)
    switch function {
    case .add, .intersection, .equal, .notEqual: return try listFunction(function, root, of: number, left)
    case .subtract: return makeBounds(other.combined(may) { $0 & ~$1 }, other.combined(must) { $0 & ~$1 })
    case .has, .hasNot:
      let mayHave = must.isSubset(of: other) && !other.isEmpty && !may.isEmpty
      let surelyHas = may.isSubset(of: other) && !must.isEmpty
      let holds = surelyHas || mayHave && exploration.symbols.decide(2) == 0
      return .boolean(holds == (function == .has))
    default: return try mixed(function, root, left, isListFirst: false)
    }
  }

  /// A function of two lists within bounds.
  mutating func lists(_ function: NativeFunction, _ root: Int, _ other: Int) throws(StoryProblem) -> Cell {
    let (left, right) = (bounds(root), bounds(other))
    switch function {
    case .add: return makeBounds(left.must.combined(right.must) { $0 | $1 }, left.may.combined(right.may) { $0 | $1 })
    case .subtract:
      return makeBounds(left.must.combined(right.may) { $0 & ~$1 }, left.may.combined(right.must) { $0 & ~$1 })
    case .intersection:
      return makeBounds(left.must.combined(right.must) { $0 & $1 }, left.may.combined(right.may) { $0 & $1 })
    case .and, .or: return try computed(function, truthful(root), truthful(other))
    default: return SymbolicValues.unknown
    }
  }

  /// A list that counts as true where another does: each in turn.
  private mutating func truthful(_ root: Int) -> Cell {
    let item = truth(ofList: root) ? bounds(root).may.items.first : nil
    return .list(makeList(ListValue(items: item.map { [$0] } ?? [])))
  }

  private mutating func mixed(
    _ function: NativeFunction, _ root: Int, _ value: Cell, isListFirst: Bool
  ) throws(StoryProblem) -> Cell {
    if function == .and || function == .or {
      let list = truthful(root)
      return isListFirst ? try computed(function, list, value) : try computed(function, value, list)
    }
    let (must, may) = bounds(root)
    guard may.combined(must, { $0 & ~$1 }).count <= 6 else { return SymbolicValues.unknown }
    let list = try settledList(root)
    return isListFirst ? try computed(function, list, value) : try computed(function, value, list)
  }

  /// Whether all of some items are in a list; each answer in turn, item by item.
  private mutating func has(_ root: Int, _ items: ItemSet) -> Bool {
    if items.isEmpty { return false }
    for item in items.items {
      var (must, may) = bounds(root)
      if must.contains(item) { continue }
      if !may.contains(item) { return false }
      let isThere = exploration.symbols.decide(2) == 0
      if isThere { must.insert(item) } else { may.remove(item) }
      exploration.symbols.restrict(root, .list(must: must, may: may))
      if !isThere { return false }
    }
    return true
  }

  private mutating func isEqual(_ root: Int, _ items: ItemSet) -> Bool {
    let (must, may) = bounds(root)
    guard must.isSubset(of: items), items.isSubset(of: may) else { return false }
    if must == may { return true }
    guard exploration.symbols.decide(2) == 0 else { return false }
    exploration.symbols.restrict(root, .list(must: items, may: items))
    return true
  }
}

extension SymbolicValues {
  /// Of how many items the one that is chosen is told apart where ways are too many already.
  fileprivate static let coarseItemLimit = 8
}
