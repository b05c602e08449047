import LonghandRuntime

/// Conditions that never hold, and what they look at.
struct Gates {
  private let program: Program
  /// The positions from which flow may come to each, the way into a container that stands in its place included.
  private let sources: [[Position]]
  /// The positions to which flow may go from each.
  private let targets: [[Position]]
  /// Where something is assigned to temporary variables, by their names.
  private let assignments: [NameNumber: [Position]]

  init(_ program: Program, _ flow: InstructionFlow) {
    self.program = program
    var sources: [[Position]] = Array(repeating: [], count: program.code.count)
    for (position, next) in flow.next.enumerated() {
      for target in next { sources[Int(target)].append(Position(position)) }
    }
    self.sources = sources
    targets = flow.next
    assignments = program.temporaryAssignments
  }

  /// Whether an item has a condition.
  func isConditional(_ position: Position) -> Bool {
    switch program.code[Int(position)] {
    case .divert(let jump): jump.isConditional
    case .variableDivert(_, _, let isConditional), .external(_, _, let isConditional): isConditional
    case .choicePoint: true
    default: false
    }
  }

  /// The instructions that read something for conditions that were looked at and never held.
  func readings(of coverage: Coverage) -> Set<Position> {
    var positions: Set<Position> = []
    for position in program.code.indices.map({ Position($0) }) {
      guard coverage.marks[Int(position)].contains(.ran), isConditional(position) else { continue }
      if !coverage.marks[Int(position)].contains(.held) || !coverage.marks[Int(position)].contains(.failed) {
        positions.formUnion(reads(before: position))
      }
    }
    return positions
  }

  /// The instructions of the condition of an item that read something.
  func reads(before position: Position) -> [Position] { program.conditionReads(before: position) }

  /// The instructions that may read something for the condition of an item: its own, and those that work out the temporary
  /// variables at which it looks.
  func deepLooks(before position: Position) -> [Position] {
    var all = looks(before: position)
    var (next, seen): (Int, Set<Position>) = (0, [])
    while next < all.count, all.count < Gates.nearLimit {
      if case .variable(let name) = program.code[Int(all[next])], let knot = program.knot(at: all[next]) {
        let holder = program.containers[Int(knot)]
        for change in assignments[name] ?? [] where holder.holds(change) && seen.insert(change).inserted {
          all += looks(before: change)
        }
      }
      next += 1
    }
    return all
  }

  /// The instructions of the condition of an item that may read something, those of the functions that it calls included.
  func looks(before position: Position) -> [Position] {
    var looks: [Position] = []
    var functions: Set<ContainerID> = []
    var current = position - 1
    while current >= 0, current.distance(to: position) < 80 {
      switch program.code[Int(current)] {
      case .control(.evalStart) where current.distance(to: position) > 1: return looks
      case .divert(let jump) where jump.kind == .function:
        looks.append(current)
        add(jump.container, to: &looks, &functions)
      case .divert, .variableDivert, .choicePoint: return looks
      default: looks.append(current)
      }
      current -= 1
    }
    return looks
  }

  private func add(_ function: ContainerID, to looks: inout [Position], _ functions: inout Set<ContainerID>) {
    guard function >= 0, functions.insert(function).inserted else { return }
    let container = program.containers[Int(function)]
    for position in container.start..<container.end {
      if case .divert(let jump) = program.code[Int(position)], jump.kind == .function {
        add(jump.container, to: &looks, &functions)
      }
      looks.append(position)
    }
  }

  /// Why flow never comes to positions: for each the condition that never holds on the way and is nearest to it; nil where
  /// nothing that runs leads there at all, and where it runs.
  ///
  /// Looked for from all such conditions at once, so that a story of which much is out of reach takes no longer.
  func nearestGates(_ coverage: Coverage) -> [Position?] {
    var nearest = [Position?](repeating: nil, count: program.code.count)
    var layer: [Position] = []
    func add(_ targets: [Position], behind gate: Position, to layer: inout [Position]) {
      for target in targets where nearest[Int(target)] == nil && !coverage.marks[Int(target)].contains(.ran) {
        nearest[Int(target)] = gate
        layer.append(target)
      }
    }
    for (position, next) in targets.enumerated() where coverage.marks[position].contains(.ran) {
      if isConditional(Position(position)) { add(next, behind: Position(position), to: &layer) }
    }
    while !layer.isEmpty {
      var behind: [Position] = []
      for position in layer {
        if let gate = nearest[Int(position)] { add(targets[Int(position)], behind: gate, to: &behind) }
      }
      layer = behind
    }
    return nearest
  }

  /// Whether flow comes to a position wherever something happens, through nothing that might lead it elsewhere.
  func leads(from first: StoryItem.Goal, to last: StoryItem.Goal) -> Bool {
    guard last.mark == .ran, var position = following(first) else { return false }
    for _ in 0..<Gates.straightLimit {
      if position == last.position { return true }
      guard targets[Int(position)].count == 1 else { return false }
      position = targets[Int(position)][0]
    }
    return false
  }

  /// How many items are followed one after the other.
  private static let straightLimit = 50

  /// Which of some things lie behind each of them: those to which flow comes from where it happens, through nothing that
  /// any playthrough came to.
  ///
  /// - Parameter coverage: What playthroughs came to.
  /// - Returns: For each the others, and itself where it is that flow comes to a position, by their numbers.
  func goals(behindEachOf goals: [StoryItem.Goal], _ coverage: Coverage) -> [[Int]] {
    let numbers = Dictionary(grouping: goals.indices) { goals[$0].position }
    var seen = [Int](repeating: -1, count: program.code.count)
    return goals.indices.map { number in
      var waiting = starts(behind: goals[number])
      var found: [Int] = []
      while let position = waiting.popLast() {
        if seen[Int(position)] == number || coverage.marks[Int(position)].contains(.ran) { continue }
        seen[Int(position)] = number
        found += numbers[position] ?? []
        waiting += targets[Int(position)]
      }
      return found
    }
  }

  /// Where flow may go on from where something happens.
  private func starts(behind goal: StoryItem.Goal) -> [Position] {
    if goal.mark == .ran { return [goal.position] }
    return following(goal).map { [$0] } ?? targets[Int(goal.position)]
  }

  /// Where flow goes on where something happens; nil where that is not known.
  private func following(_ goal: StoryItem.Goal) -> Position? {
    let position = Int(goal.position)
    if goal.mark == .ran { return targets[position].count == 1 ? targets[position][0] : nil }
    guard case .divert(let jump) = program.code[position], jump.isConditional, jump.kind == .plain else { return nil }
    let next = goal.mark == .held ? jump.position : program.successors[position]
    return next >= 0 ? next : nil
  }

  /// Where something happens if it does, if a playthrough came there; else the nearest positions before that, on every way,
  /// to which one came.
  func nearest(before goal: StoryItem.Goal, in coverage: Coverage) -> [Position] {
    if coverage.marks[Int(goal.position)].contains(.ran) { return [goal.position] }
    return nearest(before: goal.position) { coverage.marks[Int($0)].contains(.ran) }
  }

  /// Whether flow comes to a position from another alone.
  func isEntered(_ position: Position, onlyFrom source: Position) -> Bool {
    sources[Int(position)].allSatisfy { $0 == source }
  }

  /// How many choices have to be taken at least from each position to come to one, as far as flow tells; nil where it never
  /// leads there.
  func choiceCounts(to goal: Position) -> [Int32?] {
    var counts = [Int32?](repeating: nil, count: targets.count)
    var layer = [goal]
    var count: Int32 = 0
    while !layer.isEmpty {
      var farther: [Position] = []
      while let position = layer.popLast() {
        if counts[Int(position)] != nil { continue }
        counts[Int(position)] = count
        for source in sources[Int(position)] where counts[Int(source)] == nil {
          // It comes there by a choice that is taken, or without one.
          let isTaken = program.contentStart(ofChoiceAt: source) == position
          if isTaken { farther.append(source) } else { layer.append(source) }
        }
      }
      layer = farther
      count += 1
    }
    return counts
  }

  /// How many items are looked at for what is nearest.
  private static let nearLimit = 400

  /// The conditions that stand nearest before a position on every way.
  func conditions(before position: Position) -> [Position] { nearest(before: position) { isConditional($0) } }

  /// The positions nearest before one on every way of which something holds.
  private func nearest(before position: Position, where holds: (Position) -> Bool) -> [Position] {
    var seen: Set<Position> = [position]
    var waiting = [position]
    var found: [Position] = []
    while let current = waiting.popLast(), seen.count < Gates.nearLimit {
      for source in sources[Int(current)] where seen.insert(source).inserted {
        if holds(source) { found.append(source) } else { waiting.append(source) }
      }
    }
    return found
  }
}

extension Program {
  /// The instructions of the condition of an item that read something, as far as it is one plain expression.
  func conditionReads(before position: Position) -> [Position] {
    var reads: [Position] = []
    var current = position - 1
    if current >= 0, code[Int(current)] == .control(.evalEnd) { current -= 1 }
    while current >= 0, current.distance(to: position) < 60 {
      switch code[Int(current)] {
      case .variable, .readCount, .visitIndex, .control(.turnsSince), .control(.readCount), .control(.turns):
        reads.append(current)
      case .integer, .float, .boolean, .list, .native, .target: break
      default: return reads.reversed()
      }
      current -= 1
    }
    return reads.reversed()
  }
}
