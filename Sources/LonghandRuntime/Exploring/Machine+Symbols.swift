extension StoryMachine {
  /// Whether what is printed is kept.
  var keepsOutput: Bool {
    @inline(__always) get { Mode.makesText || exploration.keepsOutput }
  }

  /// Whether lists and texts of the same content have the same number.
  var internsValues: Bool {
    @inline(__always) get { Mode.isSymbolic || !Mode.makesText && exploration.internsValues }
  }

  /// How many choices were met, those counted too that are offered only for some values.
  mutating func symbolicChoiceCount() -> Cell {
    let count = state.line.flow.choices.count
    let unsure = exploration.guarded.count { $0.place < count && !$0.failed.isEmpty }
    return exploration.symbols.makeNumber(Int64(count - unsure), Int64(count))
  }

  /// The topmost value, as one that is known.
  @inline(__always)
  mutating func popSettled() throws(StoryProblem) -> Cell {
    let cell = try pop()
    return Mode.mayNotKnow ? try settled(cell) : cell
  }

  /// A value that is read, noted where somebody asks for it.
  @inline(__always)
  mutating func observed(_ cell: Cell, at position: Position) -> Cell {
    if Mode.isSymbolic { exploration.observe(cell, at: position) }
    return cell
  }

  /// A draw, as all that may be drawn.
  mutating func drawSymbol(_ range: ClosedRange<Int32>) -> Cell {
    exploration.symbols.makeNumber(Int64(range.lowerBound), Int64(range.upperBound))
  }

  /// A number plus another.
  mutating func symbolicSum(_ cell: Cell, _ number: Int32) -> Cell { exploration.symbols.sum(cell, number) }

  /// Stops a run of which nothing more can be known.
  mutating func obstructed(_ obstacle: ExplorationObstacle) -> StoryProblem {
    if exploration.obstacle == nil { exploration.obstacle = obstacle }
    return StoryProblem(severity: .error, message: "", place: nil, path: nil)
  }

  /// A value that is known: where it may be one of several, each in turn.
  mutating func settled(_ cell: Cell) throws(StoryProblem) -> Cell {
    guard case .symbolic(let number) = cell else { return cell }
    if Mode.isTracing, looksAtPartialList(cell) { throw obstructed(.unknownValue(exploration.position)) }
    switch exploration.symbols.symbols[Int(number)] {
    case .dead: throw obstructed(.readOfDeadValue(exploration.position))
    case .unknown: throw obstructed(.unknownValue(exploration.position))
    case .table(let root, let first): return exploration.symbols.settle(root, first)
    case .shifted: throw obstructed(.unknownValue(exploration.position))
    case .list(let root): return try settledList(root)
    }
  }

  // MARK: Truth

  /// Whether a value counts as true: both in turn, if it may be either.
  mutating func symbolicTruth(_ number: UInt32) throws(StoryProblem) -> Bool {
    if Mode.isTracing, looksAtPartialList(.symbolic(number)) { return decideUnknown() == 0 }
    switch exploration.symbols.symbols[Int(number)] {
    case .dead: throw obstructed(.readOfDeadValue(exploration.position))
    case .unknown: return (decideUnknown() == 0) != endsRecursion
    case .table(let root, let first): return try truth(root, first)
    case .shifted: return try !isEqual(number, 0)
    case .list(let root): return truth(ofList: root)
    }
  }

  /// One of two outcomes, each in turn.
  private mutating func decideUnknown() -> Int {
    if Mode.isTracing { return Int(exploration.trace?.drawUnknown() ?? 0) }
    return exploration.symbols.decide(2)
  }

  /// Whether so many calls are open that it is first followed how they end: what calls itself while a condition holds does
  /// where it does not.
  private var endsRecursion: Bool { state.line.flow.thread.outer.count > ExplorationPlan.recursionDepth }

  private mutating func truth(_ root: Int, _ first: Int) throws(StoryProblem) -> Bool {
    var (held, failed, wrong) = (PlaceSet(), PlaceSet(), PlaceSet())
    for place in exploration.symbols.roots[root].alive {
      do throws(StoryProblem) {
        if try isTruthy(exploration.symbols.cells[first + place]) { held.insert(place) } else { failed.insert(place) }
      } catch {
        wrong.insert(place)
      }
    }
    let outcomes = (endsRecursion ? [failed, held, wrong] : [held, failed, wrong]).filter { !$0.isEmpty }
    let chosen = outcomes[exploration.symbols.decide(outcomes.count)]
    exploration.symbols.restrict(root, to: chosen)
    return try isTruthy(exploration.symbols.cells[first + (chosen.first ?? 0)])
  }

  // MARK: Functions

  /// A function of a value that may be one of several.
  mutating func symbolicResult(_ function: NativeFunction, _ number: UInt32) throws(StoryProblem) -> Cell {
    switch exploration.symbols.symbols[Int(number)] {
    case .dead: throw obstructed(.readOfDeadValue(exploration.position))
    case .unknown: return SymbolicValues.unknown
    case .table(let root, let first):
      return try mapped(root, exploration.symbols.values(root, first)) { (machine, cell) throws(StoryProblem) in
        try machine.computed(function, cell)
      }
    case .shifted(let root, let shift): return try self.number(function, root, shift, of: number)
    case .list(let root): return try listFunction(function, root, of: number)
    }
  }

  /// A table of what a function gives for each value of a root; values for which it fails are a way of their own.
  private mutating func mapped(
    _ root: Int, _ operands: [Cell], _ body: (inout Self, Cell) throws(StoryProblem) -> Cell
  ) throws(StoryProblem) -> Cell {
    var results: [Cell] = []
    results.reserveCapacity(operands.count)
    var (kept, wrong) = (PlaceSet(), PlaceSet())
    var failure: StoryProblem?
    for (place, operand) in zip(exploration.symbols.roots[root].alive, operands) {
      do throws(StoryProblem) {
        results.append(try body(&self, operand))
        kept.insert(place)
      } catch {
        failure = failure ?? error
        wrong.insert(place)
      }
    }
    if let failure {
      guard !kept.isEmpty, exploration.symbols.decide(2) == 0 else {
        exploration.symbols.restrict(root, to: wrong)
        throw failure
      }
      exploration.symbols.restrict(root, to: kept)
    }
    return exploration.symbols.addTable(root, results)
  }

  /// A function of two values of which at least one may be one of several.
  mutating func symbolicResult(
    _ function: NativeFunction, _ left: Cell, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    guard case .symbolic(let first) = left else { return try symbolicResult(function, left, symbol(of: right)) }
    guard case .symbolic(let second) = right else { return try symbolicResult(function, first, right) }
    return try symbolicResult(function, first, second)
  }

  private func symbol(of cell: Cell) -> UInt32 {
    if case .symbolic(let number) = cell { number } else { 1 }
  }

  /// What `and` and `or` give whatever the one operand is, if the other decides it.
  private mutating func decided(_ function: NativeFunction, by known: Cell) throws(StoryProblem) -> Cell? {
    switch known {
    case .integer, .boolean, .float: break
    default: return nil
    }
    switch function {
    case .and: return try isTruthy(known) ? nil : .boolean(false)
    case .or: return try isTruthy(known) ? .boolean(true) : nil
    default: return nil
    }
  }

  private mutating func symbolicResult(
    _ function: NativeFunction, _ left: UInt32, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    switch exploration.symbols.symbols[Int(left)] {
    case .dead: throw obstructed(.readOfDeadValue(exploration.position))
    case .unknown: return try decided(function, by: right) ?? SymbolicValues.unknown
    case .table(let root, let first):
      return try mapped(root, exploration.symbols.values(root, first)) { (machine, cell) throws(StoryProblem) in
        try machine.computed(function, cell, right)
      }
    case .shifted(let root, let shift): return try number(function, root: root, shift: shift, of: left, right: right)
    case .list(let root): return try listFunction(function, root, of: left, right)
    }
  }

  private mutating func symbolicResult(
    _ function: NativeFunction, _ left: Cell, _ right: UInt32
  ) throws(StoryProblem) -> Cell {
    switch exploration.symbols.symbols[Int(right)] {
    case .dead: throw obstructed(.readOfDeadValue(exploration.position))
    case .unknown: return try decided(function, by: left) ?? SymbolicValues.unknown
    case .table(let root, let first):
      return try mapped(root, exploration.symbols.values(root, first)) { (machine, cell) throws(StoryProblem) in
        try machine.computed(function, left, cell)
      }
    case .shifted(let root, let shift): return try number(function, left: left, root: root, shift: shift, of: right)
    case .list(let root): return try listFunction(function, left, root, of: right)
    }
  }

  private mutating func symbolicResult(
    _ function: NativeFunction, _ left: UInt32, _ right: UInt32
  ) throws(StoryProblem) -> Cell {
    switch (exploration.symbols.symbols[Int(left)], exploration.symbols.symbols[Int(right)]) {
    case (.dead, _), (_, .dead): throw obstructed(.readOfDeadValue(exploration.position))
    case (.unknown, _), (_, .unknown): return SymbolicValues.unknown
    case (.table(let root, let first), .table(let other, let second)) where root == other:
      let rights = exploration.symbols.values(root, second)
      var index = -1
      return try mapped(root, exploration.symbols.values(root, first)) { (machine, cell) throws(StoryProblem) in
        index += 1
        return try machine.computed(function, cell, rights[index])
      }
    case (.table(let root, let first), .table(let other, let second)):
      let (count, otherCount) = (
        exploration.symbols.distinctCount(root, first), exploration.symbols.distinctCount(other, second)
      )
      if min(count, otherCount) > exploration.symbols.settleLimit,
        let bounds = exploration.symbols.wideBounds(root, first),
        let otherBounds = exploration.symbols.wideBounds(other, second)
      {
        let one = symbol(of: exploration.symbols.makeRange(bounds))
        return try symbolicResult(function, one, symbol(of: exploration.symbols.makeRange(otherBounds)))
      }
      if count <= otherCount { return try symbolicResult(function, exploration.symbols.settle(root, first), right) }
      return try symbolicResult(function, left, exploration.symbols.settle(other, second))
    case (.table(let root, let first), .shifted), (.table(let root, let first), .list):
      if let bounds = exploration.symbols.wideBounds(root, first) {
        return try symbolicResult(function, symbol(of: exploration.symbols.makeRange(bounds)), right)
      }
      if case .list = exploration.symbols.symbols[Int(right)], let wide = wideList(root, first) {
        return try symbolicResult(function, symbol(of: wide), right)
      }
      return try symbolicResult(function, exploration.symbols.settle(root, first), right)
    case (.shifted, .table(let root, let first)), (.list, .table(let root, let first)):
      if let bounds = exploration.symbols.wideBounds(root, first) {
        return try symbolicResult(function, left, symbol(of: exploration.symbols.makeRange(bounds)))
      }
      if case .list(let list) = exploration.symbols.symbols[Int(left)], function == .subtract,
        let rest = self.list(list, withoutItemOf: root, first)
      {
        return rest
      }
      if case .list = exploration.symbols.symbols[Int(left)], let wide = wideList(root, first) {
        return try symbolicResult(function, left, symbol(of: wide))
      }
      return try symbolicResult(function, left, exploration.symbols.settle(root, first))
    case (.shifted(let root, let shift), .shifted(let other, let otherShift)):
      return try numbers(function, root: root, shift: shift, other: other, otherShift: otherShift)
    case (.list(let root), .list(let other)): return try lists(function, root, other)
    case (.shifted, .list), (.list, .shifted): return SymbolicValues.unknown
    }
  }

  // MARK: Lists

  /// The number of a list, the same for the same content.
  mutating func knownList(_ value: ListValue) -> ListNumber {
    var value = value
    canonicalize(&value)
    if let known = exploration.lists[value] { return known }
    let number = state.lists.append(value) + ListNumber(program.listValues.count)
    exploration.lists[value] = number
    return number
  }

  /// The number of a text, the same for the same words; one that was just made is thrown away if it was known.
  mutating func knownText(_ text: TextNumber) -> TextNumber {
    let bytes = Array(bytes(of: text))
    guard let known = exploration.texts[bytes] else {
      exploration.texts[bytes] = text
      return text
    }
    let made = TextNumber(program.texts.count)
    if known != text, text >= made, Int(text - made) == state.texts.count - 1 {
      state.texts.removeAll(keepingFirst: state.texts.count - 1)
    }
    return known
  }

  /// Gives a list the form in which all of the same content are the same.
  func canonicalize(_ value: inout ListValue) {
    if !exploration.remembersOrigins { (value.rememberedOrigins, value.resolvedOrigins) = ([], []) }
    sort(&value)
  }

  /// Puts items in the order of their values, unless two have the same: then it matters which came first.
  private func sort(_ value: inout ListValue) {
    value.rememberedOrigins.sort()
    value.resolvedOrigins.sort()
    let sorted = value.items.sorted { (itemValue($0), $0) < (itemValue($1), $1) }
    for index in sorted.indices.dropFirst() where itemValue(sorted[index]) == itemValue(sorted[index - 1]) { return }
    value.items = sorted
  }

  /// An empty list that replaces another remembers its lists, where the story may ask for them.
  mutating func symbolicKeepingOrigins(_ new: Cell, of old: Cell) -> Cell {
    guard exploration.remembersOrigins else { return new }
    switch exploration.symbols.set(new) {
    case .cells(let cells):
      guard cells.contains(where: { isEmptyList($0) }) else { return new }
      guard let known = valueOfSameOrigins(old) else {
        return bounds(ofLists: cells).map { exploration.symbols.make(.list(must: $0.must, may: $0.may)) }
          ?? SymbolicValues.unknown
      }
      guard case .symbolic(let number) = new,
        case .table(let root, let first) = exploration.symbols.symbols[Int(number)]
      else { return keepingOrigins(new, of: known) }
      let values = exploration.symbols.values(root, first).map { keepingOrigins($0, of: known) }
      return exploration.symbols.addTable(root, values)
    // Of a list within bounds it is not known what it remembers when it is empty.
    case .range, .list: return new
    case .unknown: return SymbolicValues.unknown
    }
  }

  private func isEmptyList(_ cell: Cell) -> Bool {
    if case .list(let list) = cell { isEmptyList(list) } else { false }
  }

  /// The lists whose names a value carries; nil for one that is no list.
  private func rememberedOrigins(of cell: Cell) -> [Int]? {
    if case .list(let list) = cell { rememberedOrigins(of: self.list(list)) } else { nil }
  }

  /// A value that belongs to the same lists as all that another may be; nil where these are not known to be the same.
  private mutating func valueOfSameOrigins(_ cell: Cell) -> Cell? {
    if let root = listRoot(of: cell) { return itemOfOnlyOrigin(ofList: root) }
    guard case .cells(let cells) = exploration.symbols.set(cell), let first = cells.first else { return nil }
    return cells.allSatisfy { rememberedOrigins(of: $0) == rememberedOrigins(of: first) } ? first : nil
  }
}

extension SymbolicValues {
  /// How many values a table may have, counted up to a few more than are tried one by one.
  func distinctCount(_ root: Int, _ first: Int) -> Int {
    var keys: [UInt64] = []
    for place in roots[root].alive {
      let key = cells[first + place].key
      if keys.last == key || keys.contains(key) { continue }
      keys.append(key)
      if keys.count > SymbolicValues.settleLimit + 4 { break }
    }
    return keys.count
  }

  /// The bounds of a table of many whole numbers, for which it is too much to try each.
  func wideBounds(_ root: Int, _ first: Int) -> (low: Int32, high: Int32)? {
    guard distinctCount(root, first) > settleLimit else { return nil }
    return ValueSet.cells(values(root, first)).bounds
  }

  /// A root of any number within bounds, be they ever so narrow.
  mutating func makeRange(_ bounds: (low: Int32, high: Int32)) -> Cell {
    addRoot(.range(bounds.low, bounds.high))
    return add(.shifted(root: roots.count - 1, by: 0))
  }
}
