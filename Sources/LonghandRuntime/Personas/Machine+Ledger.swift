extension StoryMachine {
  /// Assigns to a global variable; a change of a trait goes into the ledger (persona §7.2).
  mutating func assignGlobal(_ slot: Int32, to value: Cell) {
    if Mode.makesText, !program.traits.isEmpty, program.traits.contains(slot) { noteChange(slot, to: value) }
    setGlobal(slot, to: value)
  }

  private mutating func noteChange(_ slot: Int32, to value: Cell) {
    guard case .integer(let old) = state.globals[Int(slot)], case .integer(let new) = value, old != new else { return }
    note(slot, from: old, to: new, program.traits.cause(at: state.line.flow.thread.top.position), writtenPlace)
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

  /// Sets a trait for the host (persona §2.2).
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
}
