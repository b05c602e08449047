import LonghandRuntime

/// Where a run has stopped at a choice: the node that stands for it, and what is known of it.
extension Search {
  mutating func reachStop(from node: Int, _ choice: Int) {
    guard machine.settleEvaluation() else { return addObstacle(.unknownValue(machine.position)) }
    guard detail.splitsChoices else {
      machine.writeLocation(into: &words)
      return reach(graph.place(words) ?? addPlace(), from: node, choice)
    }
    var arrivals: [Arrival] = []
    for slot in stopSets.indices { stopSets[slot] = nil }
    machine.forEachOffer { machine in
      machine.writeLocation(into: &words)
      let number = graph.place(words) ?? graph.add(Search.place(machine.location(), relevance, detail), words)
      let place = graph.places[number]
      let keyed = zip(place.live, place.isKeyed).filter { $1 }.map { $0.0 }
      machine.forEachValue(of: keyed, place.location) { machine in
        arrivals.append(Arrival(place: number, sets: Search.sets(of: place, in: machine, &stopSets, relevance)))
      }
    }
    for arrival in arrivals { enter(arrival, from: node, choice) }
  }

  /// A choice that may be offered, with what each slot may hold then.
  private struct Arrival {
    var place: Int
    var sets: [ValueSet]
  }

  /// What slots may hold where the run has stopped: worked out once for all choices that are offered, but for what one of
  /// them narrows.
  private static func sets(
    of place: SearchGraph.Place, in machine: borrowing SymbolicMachine, _ known: inout [ValueSet?],
    _ relevance: Relevance
  ) -> [ValueSet] {
    var sets: [ValueSet] = []
    sets.reserveCapacity(place.live.count)
    for slot in place.live {
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
    let (target, isNew) = graph.node(at: number, keys, sets)
    if isNew || grow(target, sets) { queue.insert(target) }
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
    graph.add(Search.place(machine.location(), relevance, detail), words)
  }

  private static func place(_ location: Location, _ relevance: Relevance, _ detail: Detail) -> SearchGraph.Place {
    let live = relevance.liveSlots(at: location)
    let isKeyed = live.map { slot in
      switch detail.keying {
      case .none: false
      case .some(let slots): slots.contains(slot)
      case .all: true
      }
    }
    return SearchGraph.Place(location: location, live: live, isKeyed: isKeyed)
  }

  /// Adds what slots may hold to what they may hold at a node; true if that was new.
  private mutating func grow(_ number: Int, _ sets: [ValueSet]) -> Bool {
    var hasGrown = false
    for index in sets.indices where grow(number, index, sets[index]) { hasGrown = true }
    return hasGrown
  }

  private mutating func grow(_ number: Int, _ index: Int, _ set: ValueSet) -> Bool {
    let old = graph.nodes[number].sets[index]
    if old == set { return false }
    let union = joining.union(old, set, growth: Int(graph.nodes[number].growth[index]), pressure) {
      machine.items(of: $0)
    }
    guard union != old else { return false }
    graph.nodes[number].sets[index] = union
    graph.nodes[number].grown[index] = true
    if graph.nodes[number].growth[index] < .max { graph.nodes[number].growth[index] += 1 }
    return true
  }

  // MARK: What nothing depends on

  /// Notes on what it depends what the choices of a node do, which were just followed.
  mutating func noteTouches(_ number: Int) {
    let place = graph.places[graph.nodes[number].location]
    for (index, slot) in place.live.enumerated() where !graph.nodes[number].isTouched[index] {
      graph.nodes[number].isTouched[index] = place.isKeyed[index] || machine.depends(on: slot)
    }
  }

  /// Whether all that has grown at a node makes no difference to what its choices do.
  func isUntouched(_ number: Int) -> Bool {
    let node = graph.nodes[number]
    return !node.isTouched.isEmpty && node.grown.indices.allSatisfy { !node.grown[$0] || !node.isTouched[$0] }
  }

  /// Hands on what has grown at a node, since its choices do what they did: what a way gives no new value holds behind it
  /// what it holds before.
  mutating func handOn(_ number: Int) {
    let live = graph.places[graph.nodes[number].location].live
    let grown = live.indices.filter { graph.nodes[number].grown[$0] }
    for index in grown { graph.nodes[number].grown[index] = false }
    for (target, written) in graph.nodes[number].written.sorted(by: { $0.key < $1.key }) {
      let place = graph.places[graph.nodes[target].location]
      for index in grown where !written.contains(live[index]) {
        // What is live is in ascending order everywhere.
        guard let found = place.live.firstIndex(of: live[index]) else { continue }
        if grow(target, found, graph.nodes[number].sets[index]) { queue.insert(target) }
      }
    }
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
