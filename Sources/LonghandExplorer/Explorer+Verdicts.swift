import LonghandRuntime

extension Explorer {
  /// What became of something.
  func verdict(on item: StoryItem, _ plays: borrowing Plays, _ passes: [Pass]) -> Verdict {
    if let witness = shortest(item, plays, passes) { return .reached(witness) }
    if report.internalFault == nil, !item.goals.isEmpty {
      let excluded = item.goals.compactMap { isExcluded($0, passes) }
      if excluded.count == item.goals.count, let pass = excluded.last { return .unreachable(proof(item, pass)) }
      if isApart(item) { return .unreachable(.flow) }
    }
    return .undecided(reason(passes))
  }

  /// The shortest playthrough that shows something, marked if no other can be shorter.
  private func shortest(_ item: StoryItem, _ plays: borrowing Plays, _ passes: [Pass]) -> Witness? {
    var best: Witness?
    var least = Int.max
    for goal in item.goals {
      if let witness = plays.witness(goal), witness.choices.count < best?.choices.count ?? .max { best = witness }
      let bounds = passes.filter { $0.isClosed && !$0.isWider && $0.leftOut[goal.position] == nil }
        .map { $0.arrivals[goal]?.count ?? .max }
      least = min(least, bounds.max() ?? 0)
    }
    guard var shortest = best else { return nil }
    shortest.isShortest = shortest.choices.count == least
    return shortest
  }

  /// Why something is not decided.
  func reason(_ passes: [Pass]) -> String {
    if report.internalFault != nil { return "the explorer met a fault of its own" }
    if let pass = passes.first(where: { $0.isClosed }) {
      return "no playthrough comes here, and the search over \(pass.name) does not exclude it"
    }
    if let obstacle = passes.first?.obstacles.first { return words(of: obstacle).message }
    return "the search took too much"
  }

  // MARK: Proofs

  func proof(_ item: StoryItem, _ pass: Pass) -> Proof {
    let goal = item.goals[0]
    let isOwn = goal.mark != .ran && pass.coverage.marks[Int(goal.position)].contains(.ran)
    let nearest = isOwn ? goal.position : nearestGates[pass.name]?[Int(goal.position)]
    guard let gate = nearest else {
      return Proof(pass: pass.name, reason: Proof.nothingLeadsHere, place: nil, values: [])
    }
    let place = program.place(of: gate)
    let values = gates.reads(before: gate).compactMap { self.value(at: $0, pass) }
    let reads = gates.reads(before: gate)
    let isChoice = if case .choicePoint = program.code[Int(gate)] { true } else { false }
    let where_ = place.map { " in line \($0.line)" } ?? ""
    if !isChoice, program.isSequence(before: gate) {
      let reason = "the alternatives\(where_) never come so far"
      return Proof(pass: pass.name, reason: reason, place: place, values: values)
    }
    let decided = pass.coverage.marks[Int(gate)]
    let isElse = isOwn ? goal.mark == .failed : decided.contains(.held) && !decided.contains(.failed)
    if isElse, !isChoice {
      return Proof(pass: pass.name, reason: "the condition\(where_) always holds", place: place, values: values)
    }
    if isChoice, reads.isEmpty {
      return Proof(pass: pass.name, reason: "the choice\(where_) is never offered", place: place, values: values)
    }
    return Proof(pass: pass.name, reason: "the condition\(where_) never holds", place: place, values: values)
  }

  /// What an instruction may read, in words.
  private func value(at position: Position, _ pass: Pass) -> String? {
    let name: String
    let slots = Slots(program)
    let slot: Int?
    switch program.code[Int(position)] {
    case .variable(let number):
      name = program.names[number]
      let global = program.names.globalSlots[Int(number)]
      slot = global >= 0 ? slots.number(of: .global(Int(global))) : nil
    case .readCount(let container), .visitIndex(let container):
      name = program.layout.path(of: container)
      slot = slots.number(of: .visits(Int(program.containers[Int(container)].visitSlot)))
    case .control(.turns): (name, slot) = ("TURNS()", slots.number(of: .turn))
    default: return nil
    }
    guard let sets = pass.observed[position], !sets.isEmpty else { return nil }
    return ValueWords(program).words(name, sets) { [relevance] bounds in
      slot.map { relevance.known(bounds, in: $0) } ?? bounds
    }
  }
}

extension Proof {
  fileprivate static let nothingLeadsHere = "nothing that a reader can come to leads here"

  /// A tag that is never on the last line of a playthrough names no ending.
  static func lostTag(_ place: StoryPlace?) -> Proof {
    Proof(
      pass: "flow", reason: "more lines follow the tag, and it names the ending only on the last one", place: place,
      values: [])
  }

  /// What no divert leads to from where the story begins needs no search.
  static let flow = Proof(pass: "flow", reason: nothingLeadsHere, place: nil, values: [])
}

/// Says what a variable may be.
struct ValueWords {
  private let program: Program

  init(_ program: Program) { self.program = program }

  /// What a variable may be here, in words; nil where nothing is known.
  ///
  /// - Parameter known: What it may be, by what a search knows of it.
  func words(
    _ name: String, _ sets: [ValueSet], _ known: ((low: Int32, high: Int32)) -> (low: Int32, high: Int32)?
  ) -> String? {
    var bounds: (low: Int32, high: Int32)?
    var isTrue = false
    var isFalse = false
    for set in sets {
      if let found = set.bounds {
        bounds = (min(bounds?.low ?? found.low, found.low), max(bounds?.high ?? found.high, found.high))
      } else if case .cells(let cells) = set {
        for cell in cells {
          guard case .boolean(let value) = cell else { return nil }
          if value { isTrue = true } else { isFalse = true }
        }
      } else {
        return nil
      }
    }
    if isTrue || isFalse {
      if bounds != nil || isTrue == isFalse { return nil }
      return "`\(name)` is always \(isTrue ? "true" : "false") here"
    }
    return bounds.flatMap(known).map { words(name, $0) }
  }

  private func words(_ name: String, _ bounds: (low: Int32, high: Int32)) -> String {
    if bounds.low == bounds.high { return "`\(name)` is always \(bounds.low) here" }
    if bounds.low == .min, bounds.high == .max { return "`\(name)` may be any number here" }
    if bounds.low == .min { return "`\(name)` is at most \(bounds.high) here" }
    if bounds.high == .max { return "`\(name)` is at least \(bounds.low) here" }
    return "`\(name)` is from \(bounds.low) to \(bounds.high) here"
  }
}

extension Program {
  /// Whether an item chooses among the alternatives of a sequence, and not by a condition that a writer wrote.
  fileprivate func isSequence(before gate: Position) -> Bool {
    let container = containers[Int(layout.holder(of: gate))]
    var position = gate - 1
    while position > container.start, position.distance(to: gate) < 60 {
      switch code[Int(position)] {
      case .visitIndex, .shuffleIndex: return true
      case .divert(let jump) where !jump.isConditional: return false
      default: position -= 1
      }
    }
    return false
  }
}
