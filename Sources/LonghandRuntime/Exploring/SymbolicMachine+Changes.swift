extension SymbolicMachine {
  /// By how much a number has changed since the run began, the least and the most; nil where that is not certain.
  ///
  /// Only of global variables, of counts of visits and of the count of turns: all else may mean another thing at another
  /// place.
  package func change(of slot: Int) -> ClosedRange<Int64>? {
    switch slots.kind(of: slot) {
    case .global(let index):
      return machine.exploration.symbols.difference(from: base.globals[index], to: machine.state.globals[index])
    case .visits(let index):
      return machine.exploration.symbols.difference(from: base.visits[index], to: machine.exploration.visits[index])
    case .turn: return base.isWithinRun ? 0...0 : 1...1
    case .turnsSince, .temporary: return nil
    }
  }

  /// The least and the greatest number that a global variable may hold now; nil where it may be no whole number.
  package func bounds(ofGlobal slot: Int) -> (low: Int32, high: Int32)? {
    machine.exploration.symbols.bounds(of: machine.state.globals[slot])
  }

  /// The places of the choice points of all choices that may be offered here, fallbacks aside.
  package var offered: [Position] {
    machine.state.line.flow.choices.filter { !$0.isInvisibleDefault }.map { $0.source }
  }
}

extension SymbolicValues {
  /// The least and the greatest number that a value may be; nil where it may be no whole number.
  func bounds(of cell: Cell) -> (low: Int32, high: Int32)? {
    guard case .symbolic(let number) = cell, case .table(let root, let first) = symbols[Int(number)] else {
      return set(cell).bounds
    }
    var bounds: (low: Int32, high: Int32)?
    for place in roots[root].alive {
      guard let value = cells[first + place].wholeNumber else { return nil }
      bounds = (min(bounds?.low ?? value, value), max(bounds?.high ?? value, value))
    }
    return bounds
  }

  /// By how much one number may be more than another that was there before it, the least and the most; nil where one of
  /// them may be no whole number.
  func difference(from old: Cell, to new: Cell) -> ClosedRange<Int64>? {
    if case .symbolic(let first) = old, case .symbolic(let second) = new {
      switch (symbols[Int(first)], symbols[Int(second)]) {
      case (.table(let root, let before), .table(let other, let after)) where root == other:
        return difference(root, from: before, to: after)
      case (.shifted(let root, let before), .shifted(let other, let after)) where root == other:
        return Int64(after) - Int64(before)...Int64(after) - Int64(before)
      default: break
      }
    }
    guard let before = set(old).bounds, let after = set(new).bounds else { return nil }
    return Int64(after.low) - Int64(before.high)...Int64(after.high) - Int64(before.low)
  }

  /// The same for two tables over one root: value by value.
  private func difference(_ root: Int, from before: Int, to after: Int) -> ClosedRange<Int64>? {
    var bounds: ClosedRange<Int64>?
    for place in roots[root].alive {
      guard let old = cells[before + place].wholeNumber, let new = cells[after + place].wholeNumber else { return nil }
      let difference = Int64(new) - Int64(old)
      bounds = min(bounds?.lowerBound ?? difference, difference)...max(bounds?.upperBound ?? difference, difference)
    }
    return bounds
  }
}
