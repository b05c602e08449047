/// What a stretch that changes nothing looks at.
enum RegionInput: Hashable, Sendable {
  /// A global variable, by its place.
  case global(Int)
  /// A temporary variable, by its name.
  case temporary(NameNumber)
  /// How often a container was visited, by its place.
  case visits(Int)
  /// How many choices were taken.
  case turn
}

/// With which values each stretch that changes nothing was gone through in all its ways.
///
/// What happens in such a stretch depends on nothing else, and nothing depends on it; so where its values are among
/// those of an earlier time, nothing new can happen in it.
struct RegionMemory: Sendable {
  private var known: [[[ValueSet]]]

  /// How many sets of values are kept for each stretch.
  private static let limit = 24

  /// Nothing is known of any of so many stretches.
  init(count: Int) { known = Array(repeating: [], count: count) }

  /// Whether a stretch was gone through with these values, or with more.
  func holds(_ values: [ValueSet], for number: Int32) -> Bool {
    known[Int(number)].contains { zip(values, $0).allSatisfy { $0.isSubset(of: $1) } }
  }

  /// Notes that a stretch was gone through with these values.
  mutating func note(_ values: [ValueSet], for number: Int32) {
    known[Int(number)].removeAll { zip($0, values).allSatisfy { $0.isSubset(of: $1) } }
    if known[Int(number)].count == Self.limit { known[Int(number)].removeFirst() }
    known[Int(number)].append(values)
  }

  /// Forgets everything.
  mutating func forget() { known = Array(repeating: [], count: known.count) }
}

extension ValueSet {
  /// Whether every value of this set is surely one of the other.
  func isSubset(of other: ValueSet) -> Bool {
    switch (self, other) {
    case (_, .unknown): return true
    case (.unknown, _): return false
    case (.cells(let own), .cells(let others)):
      var place = 0
      for cell in own {
        while place < others.count, others[place].key < cell.key { place += 1 }
        if place == others.count || others[place].key != cell.key { return false }
      }
      return true
    case (.cells(let own), .range): return own.allSatisfy { other.contains($0) }
    case (.range(let low, let high), .range(let otherLow, let otherHigh)): return low >= otherLow && high <= otherHigh
    case (.list(let must, let may), .list(let otherMust, let otherMay)):
      return otherMust.isSubset(of: must) && may.isSubset(of: otherMay)
    case (.cells, .list), (.range, .cells), (.range, .list), (.list, .cells), (.list, .range): return false
    }
  }
}

extension QuietRegionFinder {
  /// What the instructions at some positions look at, in the order of their positions; nil where that is not known.
  func inputs(of contents: [(position: Position, mark: Coverage.Mark)]) -> [RegionInput]? {
    var inputs: [RegionInput] = []
    for (position, _) in contents {
      let input: RegionInput?
      switch program.code[Int(position)] {
      case .variable(let name), .pointer(let name, _), .assignTemporary(let name, isDeclaration: false):
        input = variable(name)
      case .readCount(let container), .visitIndex(let container):
        let slot = container >= 0 ? program.containers[Int(container)].visitSlot : -1
        input = slot >= 0 ? .visits(Int(slot)) : nil
      case .control(.turns): input = .turn
      case .control(.turnsSince), .control(.readCount), .control(.choiceCount): return nil
      default: input = nil
      }
      if let input, !inputs.contains(input) { inputs.append(input) }
    }
    return inputs
  }

  private func variable(_ name: NameNumber) -> RegionInput? {
    let slot = program.names.globalSlots[Int(name)]
    if slot >= 0 { return .global(Int(slot)) }
    return program.names.listItems[Int(name)] >= 0 ? nil : .temporary(name)
  }
}

extension StoryMachine {
  /// The values that a stretch looks at, and whether they are independent of one another; nil where one of them is of
  /// a kind that this does not tell.
  mutating func values(of inputs: [RegionInput]) -> (sets: [ValueSet], areIndependent: Bool)? {
    var sets: [ValueSet] = []
    var roots: [Int] = []
    var areIndependent = true
    for input in inputs {
      guard let cell = cell(of: input) else { continue }
      if case .pointer = cell { return nil }
      if let root = exploration.symbols.root(of: cell) {
        if roots.contains(root) { areIndependent = false }
        roots.append(root)
      }
      sets.append(exploration.symbols.set(cell))
    }
    return (sets, areIndependent)
  }

  /// What is looked at; for a temporary variable that the running element does not have, nothing that is known yet.
  private func cell(of input: RegionInput) -> Cell? {
    switch input {
    case .global(let slot): return state.globals[slot]
    case .visits(let slot): return exploration.visits[slot]
    case .turn: return exploration.turn
    case .temporary(let name):
      let thread = state.line.flow.thread
      guard let place = thread.temporary(name, ofElement: thread.depth) else { return .undefined }
      return thread.temporaries[place].value
    }
  }
}

extension SymbolicValues {
  /// The root that a value depends on; nil for one that is known, or of which nothing is.
  func root(of cell: Cell) -> Int? {
    guard case .symbolic(let number) = cell else { return nil }
    switch symbols[Int(number)] {
    case .dead, .unknown: return nil
    case .table(let root, _), .shifted(let root, _), .list(let root): return root
    }
  }
}
