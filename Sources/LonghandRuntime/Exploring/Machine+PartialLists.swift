/// A list of which it is known of some items whether they are in it.
struct PartialList: Sendable {
  /// The global variable that held it.
  var global: Int
  /// The items of which it is known, and those of them that are in it.
  var known: Set<Int>
  var items: ListNumber
}

/// Lists of which it is left open of some items whether they are in them. Wherever it matters the value is unknown; that
/// it is more than that is known by its symbol until the run ends, and is not kept in temporary variables.
extension StoryMachine {
  /// Makes ready for leaving open what some slots hold, but for the items of lists that are known, and what some draws and
  /// calls give.
  mutating func leaveOpen(
    _ open: Set<Int>, knowing items: [Int: Set<Int>], resultsAt results: Set<Position>, _ slots: Slots
  ) {
    if open.isEmpty, items.isEmpty, results.isEmpty { return }
    exploration.isOpen = (0..<slots.count).map { open.contains($0) }
    exploration.isResultOpen = code.indices.map { results.contains(Position($0)) }
    exploration.lastAlternatives = QuietRegionFinder.lastAlternatives(program)
    exploration.offersOnce = !code.contains(.control(.choiceCount))
    exploration.knownItems = Array(repeating: nil, count: state.globals.count)
    for global in state.globals.indices {
      guard case .list(let list) = state.globals[global] else { continue }
      if let known = items[global] {
        exploration.knownItems[global] = known
        state.globals[global] = .list(self.list(list, only: known))
      } else if open.contains(slots.number(of: .global(global))) {
        exploration.knownItems[global] = []
      }
    }
  }

  /// The items of which it is known whether they are in the list of a global variable; nil where it is no such variable.
  @inline(__always)
  func knownItems(ofGlobal global: Int) -> Set<Int>? {
    exploration.knownItems.isEmpty ? nil : exploration.knownItems[global]
  }

  /// What a global variable holds of whose list some items are known.
  mutating func partialList(ofGlobal global: Int, _ known: Set<Int>) -> Cell {
    var items: ListNumber?
    if known.isEmpty {
      items = knownList(ListValue())
    } else {
      // What an expression comes to is worked out of whole values, so the run is known by what is known of the list.
      noteRead(.global(global))
      if case .list(let list) = state.globals[global] { items = list }
    }
    guard let items else { return state.globals[global] }
    return partialList(PartialList(global: global, known: known, items: items))
  }

  private mutating func partialList(_ partial: PartialList) -> Cell {
    exploration.partialLists.append(partial)
    return .symbolic(UInt32(SymbolicValues.firstFree + exploration.partialLists.count - 1))
  }

  private func partialList(_ cell: Cell) -> PartialList? {
    guard case .symbolic(let symbol) = cell, symbol >= SymbolicValues.firstFree else { return nil }
    return exploration.partialLists[Int(symbol) - SymbolicValues.firstFree]
  }

  /// Those items of a list that are known.
  private mutating func list(_ list: ListNumber, only known: Set<Int>) -> ListNumber {
    let value = self.list(list)
    if value.items.allSatisfy({ known.contains($0) }) { return list }
    return knownList(ListValue(items: value.items.filter { known.contains($0) }))
  }

  /// Notes that more is looked at of a list than is known of it.
  private mutating func noteOpenRead(of partial: PartialList, _ items: [Int] = []) {
    guard let slots = exploration.slots else { return }
    if items.isEmpty {
      exploration.trace?.noteOpenRead(slots.number(of: .global(partial.global)), at: exploration.position)
    }
    for item in items {
      exploration.trace?.noteOpenRead(slots.number(ofItem: item, in: partial.global), at: exploration.position)
    }
  }

  /// Whether a value is a list of which some items are known; then it is noted that more of it is looked at.
  mutating func looksAtPartialList(_ cell: Cell) -> Bool {
    guard let partial = partialList(cell) else { return false }
    noteOpenRead(of: partial)
    return true
  }

  /// What a function gives for a list of which some items are known; nil where there is none.
  mutating func partialResult(_ function: NativeFunction, _ left: Cell, _ right: Cell) throws(StoryProblem) -> Cell? {
    if let partial = partialList(left), case .list(let other) = right {
      return try partialResult(function, partial, other)
    }
    let (looksLeft, looksRight) = (looksAtPartialList(left), looksAtPartialList(right))
    return looksLeft || looksRight ? SymbolicValues.unknown : nil
  }

  private mutating func partialResult(
    _ function: NativeFunction, _ partial: PartialList, _ other: ListNumber
  ) throws(StoryProblem) -> Cell {
    let items = list(other).items
    let open = items.filter { !partial.known.contains($0) }
    switch function {
    case .add, .subtract:
      guard case .list(let result) = try computed(function, .list(partial.items), .list(other)) else { break }
      return partialList(
        PartialList(global: partial.global, known: partial.known, items: list(result, only: partial.known)))
    case .has, .hasNot, .intersection:
      // What lacks one of the items has not all of them.
      let held = list(partial.items).items
      let isMissing =
        function != .intersection && items.contains { partial.known.contains($0) && !held.contains($0) }
      if open.isEmpty || isMissing { return try computed(function, .list(partial.items), .list(other)) }
      noteOpenRead(of: partial, open)
      return SymbolicValues.unknown
    case .equal, .notEqual:
      let same = list(other, only: partial.known)
      if Set(list(same).items) == Set(list(partial.items).items) { break }
      return try computed(function, .list(partial.items), .list(same))
    default: break
    }
    noteOpenRead(of: partial)
    return SymbolicValues.unknown
  }

  /// A value as it is kept in a global variable.
  mutating func kept(_ value: Cell, inGlobal global: Int) -> Cell {
    let known = knownItems(ofGlobal: global)
    if let partial = partialList(value) {
      guard let known, known.isSubset(of: partial.known) else { return forgettingPartialList(value) }
      return .list(list(partial.items, only: known))
    }
    guard let known, case .list(let whole) = value else { return value }
    return .list(list(whole, only: known))
  }

  /// Has nothing on the evaluation stack that is known only in this run.
  mutating func forgetPartialLists() {
    for place in state.line.evaluation.indices where partialList(state.line.evaluation[place]) != nil {
      state.line.evaluation[place] = SymbolicValues.unknown
    }
  }

  /// A value as it is kept where no list is known in part.
  mutating func forgettingPartialList(_ value: Cell) -> Cell {
    looksAtPartialList(value) ? SymbolicValues.unknown : value
  }
}
