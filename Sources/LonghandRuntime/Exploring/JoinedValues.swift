/// What may have become of values on several ways that meet again.
struct JoinedValues: Sendable {
  /// Each value that has changed on any of the ways, in the order in which they were met.
  private(set) var values: [(kind: Slots.Kind, value: Value)] = []
  private var numbers: [Slots.Kind: Int] = [:]
  /// How many ways have come to where they meet.
  var wayCount = 0

  /// What may have become of a value.
  enum Value: Sendable {
    /// Nothing that anybody reads.
    case dead
    case set(ValueSet)
  }

  /// Whether nothing has changed.
  var isEmpty: Bool { values.isEmpty }

  subscript(kind: Slots.Kind) -> Value? {
    get { numbers[kind].map { values[$0].value } }
    set {
      guard let newValue else { return }
      if let number = numbers[kind] {
        values[number].value = newValue
      } else {
        numbers[kind] = values.count
        values.append((kind, newValue))
      }
    }
  }
}

extension StoryMachine {
  /// Notes what a way through a stretch has made of values, and takes back what was narrowed on it.
  mutating func noteChanges(_ open: OpenRegion) throws(StoryProblem) {
    var changes = exploration.symbols.record(ofStep: open.step).changes
    let (before, now) = (open.thread.temporaries, state.line.flow.thread.temporaries)
    guard before.count == now.count else { throw obstructed(.tooManyWays(open.start)) }
    var found: [(kind: Slots.Kind, value: JoinedValues.Value, old: Cell?)] = []
    let assigned = assigned(in: open)
    // The stretch may have been opened anew since: a way that fails ends its run.
    let isFirst = changes.wayCount == 0
    changes.wayCount += 1
    func look(_ kind: Slots.Kind, _ old: Cell, _ new: Cell) {
      let (isKnown, isAssigned) = (changes[kind] != nil, assigned.contains(kind))
      guard isKnown || isAssigned || old.key != new.key else { return }
      // On the ways before it was what it had been, and of that it is not known to what it was narrowed there.
      found.append((kind, value(of: new), isKnown || isAssigned || isFirst ? nil : old))
    }
    for index in open.globals.indices { look(.global(index), open.globals[index], state.globals[index]) }
    for index in open.visits.indices {
      look(.visits(index), open.visits[index], exploration.visits[index])
      look(.turnsSince(index), open.turnsSince[index], exploration.turnsSince[index])
    }
    for index in before.indices { look(.temporary(index), before[index].value, now[index].value) }
    exploration.symbols.undo(to: open.mark)
    for (kind, value, old) in found {
      var joined = value
      if let old { joined = union(joined, self.value(of: old)) }
      if let known = changes[kind] { joined = union(joined, known) }
      changes[kind] = joined
    }
    exploration.symbols.changeRecord(ofStep: open.step) { $0.changes = changes }
  }

  /// Puts what may have become of values in their place.
  mutating func take(_ changes: JoinedValues) {
    for (kind, value) in changes.values {
      noteChange(kind)
      let cell: Cell
      switch value {
      case .dead: cell = SymbolicValues.dead
      case .set(let set): cell = exploration.symbols.make(set)
      }
      switch kind {
      case .global(let index): state.globals[index] = cell
      case .visits(let index): exploration.visits[index] = cell
      case .turnsSince(let index): exploration.turnsSince[index] = cell
      case .turn: exploration.turn = cell
      case .temporary(let index): state.line.flow.thread.temporaries[index].value = cell
      }
    }
  }

  /// What is assigned to in a stretch that is open.
  private func assigned(in open: OpenRegion) -> Set<Slots.Kind> {
    var kinds: Set<Slots.Kind> = []
    for name in open.region.assigned {
      let slot = program.names.globalSlots[Int(name)]
      if slot >= 0 {
        kinds.insert(.global(Int(slot)))
      } else if let place = open.thread.temporary(name, ofElement: open.thread.depth) {
        kinds.insert(.temporary(place))
      }
    }
    return kinds
  }

  private func value(of cell: Cell) -> JoinedValues.Value {
    if cell.key == SymbolicValues.dead.key { return .dead }
    return .set(exploration.symbols.set(cell))
  }

  /// What nothing reads on one way is read on none behind them.
  private func union(_ first: JoinedValues.Value, _ second: JoinedValues.Value) -> JoinedValues.Value {
    guard case .set(let first) = first, case .set(let second) = second else { return .dead }
    return .set(union(first, second))
  }

  private func union(_ first: ValueSet, _ second: ValueSet) -> ValueSet {
    if first == second { return first }
    switch (first, second) {
    case (.cells(let own), .cells(let others)):
      var cells = own
      for cell in others where !first.contains(cell) { cells.append(cell) }
      if cells.count <= SymbolicValues.joinLimit { return .cells(cells.sorted { $0.key < $1.key }) }
      return union(wide(first), wide(second))
    case (.range, .range), (.range, .cells), (.cells, .range):
      guard let own = first.bounds, let others = second.bounds else { return .unknown }
      return .range(min(own.low, others.low), max(own.high, others.high))
    case (.list(let must, let may), .list(let otherMust, let otherMay)):
      return .list(must: must.combined(otherMust) { $0 & $1 }, may: may.combined(otherMay) { $0 | $1 })
    case (.list, .cells): return union(first, wide(second))
    case (.cells, .list): return union(wide(first), second)
    case (.unknown, _), (_, .unknown), (.range, .list), (.list, .range): return .unknown
    }
  }

  /// Some values as their bounds; anything at all where they have none.
  private func wide(_ set: ValueSet) -> ValueSet {
    guard case .cells(let cells) = set else { return set }
    if let bounds = set.bounds { return .range(bounds.low, bounds.high) }
    return bounds(ofLists: cells).map { .list(must: $0.must, may: $0.may) } ?? .unknown
  }
}

extension SymbolicValues {
  /// How many values may be held one by one where ways meet again.
  fileprivate static let joinLimit = 128
}
