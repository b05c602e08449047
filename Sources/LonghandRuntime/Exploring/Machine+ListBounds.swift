extension StoryMachine {
  // MARK: Lists within bounds

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

  /// Whether a list has items.
  mutating func truth(ofList root: Int) -> Bool {
    let (must, may) = bounds(root)
    if !must.isEmpty { return true }
    if may.isEmpty { return false }
    if exploration.symbols.decide(2) == 0 { return true }
    exploration.symbols.restrict(root, .list(must: must, may: must))
    return false
  }

  /// A function of a list within bounds.
  mutating func listFunction(_ function: NativeFunction, _ root: Int, of number: UInt32) throws(StoryProblem) -> Cell {
    let (must, may) = bounds(root)
    switch function {
    case .not: return .integer(truth(ofList: root) ? 0 : 1)
    case .listCount: return exploration.symbols.makeNumber(Int64(must.count), Int64(may.count))
    default:
      guard may.combined(must, { $0 & ~$1 }).count <= 6 else { return SymbolicValues.unknown }
      return try computed(function, settledList(root))
    }
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
    default: return SymbolicValues.unknown
    }
  }

  private mutating func mixed(
    _ function: NativeFunction, _ root: Int, _ value: Cell, isListFirst: Bool
  ) throws(StoryProblem) -> Cell {
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
