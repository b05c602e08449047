extension Story {
  /// The names of all global variables, in the order declared.
  public var variableNames: [String] { program.names.globals.map { program.names[$0] } }

  /// The value of a global variable; nil if there is none of that name (`R216`).
  public subscript(variable name: String) -> Value? {
    guard let slot = slot(name) else { return nil }
    return reading { $0.hostValue($0.state.globals[Int(slot)]) }
  }

  private func slot(_ name: String) -> Int32? {
    guard let number = program.names.number(of: name) else { return nil }
    let slot = program.names.globalSlots[Int(number)]
    return slot >= 0 ? slot : nil
  }

  /// Gives a global variable a value, of whatever type (`R217`); a trait takes numbers, clamped to 0...100 (`P2.2`).
  ///
  /// - Throws: `StoryRequestError.noVariable`, or `.unknownValue` for an item or a place that the story does not have.
  public mutating func set(_ name: String, to value: Value) throws(StoryRequestError) {
    guard let slot = slot(name) else { throw .noVariable(name) }
    let changeCount = state.ledger.count
    try withMachine { (machine: inout Machine) throws(StoryRequestError) in
      if machine.program.traits.contains(slot) {
        guard let number = machine.traitValue(value) else { throw .unknownValue(value.description) }
        machine.setTrait(slot, to: number)
      } else {
        guard let cell = machine.cell(value) else { throw .unknownValue(value.description) }
        machine.setGlobal(slot, to: cell)
      }
    }
    notifyOfTraits(since: changeCount)
    guard nesting == 0, let now = self[variable: name] else { return }
    for watcher in watchers where watcher.slot == slot { watcher.body(now) }
  }

  /// Something that `watch` returned, for `stopWatching`.
  public struct Watch: Hashable, Sendable {
    let number: Int
  }

  /// Calls a closure with the new value after each line that changed a variable, and at once when the host sets it (`R221`).
  ///
  /// - Throws: `StoryRequestError.noVariable`.
  @discardableResult
  public mutating func watch(
    _ name: String, body: @escaping @Sendable (Value) -> Void
  ) throws(StoryRequestError) -> Watch {
    guard let slot = slot(name) else { throw .noVariable(name) }
    nextWatcher += 1
    watchers.append(Watcher(number: nextWatcher, slot: slot, body: body))
    return Watch(number: nextWatcher)
  }

  /// Ends a watch.
  public mutating func stopWatching(_ watch: Watch) {
    watchers.removeAll { $0.number == watch.number }
    traitWatchers.removeAll { $0.number == watch.number }
  }

  /// Tells the watchers of all variables that are no longer what they were.
  func notify(_ before: StoryState, isForced: Bool = false) {
    let old = Machine(state: before, limits: limits)
    for watcher in watchers {
      let slot = Int(watcher.slot)
      guard let value = reading({ $0.hostValue($0.state.globals[slot]) }),
        isForced || value != old.hostValue(old.state.globals[slot])
      else { continue }
      watcher.body(value)
    }
  }
}
