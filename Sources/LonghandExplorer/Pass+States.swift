import LonghandRuntime

extension Pass {
  /// Searches through all states that a reader can come to.
  static func runStates(
    _ plan: ExplorationPlan, _ relevance: Relevance, states: Int, wanted: [StoryItem.Goal],
    while mayGoOn: (Int) -> Bool
  ) -> Pass {
    var search = StateSearch(plan, relevance, states: states)
    search.run(while: mayGoOn)
    var pass = Pass(
      name: "states", coverage: Coverage(marks: search.machine.marks), obstacles: search.obstacles,
      isExhausted: search.isExhausted, runs: search.runs, places: search.places.count, states: search.store.count,
      isExact: true, answers: search.machine.answers)
    guard pass.isClosed else { return pass }
    pass.arrivals = search.arrivals.mapValues { search.way(to: $0) }
    pass.stops = search.stops
    pass.stopArrivals = search.stopArrivals.mapValues { search.way(to: $0) }
    pass.longestWay = search.longestWay
    pass.everyPlayEnds = pass.longestWay != nil
    pass.leadsToAnEnd = search.states(withoutWayTo: { $0.isStopOnPurpose }).isEmpty
    pass.deadEnds = search.states(withoutWayTo: { _ in true }).prefix(Pass.deadEndLimit).map { search.deadEnd($0) }
    pass.isAvoidable = wanted.map { search.isAvoidable($0) }
    return pass
  }
}

extension StateSearch {
  /// The edges of a state.
  fileprivate func edges(of state: Int) -> ArraySlice<UInt32> {
    edges[Int(edgeStarts[state])..<Int(edgeStarts[state + 1])]
  }

  /// The choices that lead to an arrival.
  func way(to arrival: Arrival) -> [WayStep] {
    var way: [WayStep] = []
    var (state, choice) = (Int(arrival.state), arrival.choice)
    while state > 0 {
      way.append(step(by: choice, from: state))
      let parent = Int(parents[state])
      choice = edges(of: parent).firstIndex(of: UInt32(state)).map { $0 - Int(edgeStarts[parent]) } ?? 0
      state = parent
    }
    return way.reversed()
  }

  /// - Parameter choice: Its number among those that are offered.
  private func step(by choice: Int, from state: Int) -> WayStep {
    let location = place(of: state).location
    return location.step(by: location.choices.indices.filter { !location.choices[$0].isInvisibleDefault }[choice])
  }

  private func place(of state: Int) -> SearchGraph.Place {
    var reader = StateReader(store, state)
    return places[Int(reader.number(store))]
  }

  fileprivate func deadEnd(_ state: Int) -> Pass.DeadEnd {
    let parent = Int(parents[state])
    let choice = edges(of: parent).firstIndex(of: UInt32(state)).map { $0 - Int(edgeStarts[parent]) } ?? 0
    let way = state == 0 ? [] : way(to: Arrival(state: UInt32(parent), choice: choice))
    var reader = StateReader(store, state)
    let place = Int(reader.number(store))
    return Pass.DeadEnd(
      way: way, words: placeWords[place], source: places[place].location.choices.first?.source, isWholeState: true)
  }

  /// The states from which no stop of a wanted kind can be come to, those after the fewest choices first.
  fileprivate func states(withoutWayTo isWanted: (Stop) -> Bool) -> [Int] {
    let isWanted = stops.map(isWanted)
    var counts = [UInt32](repeating: 0, count: store.count + 1)
    for edge in edges where edge & StateSearch.stopBit == 0 { counts[Int(edge) + 1] += 1 }
    for state in 1..<counts.count { counts[state] += counts[state - 1] }
    var (places, sources) = (counts, [UInt32](repeating: 0, count: Int(counts[store.count])))
    var reaches = [Bool](repeating: false, count: store.count)
    var waiting: [UInt32] = []
    for state in 0..<store.count {
      for edge in edges(of: state) {
        if edge & StateSearch.stopBit == 0 {
          sources[Int(places[Int(edge)])] = UInt32(state)
          places[Int(edge)] += 1
        } else if edge != StateSearch.nowhere, isWanted[Int(edge ^ StateSearch.stopBit)], !reaches[state] {
          reaches[state] = true
          waiting.append(UInt32(state))
        }
      }
    }
    while let state = waiting.popLast() {
      for source in sources[Int(counts[Int(state)])..<Int(counts[Int(state) + 1])] where !reaches[Int(source)] {
        reaches[Int(source)] = true
        waiting.append(source)
      }
    }
    return (0..<store.count).filter { !reaches[$0] }
  }

  /// The greatest number of choices from the beginning to a stop; nil where a reader may go round in a circle.
  fileprivate var longestWay: Int? {
    var incoming = [UInt32](repeating: 0, count: store.count)
    for edge in edges where edge & StateSearch.stopBit == 0 { incoming[Int(edge)] += 1 }
    var longest = [Int32](repeating: -1, count: store.count)
    var waiting = incoming[0] == 0 ? [0] : []
    var (seen, result) = (0, 0)
    while let state = waiting.popLast() {
      seen += 1
      for edge in edges(of: state) where edge != StateSearch.nowhere {
        if edge & StateSearch.stopBit != 0 {
          result = max(result, Int(longest[state]) + 1)
          continue
        }
        longest[Int(edge)] = max(longest[Int(edge)], longest[state] + 1)
        incoming[Int(edge)] -= 1
        if incoming[Int(edge)] == 0 { waiting.append(Int(edge)) }
      }
    }
    return seen == store.count ? result : nil
  }

  /// Whether a stop can be come to without a choice ever being offered.
  fileprivate func isAvoidable(_ goal: StoryItem.Goal) -> Bool {
    let offers = places.map { place in place.location.choices.contains { $0.source == goal.position } }
    var seen = [Bool](repeating: false, count: store.count)
    var waiting = [0]
    seen[0] = true
    while let state = waiting.popLast() {
      for edge in edges(of: state) where edge != StateSearch.nowhere {
        if edge & StateSearch.stopBit != 0 { return true }
        if seen[Int(edge)] { continue }
        seen[Int(edge)] = true
        var reader = StateReader(store, Int(edge))
        if !offers[Int(reader.number(store))] { waiting.append(Int(edge)) }
      }
    }
    return false
  }
}
