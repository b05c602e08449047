/// The values of which a symbolic machine knows only what they may be, and the ways in which its run may part.
///
/// A *root* is something that may be one of several: a variable where the run begins, or a draw. A *symbol* is a value
/// computed from one root: a table with its value for each of the root's. Where a value decides what happens, one of
/// the outcomes is chosen, and the root keeps only the values that lead to it. A run is repeated with other choices
/// until none is left.
struct SymbolicValues: Sendable {
  /// What a root may be.
  struct Root: Sendable {
    var kind: Kind
    /// The places of the values in the table that are still possible.
    var alive = PlaceSet()
    /// Whether a list has an item, be it not known which.
    var hasItem = false

    enum Kind: Sendable {
      /// The values stand in the tables, from a place on.
      case cells(count: Int)
      /// Any whole number within bounds.
      case range(Int32, Int32)
      /// Any list within bounds.
      case list(must: ItemSet, may: ItemSet)
    }
  }

  /// A value, by its number.
  enum Symbol: Sendable {
    /// A value that nothing reads.
    case dead
    /// A value of which nothing is known.
    case unknown
    /// For each value of a root the value that stands in the tables, from a place on.
    case table(root: Int, first: Int)
    /// A root that is a number, plus a number.
    case shifted(root: Int, by: Int32)
    /// A root that is a list.
    case list(root: Int)
  }

  var roots: [Root] = []
  var symbols: [Symbol] = [.dead, .unknown]
  var cells: [Cell] = []
  /// How many items lists have at most, by their roots, where that is less than how many they may have.
  var greatestCounts: [Int: Int] = [:]
  /// Of which list some values are the items, by the roots of their tables and where these begin: one of the items, each of
  /// them, or nothing if the list is empty.
  var itemTables: [Int: (first: Int, list: Int)] = [:]
  /// The roots and symbols that every run begins with.
  private var base: (roots: [Root], symbols: Int, cells: Int) = ([], 2, 0)

  /// The way that is followed: what was chosen where, of how many.
  var path: [Step] = []
  /// How far the present run has come on it.
  var depth = 0
  /// What came of the stretches on the way that change nothing.
  var records: [RegionRecord] = []
  /// What roots were before they were narrowed, where that may have to be taken back.
  var trail: [Restriction] = []
  /// How many moments may have to be gone back to.
  var openMarks = 0

  /// A step of a way: what was chosen, of how many; or a stretch that changes nothing.
  struct Step: Sendable {
    var chosen: Int32
    var count: Int32
    var record: Int32 = -1

    /// The count that marks a stretch.
    static let region: Int32 = -1
    /// No way through a stretch has come to its end yet.
    static let open: Int32 = 0
    /// One has.
    static let reached: Int32 = 1
    /// All were followed.
    static let complete: Int32 = 2
  }

  /// The number of the first symbol that is none of these.
  static let firstFree = 2
  /// The cell of a value that nothing reads.
  static let dead = Cell.symbolic(0)
  /// The cell of a value of which nothing is known.
  static let unknown = Cell.symbolic(1)

  /// How many values of a table are tried one by one where it meets another. A run that parts into too many ways so is
  /// made once more with the bounds of the values in their place.
  var settleLimit = SymbolicValues.settleLimit
  static let settleLimit = 12

  /// How many values a table may have.
  static let tableLimit = PlaceSet.limit

  // MARK: Runs

  /// Forgets everything, for new roots.
  mutating func removeAll() {
    roots.removeAll(keepingCapacity: true)
    symbols.removeLast(symbols.count - 2)
    cells.removeAll(keepingCapacity: true)
    path.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    forgetLists()
    trail.removeAll(keepingCapacity: true)
    openMarks = 0
    depth = 0
  }

  private mutating func forgetLists() {
    if !greatestCounts.isEmpty { greatestCounts.removeAll(keepingCapacity: true) }
    if !itemTables.isEmpty { itemTables.removeAll(keepingCapacity: true) }
  }

  /// Notes that all that there is now is there when a run begins.
  mutating func keepAsBase() { base = (roots, symbols.count, cells.count) }

  /// Goes back to where every run begins.
  mutating func begin() {
    roots = base.roots
    symbols.removeLast(symbols.count - base.symbols)
    cells.removeLast(cells.count - base.cells)
    forgetLists()
    trail.removeAll(keepingCapacity: true)
    openMarks = 0
    depth = 0
  }

  /// Turns to the next way; false if all were followed.
  mutating func nextPath() -> Bool {
    while path.count > depth { removeStep() }
    while let last = path.last {
      if last.count == Step.region {
        // A way through it came to its end, so what follows behind it is still to be seen.
        if last.chosen == Step.reached {
          path[path.count - 1].chosen = Step.complete
          return true
        }
      } else if last.chosen + 1 < last.count {
        path[path.count - 1].chosen += 1
        return true
      }
      removeStep()
    }
    return false
  }

  /// Takes the last step of the way back.
  mutating func removeStep() {
    if path.removeLast().count == Step.region { records.removeLast() }
  }

  /// Chooses one of several outcomes.
  mutating func decide(_ count: Int) -> Int {
    if count <= 1 { return 0 }
    if depth == path.count { path.append(Step(chosen: 0, count: Int32(count))) }
    depth += 1
    return Int(path[depth - 1].chosen)
  }

  // MARK: Making

  /// A value that is one of a set.
  mutating func make(_ set: ValueSet) -> Cell {
    switch set {
    case .cells(let values):
      if values.count == 1 { return values[0] }
      guard values.count <= PlaceSet.limit else { return set.bounds.map { makeRange($0) } ?? SymbolicValues.unknown }
      let first = cells.count
      cells.append(contentsOf: values)
      roots.append(Root(kind: .cells(count: values.count), alive: PlaceSet(count: values.count)))
      return add(.table(root: roots.count - 1, first: first))
    case .range(let low, let high):
      return makeNumber(Int64(low), Int64(high))
    case .list(let must, let may):
      roots.append(Root(kind: .list(must: must, may: may)))
      return add(.list(root: roots.count - 1))
    case .unknown: return SymbolicValues.unknown
    }
  }

  /// Any whole number within bounds; all numbers if the bounds are none.
  mutating func makeNumber(_ low: Int64, _ high: Int64) -> Cell {
    if low < Int64(Int32.min) || high > Int64(Int32.max) { return makeNumber(Int64(Int32.min), Int64(Int32.max)) }
    if high - low < Int64(SymbolicValues.tableLimit) { return make(.cells((low...high).map { .integer(Int32($0)) })) }
    roots.append(Root(kind: .range(Int32(low), Int32(high))))
    return add(.shifted(root: roots.count - 1, by: 0))
  }

  /// A new root.
  mutating func addRoot(_ kind: Root.Kind) { roots.append(Root(kind: kind)) }

  /// A new symbol.
  mutating func add(_ symbol: Symbol) -> Cell {
    symbols.append(symbol)
    return .symbolic(UInt32(symbols.count - 1))
  }

  /// A new table over a root, with a value for each that is still possible, in their order.
  mutating func addTable(_ root: Int, _ values: [Cell]) -> Cell {
    guard case .cells(let count) = roots[root].kind, let only = values.first else { return SymbolicValues.unknown }
    if values.allSatisfy({ $0.key == only.key }) { return only }
    let first = cells.count
    cells.append(contentsOf: repeatElement(.undefined, count: count))
    for (place, value) in zip(roots[root].alive, values) { cells[first + place] = value }
    return add(.table(root: root, first: first))
  }

  /// The values of a table that are still possible.
  func values(_ root: Int, _ first: Int) -> [Cell] { roots[root].alive.map { cells[first + $0] } }

  // MARK: Narrowing

  /// Keeps only some of the values of a root.
  mutating func restrict(_ root: Int, to alive: PlaceSet) {
    replace(root, Root(kind: roots[root].kind, alive: alive))
  }

  /// Narrows the bounds of a root.
  mutating func restrict(_ root: Int, _ kind: Root.Kind) {
    var narrower = roots[root]
    narrower.kind = kind
    replace(root, narrower)
  }

  /// Keeps only those lists of a root that have an item.
  mutating func restrictToNonempty(_ root: Int) {
    var narrower = roots[root]
    narrower.hasItem = true
    if case .list(_, let may) = narrower.kind, may.count == 1 { narrower.kind = .list(must: may, may: may) }
    replace(root, narrower)
  }

  /// Puts a narrower root in the place of another.
  mutating func replace(_ root: Int, _ narrower: Root) {
    if openMarks > 0 { trail.append(Restriction(root: root, kept: roots[root])) }
    roots[root] = narrower
  }

  /// The bounds of a symbol that is a number: the root's, moved.
  func bounds(_ root: Int, by shift: Int32) -> (low: Int64, high: Int64) {
    guard case .range(let low, let high) = roots[root].kind else { return (Int64(Int32.min), Int64(Int32.max)) }
    return (
      low == .min ? Int64(low) : Int64(low) + Int64(shift), high == .max ? Int64(high) : Int64(high) + Int64(shift)
    )
  }

  /// One of the values that a table may have, each chosen in turn.
  mutating func settle(_ root: Int, _ first: Int) -> Cell {
    let classes = classes(root, first)
    let chosen = classes[decide(classes.count)]
    if classes.count > 1 { restrict(root, to: chosen) }
    return cells[first + (chosen.first ?? 0)]
  }

  /// The places of a table that are still possible, those of the same value together, in the order of the first ones.
  func classes(_ root: Int, _ first: Int) -> [PlaceSet] {
    var numbers: [UInt64: Int] = [:]
    var classes: [PlaceSet] = []
    for place in roots[root].alive {
      let key = cells[first + place].key
      if let known = numbers[key] {
        classes[known].insert(place)
      } else {
        numbers[key] = classes.count
        classes.append(PlaceSet())
        classes[classes.count - 1].insert(place)
      }
    }
    return classes
  }

  // MARK: Reading

  /// Everything that a value may be.
  func set(_ cell: Cell) -> ValueSet {
    guard case .symbolic(let number) = cell else { return ValueSet(cell) }
    switch symbols[Int(number)] {
    case .dead, .unknown: return .unknown
    case .list(let root):
      guard case .list(let must, let may) = roots[root].kind else { return .unknown }
      return .list(must: must, may: may)
    case .shifted(let root, let shift):
      let (low, high) = bounds(root, by: shift)
      if low < Int64(Int32.min) || high > Int64(Int32.max) { return .range(.min, .max) }
      return .range(Int32(low), Int32(high))
    case .table(let root, let first):
      var values = values(root, first)
      if values.isAscending { return .cells(values) }
      values.sort { $0.key < $1.key }
      var count = 0
      for value in values where count == 0 || values[count - 1].key != value.key {
        values[count] = value
        count += 1
      }
      values.removeLast(values.count - count)
      return .cells(values)
    }
  }

  /// A whole number plus another; both may be symbols of numbers.
  mutating func sum(_ cell: Cell, _ number: Int32) -> Cell {
    switch cell {
    case .integer(let value): return .integer(value &+ number)
    case .symbolic(let symbol):
      switch symbols[Int(symbol)] {
      case .dead, .unknown, .list: return cell
      case .table(let root, let first):
        let sums = values(root, first).map { value in
          if case .integer(let value) = value { Cell.integer(value &+ number) } else { value }
        }
        return addTable(root, sums)
      case .shifted(let root, let shift): return shifted(root, Int64(shift) + Int64(number), by: number)
      }
    default: return cell
    }
  }

  /// A root that is a number, moved; anything at all where the move may wrap around.
  mutating func shifted(_ root: Int, _ shift: Int64, by step: Int32) -> Cell {
    guard let shift = Int32(exactly: shift), case .range(let low, let high) = roots[root].kind else {
      return makeNumber(Int64(Int32.min), Int64(Int32.max))
    }
    let isUnbounded = low == .min || high == .max
    let (first, last) = bounds(root, by: shift)
    let mayWrap = first < Int64(Int32.min) || last > Int64(Int32.max) || isUnbounded && abs(Int64(step)) > 100
    if mayWrap { return makeNumber(Int64(Int32.min), Int64(Int32.max)) }
    return add(.shifted(root: root, by: shift))
  }
}

extension [Cell] {
  /// Whether each value comes before the next.
  fileprivate var isAscending: Bool {
    var last: UInt64?
    for cell in self {
      let key = cell.key
      if let last, last >= key { return false }
      last = key
    }
    return true
  }
}
