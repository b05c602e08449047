extension StoryMachine {
  // MARK: Lists within bounds

  /// The root of a value that is a list of which only bounds are known.
  func listRoot(of cell: Cell) -> Int? {
    guard case .symbolic(let number) = cell, case .list(let root) = exploration.symbols.symbols[Int(number)] else {
      return nil
    }
    return root
  }

  func bounds(_ root: Int) -> (must: ItemSet, may: ItemSet) {
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

  /// A list within bounds.
  ///
  /// - Parameter most: How many items it has at most.
  mutating func makeBounds(_ must: ItemSet, _ may: ItemSet, most: Int = .max) -> Cell {
    if most <= must.count, must != may { return makeBounds(must, must) }
    // To which lists an empty one belongs is not known.
    let isKnown = must == may && !(may.isEmpty && exploration.remembersOrigins)
    if isKnown { return .list(makeList(ListValue(items: may.items))) }
    exploration.symbols.addRoot(.list(must: must, may: may))
    let root = exploration.symbols.roots.count - 1
    if most < may.count { exploration.symbols.greatestCounts[root] = most }
    return exploration.symbols.add(.list(root: root))
  }

  /// How many items a list has at most.
  func most(_ root: Int) -> Int {
    min(exploration.symbols.greatestCounts[root] ?? .max, bounds(root).may.count)
  }

  /// A list that is known: each that may be, if they are few. It is not told to which lists an empty one belongs.
  private mutating func settledItems(_ root: Int) throws(StoryProblem) -> Cell {
    let (must, may) = bounds(root)
    let open = may.combined(must) { $0 & ~$1 }.items
    guard open.count <= 6 else { throw obstructed(.tooManyWays(exploration.position)) }
    let chosen = exploration.symbols.decide(1 << open.count)
    var items = must
    for (index, item) in open.enumerated() where chosen >> index & 1 == 1 { items.insert(item) }
    exploration.symbols.restrict(root, .list(must: items, may: items))
    return .list(makeList(ListValue(items: items.items)))
  }

  /// A list that is known, with the lists to which it belongs: each that may be, if they are few.
  mutating func settledList(_ root: Int) throws(StoryProblem) -> Cell {
    let list = try settledItems(root)
    if exploration.remembersOrigins, bounds(root).may.isEmpty { throw obstructed(.unknownValue(exploration.position)) }
    return list
  }

  /// An item, as a list, that belongs to the same lists as whatever a list may be; nil where these may be several, or it
  /// may be empty.
  mutating func itemOfOnlyOrigin(ofList root: Int) -> Cell? {
    let items = bounds(root).may.items
    guard hasItem(root), let first = items.first else { return nil }
    let origin = program.definitions.items[first].definition
    guard items.allSatisfy({ program.definitions.items[$0].definition == origin }) else { return nil }
    return .list(makeList(ListValue(items: [first])))
  }

  /// Whether a list surely has an item.
  func hasItem(_ root: Int) -> Bool { exploration.symbols.roots[root].hasItem || !bounds(root).must.isEmpty }

  /// Whether a list has items; each answer in turn.
  mutating func truth(ofList root: Int) -> Bool {
    if hasItem(root) { return true }
    let must = bounds(root).must
    if most(root) == 0 { return false }
    if exploration.symbols.decide(2) == 0 {
      exploration.symbols.restrictToNonempty(root)
      return true
    }
    exploration.symbols.restrict(root, .list(must: must, may: must))
    return false
  }

  /// The items of a list whose values are within bounds.
  mutating func range(ofList root: Int, from low: Int32, to high: Int32) -> Cell {
    var (must, may) = bounds(root)
    for item in may.items where itemValue(item) < low || itemValue(item) > high {
      must.remove(item)
      may.remove(item)
    }
    return makeBounds(must, may, most: most(root))
  }

  /// All items of the lists to which a list within bounds belongs; of an empty one that may be any.
  private mutating func allItems(ofList root: Int) -> Cell {
    if truth(ofList: root) {
      let (must, may) = bounds(root)
      return makeBounds(allItems(beside: must.items), allItems(beside: may.items))
    }
    return makeBounds(
      ItemSet(size: program.definitions.items.count), allItems(beside: Array(program.definitions.items.indices)))
  }

  /// All items of the lists to which some items belong.
  private func allItems(beside items: [Int]) -> ItemSet {
    var all = ItemSet(size: program.definitions.items.count)
    for definition in Set(items.compactMap { program.definitions.items[$0].definition }) {
      for item in program.definitions.definitions[definition].items { all.insert(item) }
    }
    return all
  }

  /// A table of lists as what all of them have, and any; nil where some value is no list, or they are few.
  mutating func wideList(_ root: Int, _ first: Int) -> Cell? {
    guard exploration.symbols.distinctCount(root, first) > exploration.symbols.settleLimit,
      let (must, may) = bounds(ofLists: exploration.symbols.values(root, first)), must != may
    else { return nil }
    return makeBounds(must, may)
  }

  /// What all of some lists have, and what any of them has; nil where some value is no list.
  func bounds(ofLists cells: [Cell]) -> (must: ItemSet, may: ItemSet)? {
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
    let must = bounds(root).must
    return exploration.symbols.makeNumber(Int64(max(must.count, hasItem(root) ? 1 : 0)), Int64(most(root)))
  }

  /// A function of a list within bounds.
  mutating func listFunction(_ function: NativeFunction, _ root: Int, of number: UInt32) throws(StoryProblem) -> Cell {
    let (must, may) = bounds(root)
    switch function {
    case .not: return .integer(truth(ofList: root) ? 0 : 1)
    case .listCount: return count(ofList: root)
    case .listMinimum: return extreme(of: root, <)
    case .listMaximum: return extreme(of: root, >)
    case .listAll: return allItems(ofList: root)
    case .listInvert: return try symbolicResult(.subtract, allItems(ofList: root), .symbolic(number))
    default: break
    }
    guard may.combined(must, { $0 & ~$1 }).count <= 6 else { return SymbolicValues.unknown }
    return try computed(function, settledItems(root))
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
    case .add:
      return makeBounds(
        must.combined(other) { $0 | $1 }, may.combined(other) { $0 | $1 }, most: most(root) + other.count)
    case .subtract:
      return makeBounds(must.combined(other) { $0 & ~$1 }, may.combined(other) { $0 & ~$1 }, most: most(root))
    case .intersection:
      return makeBounds(must.combined(other) { $0 & $1 }, may.combined(other) { $0 & $1 }, most: most(root))
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
    case .add:
      return makeBounds(
        left.must.combined(right.must) { $0 | $1 }, left.may.combined(right.may) { $0 | $1 },
        most: most(root) + most(other))
    case .subtract:
      return makeBounds(
        left.must.combined(right.may) { $0 & ~$1 }, left.may.combined(right.must) { $0 & ~$1 }, most: most(root))
    case .intersection:
      return makeBounds(
        left.must.combined(right.must) { $0 & $1 }, left.may.combined(right.may) { $0 & $1 },
        most: min(most(root), most(other)))
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
    let list = try settledItems(root)
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
