import LonghandRuntime

/// A program without what nobody asks for any more: a slice of it.
///
/// Conditions and sequences on which nothing but words depends are left out where everything in them is decided, and so
/// are assignments to variables that nothing reads then, in rounds, since each may make more of the other needless. A
/// divert takes the place of each, so that positions stay what they are. A playthrough goes through the same choices as
/// in the whole program and comes to the same stops, since nothing is left out that may fail or go round for ever; but
/// what tells two states apart may be less.
struct ProgramSlice {
  private(set) var program: Program
  /// What may happen in the whole program where nothing happens in this one.
  private(set) var leftOut: [Position: Coverage.Mark] = [:]

  /// Whether what may fail or go round for ever is left out too.
  let leavesOutFailures: Bool

  /// How many times stretches are looked for that may be left out.
  private static let roundLimit = 6

  /// Leaves out of a program whatever can be.
  ///
  /// - Parameters:
  ///   - plan: What is asked of the story where.
  ///   - keepsConditions: Whether conditions stay where they are, and only assignments are left out.
  ///   - open: What is not decided yet.
  ///   - leavesOutFailures: Whether what may fail or go round for ever is left out too, so that playthroughs go on which
  ///     would not.
  init(
    _ plan: ExplorationPlan, keepingConditions keepsConditions: Bool, open: Set<Position>,
    leavingOutFailures leavesOutFailures: Bool
  ) {
    program = plan.program
    self.leavesOutFailures = leavesOutFailures
    var plan = plan
    for _ in 0..<ProgramSlice.roundLimit {
      var code = program.code
      let isReached = self.isReached(program, plan)
      let printing = Printing(program)
      if !keepsConditions { leaveOutConditions(plan, printing, open, &code) }
      leaveOutAssignments(plan, printing, open, isReached, &code)
      if code == program.code { return }
      clear(&code, plan, isReached)
      program = Program(program, code: code)
      plan = plan.copy(for: program)
    }
  }

  /// Whether anything is left out.
  var isSmaller: Bool { !leftOut.isEmpty }

  private mutating func leaveOutConditions(
    _ plan: ExplorationPlan, _ printing: Printing, _ open: Set<Position>, _ code: inout [Instruction]
  ) {
    for (start, region) in plan.quietRegions where !printing.isKept(start) {
      guard leavesOutFailures ? region.canBeJumpedOver : region.canBeLeftOut, !isLeftOut(start, code),
        !region.contents.contains(where: { open.contains($0.position) })
      else { continue }
      code[Int(start)] = .divert(.plain(to: region.end, program))
      for (position, mark) in region.contents { leftOut[position, default: []].formUnion(mark) }
    }
  }

  private func isLeftOut(_ position: Position, _ code: [Instruction]) -> Bool {
    code[Int(position)] != program.code[Int(position)]
  }

  private mutating func leaveOutAssignments(
    _ plan: ExplorationPlan, _ printing: Printing, _ open: Set<Position>, _ isReached: [Bool],
    _ code: inout [Instruction]
  ) {
    let assignments = plan.plainAssignments.filter { assignment in
      (leavesOutFailures || !assignment.mayFail) && !printing.isKept(assignment.positions.lowerBound)
        && !assignment.contents.contains { open.contains($0.position) || plan.isAsked(at: $0.position) }
        && !assignment.positions.contains { isLeftOut($0, code) }
    }
    let needed = neededNames(beside: assignments, printing, isReached)
    for assignment in assignments where !needed.contains(assignment.name) {
      code[Int(assignment.positions.lowerBound)] = .divert(.plain(to: assignment.end, program))
      for (position, mark) in assignment.contents { leftOut[position, default: []].formUnion(mark) }
    }
  }

  /// The names of the variables on which anything depends but assignments to others.
  private func neededNames(
    beside assignments: [PlainAssignment], _ printing: Printing, _ isReached: [Bool]
  ) -> Set<NameNumber> {
    var isPlain = Array(repeating: false, count: program.code.count)
    for assignment in assignments {
      for position in assignment.positions { isPlain[Int(position)] = true }
    }
    var needed: Set<NameNumber> = []
    for position in program.code.indices where isReached[position] && !isPlain[position] {
      switch program.code[position] {
      case .variable(let name): if !printing.isOnlyPrinted(position) { needed.insert(name) }
      case .variableDivert(let name, _, _), .pointer(let name, _): needed.insert(name)
      default: break
      }
    }
    var hasChanged = true
    while hasChanged {
      let count = needed.count
      for assignment in assignments where needed.contains(assignment.name) { needed.formUnion(assignment.looks) }
      hasChanged = needed.count > count
    }
    return needed
  }

  /// Clears whatever nothing leads to any more, since looks that nobody takes tell values apart for nothing.
  private func clear(_ code: inout [Instruction], _ plan: ExplorationPlan, _ isReached: [Bool]) {
    let isStillReached = self.isReached(Program(program, code: code), plan)
    for position in code.indices where isReached[position] && !isStillReached[position] {
      switch code[position] {
      case .enter, .leave: break
      default: code[position] = .nothing
      }
    }
  }

  /// Whether flow may come to each position, from the beginning or from a probe.
  private func isReached(_ program: Program, _ plan: ExplorationPlan) -> [Bool] {
    InstructionFlow(program).isReached(program, orFrom: plan.probeStarts)
  }
}
