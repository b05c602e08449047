extension Story {
  /// What is called when a variable changes.
  struct Watcher: Sendable {
    var number: Int
    var slot: Int32
    /// The value that it was told last.
    var told: Value?
    var body: @Sendable (Value) -> Void
  }

  /// What is called when a trait changes.
  struct TraitWatcher: Sendable {
    var number: Int
    var body: @Sendable (TraitChange) -> Void
  }

  /// Something that `watch` returned, for `stopWatching`.
  public struct Watch: Hashable, Sendable {
    let number: Int
  }

  /// Calls a closure with the new value after each line that changed a variable, and at once when the host sets it,
  /// evaluates a function that changes it, or goes to another state (runtime §221).
  ///
  /// - Throws: `StoryRequestError.noVariable`.
  @discardableResult
  public mutating func watch(
    _ name: String, body: @escaping @Sendable (Value) -> Void
  ) throws(StoryRequestError) -> Watch {
    guard let slot = program.globalSlot(name) else { throw .noVariable(name) }
    nextWatcher += 1
    watchers.append(Watcher(number: nextWatcher, slot: slot, told: self[variable: name], body: body))
    return Watch(number: nextWatcher)
  }

  /// Calls a closure with each change of any trait: after the line that made it, and at once when the host sets one.
  ///
  /// When the host goes to another state, it is called once for each trait that differs, as for one that is set.
  @discardableResult
  public mutating func watchTraits(_ body: @escaping @Sendable (TraitChange) -> Void) -> Watch {
    nextWatcher += 1
    if traitWatchers.isEmpty { toldChanges = reading { $0.state.ledger.count } }
    traitWatchers.append(TraitWatcher(number: nextWatcher, body: body))
    return Watch(number: nextWatcher)
  }

  /// Ends a watch.
  public mutating func stopWatching(_ watch: Watch) {
    watchers.removeAll { $0.number == watch.number }
    traitWatchers.removeAll { $0.number == watch.number }
  }

  /// Tells the watchers what changed since they were told last; nothing as long as a request within another is served.
  ///
  /// - Parameter slot: A variable whose watchers are told in any case, since the host has just set it.
  mutating func tellWatchers(always slot: Int32 = -1) {
    guard nesting == 0 else { return }
    if !watchers.isEmpty { tellOfVariables { $0 == slot } }
    if !traitWatchers.isEmpty { tellOfTraits() }
  }

  /// Tells the watchers that the state is another one.
  mutating func tellOfReplacement(_ before: StoryState, isForced: Bool = false) {
    guard nesting == 0 else { return }
    if !watchers.isEmpty { tellOfVariables { _ in isForced } }
    toldChanges = reading { $0.state.ledger.count }
    guard !traitWatchers.isEmpty else { return }
    for name in program.traits.names {
      guard let change = change(of: name, since: before) else { continue }
      for watcher in traitWatchers { watcher.body(change) }
    }
  }

  private func change(of trait: NameNumber, since before: StoryState) -> TraitChange? {
    let slot = Int(program.names.globalSlots[Int(trait)])
    let now = state
    guard case .integer(let old) = before.globals[slot], case .integer(let new) = now.globals[slot], old != new else {
      return nil
    }
    return TraitChange(
      turn: turnCount, choice: now.chosenText, trait: program.names[trait], from: Int(old), to: Int(new), cause: .set)
  }

  private mutating func tellOfVariables(isForced: (Int32) -> Bool) {
    for index in watchers.indices {
      let slot = watchers[index].slot
      guard let value = reading({ $0.hostValue($0.state.globals[Int(slot)]) }) else { continue }
      guard isForced(slot) || value != watchers[index].told else { continue }
      watchers[index].told = value
      watchers[index].body(value)
    }
  }

  private mutating func tellOfTraits() {
    let ledger = reading { $0.state.ledger }
    guard toldChanges < ledger.count else { return }
    for index in toldChanges..<ledger.count {
      for watcher in traitWatchers { watcher.body(ledger[index]) }
    }
    toldChanges = ledger.count
  }
}
