extension StoryMachine {
  /// Assigns to a global variable; a change of a trait goes into the ledger (`P7.2`).
  mutating func assignGlobal(_ slot: Int32, to value: Cell) {
    if Mode.makesText, !program.traits.isEmpty, program.traits.contains(slot) { noteChange(slot, to: value) }
    setGlobal(slot, to: value)
  }

  private mutating func noteChange(_ slot: Int32, to value: Cell) {
    guard case .integer(let old) = state.globals[Int(slot)], case .integer(let new) = value, old != new else { return }
    let position = state.flow.thread.top.position
    let cause = causeOfAssignment(at: position, to: program.names.globals[Int(slot)])
    note(slot, from: old, to: new, cause, writtenPlace)
  }

  /// The line that the writer wrote: that of the present item, or of whoever called the helper that it is in.
  private var writtenPlace: StoryPlace? {
    let thread = state.flow.thread
    for number in stride(from: thread.depth, through: 1, by: -1) {
      guard let place = program.place(of: thread[number].position) else { return nil }
      if place.file != PersonaDeclaration.helperFile { return place }
    }
    return nil
  }

  /// The value that a trait gets when the host sets its variable; nil for one that is no number.
  func traitValue(_ value: Value) -> Int32? {
    switch value {
    case .integer(let number): Int32(min(max(number, 0), 100))
    case .boolean(let isTrue): isTrue ? 1 : 0
    case .float(let number): number.isNaN ? nil : Int32(min(max(number, 0), 100))
    case .text, .list, .target, .variable: nil
    }
  }

  /// Sets a trait for the host (`P2.2`).
  mutating func setTrait(_ slot: Int32, to number: Int32) {
    if case .integer(let old) = state.globals[Int(slot)], old != number {
      note(slot, from: old, to: number, .set, nil)
    }
    setGlobal(slot, to: .integer(number))
  }

  /// Writes a change into the ledger.
  private mutating func note(
    _ slot: Int32, from old: Int32, to new: Int32, _ cause: TraitChange.Cause, _ place: StoryPlace?
  ) {
    state.ledger.append(
      TraitChange(
        turn: Int(state.turn) + 1, choice: state.chosenText, trait: program.names[program.names.globals[Int(slot)]],
        from: Int(old), to: Int(new), cause: cause, place: place))
  }

  /// What an assignment to a trait is, told by its form, which the lowering of personas gives it.
  ///
  /// A shift begins with the trait itself, a mirror with 0 plus the trait, and a set is a single value.
  private func causeOfAssignment(at position: Position, to trait: NameID) -> TraitChange.Cause {
    var start = position - 2
    while start > 0, !isEvaluationStart(start) { start -= 1 }
    guard position - start > 3, start > 0 else { return .set }
    switch code[Int(start) + 1] {
    case .variable(let name) where name == trait: return .shift
    case .integer(0): return .mirror
    default: return .set
    }
  }

  private func isEvaluationStart(_ position: Position) -> Bool {
    if case .control(.evalStart) = code[Int(position)] { return true }
    return false
  }
}
