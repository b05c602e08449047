import LonghandRuntime

/// Where a run has stopped at a choice, or was parted: the node that stands for it, and what is known of it.
extension Search {
  mutating func reachStop(from node: Int, _ choice: Int) {
    guard machine.settleEvaluation() else { return addObstacle(.unknownValue(machine.position)) }
    guard detail.splitsChoices else {
      machine.writeLocation(into: &words)
      return reach(graph.place(words) ?? addPlace(), from: node, choice)
    }
    var arrivals: [Arrival] = []
    for slot in stopSets.indices { stopSets[slot] = nil }
    let changed = changedSlots()
    machine.forEachOffer { machine in
      machine.writeLocation(into: &words)
      let number = graph.place(words) ?? graph.add(Search.place(machine, relevance, detail), words)
      let place = graph.places[number]
      if let target = graph.node(at: number), let written = graph.nodes[node].written[target] {
        let indices = place.indices(ofChanged: changed, written, firstOfTurns)
        let sets = Search.sets(of: place, at: indices, in: machine, &stopSets, relevance)
        arrivals.append(Arrival(place: number, indices: indices, sets: sets))
        return
      }
      let keyed = zip(place.live, place.isKeyed).filter { $1 }.map { $0.0 }
      machine.forEachValue(of: keyed, place.location) { machine in
        let sets = Search.sets(of: place, at: place.live.indices, in: machine, &stopSets, relevance)
        arrivals.append(Arrival(place: number, sets: sets))
      }
    }
    for arrival in arrivals { enter(arrival, from: node, choice) }
  }

  /// A choice that may be offered, with what each slot may hold then.
  private struct Arrival {
    var place: Int
    /// The places of the slots among what is live there, if they are not all: what the others may hold is known there.
    var indices: [Int]?
    var sets: [ValueSet]
  }

  /// What slots may hold where the run has stopped: worked out once for all choices that are offered, but for what one of
  /// them narrows.
  private static func sets(
    of place: SearchGraph.Place, at indices: some Sequence<Int>, in machine: borrowing SymbolicMachine,
    _ known: inout [ValueSet?], _ relevance: Relevance
  ) -> [ValueSet] {
    var sets: [ValueSet] = []
    sets.reserveCapacity(indices.underestimatedCount)
    for index in indices {
      let slot = place.live[index]
      let isShared = slot < known.count && !machine.isNarrowed(slot, place.location)
      if isShared, let set = known[slot] {
        sets.append(set)
        continue
      }
      let set = relevance.relevant(machine.set(slot, place.location), in: slot)
      if isShared { known[slot] = set }
      sets.append(set)
    }
    return sets
  }

  private mutating func enter(_ arrival: Arrival, from node: Int, _ choice: Int) {
    if let indices = arrival.indices, let target = graph.node(at: arrival.place) {
      for (index, set) in zip(indices, arrival.sets) where grow(target, index, set) { wait(target) }
      return graph.add(
        SearchGraph.Edge(choice: Int32(choice), target: Int32(target)), from: node, written: machine.written)
    }
    let place = graph.places[arrival.place]
    var keys: [UInt64] = []
    for index in place.isKeyed.indices where place.isKeyed[index] {
      let single = arrival.sets[index].single
      keys.append(single?.key ?? .max)
      if single == nil { tellsAllApart = false }
    }
    enter(arrival.place, keys: keys, sets: arrival.sets, from: node, choice: choice)
  }

  private mutating func reach(_ number: Int, from node: Int, _ choice: Int) {
    let place = graph.places[number]
    var keys: [UInt64] = []
    var sets: [ValueSet] = []
    sets.reserveCapacity(place.live.count)
    for (index, slot) in place.live.enumerated() {
      sets.append(value(slot, place.location, isKeyed: place.isKeyed[index], &keys))
    }
    enter(number, keys: keys, sets: sets, from: node, choice: choice)
  }

  private mutating func enter(
    _ number: Int, keys: [UInt64], sets: [ValueSet], from node: Int, choice: Int
  ) {
    var sets = sets
    for (index, set) in graph.places[number].unchanged { sets[index] = set }
    let (target, isNew) = graph.node(at: number, keys, sets)
    if isNew || grow(target, sets) { wait(target) }
    graph.add(
      SearchGraph.Edge(choice: Int32(choice), target: Int32(target)), from: node, written: machine.written)
  }

  /// What a slot may hold now, as exactly as it matters; one that is told apart by its value holds each in turn.
  private mutating func value(
    _ slot: Int, _ location: Location, isKeyed: Bool, _ keys: inout [UInt64]
  ) -> ValueSet {
    if isKeyed {
      if let settled = machine.settle(slot, location) {
        let cell = relevance.relevant(settled, in: slot)
        keys.append(cell.key)
        return ValueSet(cell)
      }
      keys.append(.max)
      tellsAllApart = false
    }
    return relevance.relevant(machine.set(slot, location), in: slot)
  }

  private mutating func addPlace() -> Int {
    graph.add(Search.place(machine, relevance, detail), words)
  }

  private static func place(
    _ machine: borrowing SymbolicMachine, _ relevance: Relevance, _ detail: Detail
  ) -> SearchGraph.Place {
    let location = machine.location()
    let live = relevance.liveSlots(at: location)
    let isKeyed = live.map { slot in
      switch detail.keying {
      case .none: false
      case .some(let slots): slots.contains(slot)
      case .all: true
      }
    }
    var place = SearchGraph.Place(location: location, live: live, isKeyed: isKeyed)
    guard detail.knowsUnchanged, location.choices.count == 1, !location.isWithinRun else { return place }
    let unchanged = relevance.unchanged(before: location.choices[0])
    for (index, slot) in live.enumerated() where !isKeyed[index] && unchanged.contains(slot) {
      place.unchanged[index] = relevance.relevant(ValueSet(machine.initialValue(of: slot)), in: slot)
    }
    return place
  }
}

extension Relevance {
  /// A set of values as exactly as they must be known.
  func relevant(_ set: ValueSet, in slot: Int) -> ValueSet {
    guard case .cells(let cells) = set, precisions[slot] != nil else { return set }
    let found = cells.map { cell in relevant(cell, in: slot) }
    if zip(cells, found).allSatisfy({ $0.key == $1.key }) { return set }
    let ordered = found.sorted { $0.key < $1.key }
    return .cells(ordered.indices.filter { $0 == 0 || ordered[$0].key != ordered[$0 - 1].key }.map { ordered[$0] })
  }
}
