extension StoryMachine {
  /// Records that flow came into a container (runtime §58).
  mutating func visit(_ id: ContainerID, atStart: Bool) {
    let container = program.containers[Int(id)]
    let flags = container.countedFlags
    guard container.visitSlot >= 0, atStart || !flags.contains(.startOnly) else { return }
    if Mode.isSymbolic {
      noteChange(.visits(Int(container.visitSlot)))
      return exploration.visit(container)
    }
    if line.checkpoint.isLogging { line.checkpoint.note(visit: container.visitSlot, &state) }
    if flags.contains(.visits) { state.visits[container.visitSlot].count &+= 1 }
    if flags.contains(.turns) {
      noteWrite(.turnsSince(Int(container.visitSlot)))
      state.visits[container.visitSlot].turn = state.turn
    }
  }

  /// Records the containers that a jump comes into from outside (runtime §61).
  mutating func recordVisits(to position: Position, in container: ContainerID, from old: Position) {
    guard program.containers[Int(container)].isWithinCounted else { return }
    if case .leave = code[Int(position)] { return }
    var child = position
    var id = container
    var isAtStart = true
    while id >= 0 {
      let ancestor = program.containers[Int(id)]
      if old >= 0, ancestor.holds(old), !ancestor.flags.contains(.startOnly) { return }
      isAtStart = isAtStart && child == ancestor.start + 1
      visit(id, atStart: isAtStart)
      child = ancestor.start
      id = ancestor.parent
    }
  }

  /// How often a container was visited; 0 if it is not counted.
  func visitCount(of id: ContainerID) -> Int32 {
    guard id >= 0 else { return 0 }
    let slot = program.containers[Int(id)].visitSlot
    return slot >= 0 ? state.visits[slot].count : 0
  }

  /// How often a container was visited; asking for one that is not counted is an error (runtime §66).
  mutating func checkedVisitCount(of id: ContainerID) throws(StoryProblem) -> Cell {
    guard id >= 0, program.containers[Int(id)].countedFlags.contains(.visits) else {
      throw problem(.visitsNotCounted(program.layout.path(of: max(id, 0))))
    }
    return look(atVisitsOf: id)
  }

  /// How often a container was visited that is counted, noted where somebody asks for it; unknown where that is left open.
  @inline(__always)
  private mutating func look(atVisitsOf id: ContainerID) -> Cell {
    let slot = Int(program.containers[Int(id)].visitSlot)
    if leavesOpen(.visits(slot)) { return SymbolicValues.unknown }
    noteRead(.visits(slot))
    return Mode.isSymbolic ? exploration.visits[slot] : .integer(visitCount(of: id))
  }

  /// How often a container was visited before this visit (runtime §67).
  mutating func visitIndex(of id: ContainerID) -> Cell {
    guard id >= 0, program.containers[Int(id)].visitSlot >= 0 else { return .integer(-1) }
    let visits = look(atVisitsOf: id)
    if case .integer(let count) = visits { return .integer(count &- 1) }
    return symbolicSum(visits, -1)
  }

  /// How many turns ago a container was visited last; -1 if never (runtime §69).
  mutating func turnsSince(_ id: ContainerID) throws(StoryProblem) -> Cell {
    guard program.containers[Int(id)].countedFlags.contains(.turns) else {
      throw problem(.turnsNotCounted(program.layout.path(of: id)))
    }
    let slot = program.containers[Int(id)].visitSlot
    if leavesOpen(.turnsSince(Int(slot))) { return SymbolicValues.unknown }
    noteRead(.turnsSince(Int(slot)))
    if Mode.isSymbolic { return exploration.turnsSince[Int(slot)] }
    guard let turn = state.visits[slot].turn else { return .integer(-1) }
    return .integer(state.turn &- turn)
  }

  /// Answers `TURNS_SINCE` and `READ_COUNT` (runtime §69).
  mutating func performCount(_ command: ControlCommand) throws(StoryProblem) {
    let cell = try popSettled()
    guard case .target(let number) = cell else { throw problem(.countOfNoTarget(cell.typeName)) }
    let target = program.target(number)
    guard target.isContainer, target.precision == .exact else {
      warn(.countTargetMissing(target.path))
      return try push(.integer(command == .readCount ? 0 : -1))
    }
    if command == .readCount {
      try push(checkedVisitCount(of: target.container))
    } else {
      try push(turnsSince(target.container))
    }
  }
}
