import LonghandRuntime

/// What comes of a run: where it stops, and how the values there differ from those with which it began.
extension RunMaker {
  mutating func outcome(_ stop: ExplorationStop, _ arrival: StateSearch.Arrival) -> RunMemory.Outcome {
    guard let kind = Stop.Kind(stop) else { return .stop(StateSearch.nowhere) }
    let stop = Stop(kind: kind, endingTag: machine.endingTag, position: machine.position)
    let known = stopNumbers[stop] ?? stops.count
    if known == stops.count {
      stops.append(stop)
      stopNumbers[stop] = known
      stopArrivals[known] = arrival
    }
    return .stop(UInt32(known) | StateSearch.stopBit)
  }

  /// Where the machine stands now, and how that differs from the place from which it came.
  mutating func outcome(at source: StatePlace) -> RunMemory.Outcome {
    machine.writeLocation(into: &words)
    let number = place()
    let location = places[number].location
    var changes: [RunMemory.Change] = []
    var old = 0
    for (index, slot) in places[number].live.enumerated() {
      // What is live is in ascending order at both places.
      while old < source.live.count, source.live[old] < slot { old += 1 }
      let isLiveThere = old < source.live.count && source.live[old] == slot
      let turns: Int32 = source.location.isWithinRun ? 0 : 1
      if let change = change(index, slot, location, isLiveThere ? old : nil, turns: turns) { changes.append(change) }
    }
    return RunMemory.Outcome(place: Int32(number), edge: 0, changes: changes)
  }

  /// How a slot differs from what it was where the run began; nil if it does not.
  ///
  /// - Parameters:
  ///   - old: Its place among what was live there, if it was.
  ///   - turns: How many turns have gone by.
  private mutating func change(
    _ index: Int, _ slot: Int, _ location: Location, _ old: Int?, turns: Int32
  ) -> RunMemory.Change? {
    let cell = machine.value(slot, location)
    guard slot < slotCount, !machine.hasWritten(slot), let old else { return fixed(cell, index, slot) }
    let before = values.cell(view.current[old], in: slot)
    let steps: Int32
    switch slots.kind(of: slot) {
    case .global:
      let expressions = machine.expressions(changing: slot)
      if expressions == RunTrace.noExpressions { return nil }
      return machine.hasRead(slot) ? fixed(cell, index, slot) : change(.changed(by: expressions), index, slot)
    case .temporary: return nil
    case .visits:
      if machine.hasRead(slot) { return fixed(cell, index, slot) }
      steps = (cell.wholeNumber ?? 0) &- (before.wholeNumber ?? 0)
    case .turnsSince, .turn: steps = turns
    }
    return steps == 0 ? nil : change(.later(steps), index, slot)
  }

  private mutating func fixed(_ cell: Cell, _ index: Int, _ slot: Int) -> RunMemory.Change {
    RunMemory.Change(index: Int32(index), question: -1, value: values.number(of: cell, in: slot))
  }

  private mutating func change(_ question: SlotValues.Question, _ index: Int, _ slot: Int) -> RunMemory.Change {
    RunMemory.Change(index: Int32(index), question: values.number(of: question, in: slot), value: 0)
  }
}
