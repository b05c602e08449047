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
    machine.forEachOffer { machine in
      machine.writeLocation(into: &words)
      let number = graph.place(words) ?? graph.add(Search.place(machine.location(), relevance, detail), words)
      let place = graph.places[number]
      let keyed = zip(place.live, place.isKeyed).filter { $1 }.map { $0.0 }
      machine.forEachValue(of: keyed, place.location) { machine in
        arrivals.append(Arrival(place: number, values: place.live.map { machine.set($0, place.location) }))
      }
    }
    for arrival in arrivals { enter(arrival, from: node, choice) }
  }

  /// A choice that may be offered, with what each slot may hold then.
  private struct Arrival {
    var place: Int
    var values: [ValueSet]
  }

  private mutating func enter(_ arrival: Arrival, from node: Int, _ choice: Int) {
    let place = graph.places[arrival.place]
    var keys: [UInt64] = []
    var sets: [ValueSet] = []
    sets.reserveCapacity(place.live.count)
    for (index, slot) in place.live.enumerated() {
      let set = relevant(arrival.values[index], in: slot)
      sets.append(set)
      guard place.isKeyed[index] else { continue }
      keys.append(set.single?.key ?? .max)
      if set.single == nil { tellsAllApart = false }
    }
    enter(arrival.place, keys: keys, sets: sets, from: node, choice: choice)
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
    let edge = SearchGraph.Edge(choice: Int32(choice), target: Int32(target))
    if !graph.nodes[node].edges.contains(edge) { graph.nodes[node].edges.append(edge) }
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
    return relevant(machine.set(slot, location), in: slot)
  }

  private func relevant(_ set: ValueSet, in slot: Int) -> ValueSet {
    guard case .cells(let cells) = set, relevance.precisions[slot] != nil else { return set }
    if cells.allSatisfy({ relevance.relevant($0, in: slot).key == $0.key }) { return set }
    let relevant = cells.map { relevance.relevant($0, in: slot) }.sorted { $0.key < $1.key }
    return .cells(relevant.indices.filter { $0 == 0 || relevant[$0].key != relevant[$0 - 1].key }.map { relevant[$0] })
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
    for index in sets.indices {
      let old = graph.nodes[number].sets[index]
      if old == sets[index] { continue }
      let union = joining.union(old, sets[index], growth: Int(graph.nodes[number].growth[index])) {
        machine.items(of: $0)
      }
      guard union != old else { continue }
      graph.nodes[number].sets[index] = union
      if graph.nodes[number].growth[index] < .max { graph.nodes[number].growth[index] += 1 }
      hasGrown = true
    }
    return hasGrown
  }
}
