import LonghandRuntime

extension Pass {
  /// Searches through all states that a reader can come to.
  static func runStates(
    _ name: String, _ model: StoryModel, limits: StateSearch.Limits, wanted: [StoryItem.Goal],
    until goal: StoryItem.Goal? = nil, together: Explorer.Together?, while mayGoOn: (Int) -> Bool,
    whenOver: (inout StateSearch) -> Void
  ) -> Pass {
    let isWider = model.isWider
    var search = StateSearch(model, limits: limits, until: goal, together: together)
    search.run(while: mayGoOn)
    var pass = Pass(
      name: name, coverage: Coverage(marks: search.maker.machine.marks), obstacles: search.maker.obstacles,
      isExhausted: search.isExhausted, runs: search.runs, places: search.maker.places.count, states: search.store.count,
      isExact: !isWider && !model.plan.program.drawsLots(model.plan), answers: search.maker.machine.answers)
    pass.leftOut = model.leftOut
    pass.isWider = isWider
    pass.wantsMoreRuns = search.isExhausted && search.maker.count > limits.runs
    // What was met can happen, be it all or not.
    pass.arrivals = search.maker.arrivals.mapValues { search.way(to: $0) }
    guard pass.isClosed else {
      whenOver(&search)
      return pass
    }
    pass.stops = search.maker.stops
    pass.stopArrivals = search.maker.stopArrivals.mapValues { search.way(to: $0) }
    if isWider {
      // A playthrough may stop for want of choices where this search goes on.
      pass.mayHaveMissedFailure = true
      pass.isAvoidable = wanted.map { _ in true }
      whenOver(&search)
      return pass
    }
    pass.hasAllStates = true
    pass.longestWay = search.longestWay
    pass.everyPlayEnds = pass.longestWay != nil
    let sources = search.sources
    if pass.isExact {
      pass.leadsToAnEnd = search.states(withoutWayTo: { $0.isStopOnPurpose }, sources).isEmpty
    } else if search.surelyLeadsToAnEnd {
      pass.leadsToAnEnd = true
    }
    pass.deadEnds = search.states(withoutWayTo: { _ in true }, sources).prefix(Pass.deadEndLimit).map { state in
      search.deadEnd(state, isExact: pass.isExact)
    }
    pass.isAvoidable = wanted.map { search.isAvoidable($0) }
    whenOver(&search)
    return pass
  }
}

extension StateSearch {
  /// The edges of a state; none where it was not gone on from.
  func edges(of state: Int) -> ArraySlice<UInt32> {
    state < edgeRanges.count ? edges[edgeRanges.range(state)] : []
  }

  /// The choices that lead to an arrival.
  func way(to arrival: Arrival) -> [WayStep] {
    var way: [WayStep] = []
    var (state, choice) = (Int(arrival.state), arrival.choice)
    while state > 0 {
      if let step = place(of: state).step(by: choice) { way.append(step) }
      let parent = parent(of: state)
      choice = self.choice(from: parent, to: state)
      state = parent
    }
    return way.reversed()
  }

  /// The choice that leads from one state to another, by its number among those that are listed.
  func choice(from parent: Int, to state: Int) -> Int {
    edges(of: parent).firstIndex(of: UInt32(state)).map { choice(ofEdge: $0, from: parent) } ?? 0
  }

  /// The choice of an edge of a state, by its number among those that are listed.
  func choice(ofEdge edge: Int, from state: Int) -> Int {
    edgeChoices.isEmpty ? edge - Int(edgeRanges[state]) : Int(edgeChoices[edge])
  }

  /// The numbers of the choices that lead to a state, among those that are listed, from a later one than the first on.
  func choices(to number: Int, from first: Int) -> [Int] {
    var choices: [Int] = []
    var state = number
    while state > first {
      let parent = parent(of: state)
      if parent >= first { choices.append(choice(from: parent, to: state)) }
      state = parent
    }
    return choices.reversed()
  }

  fileprivate func deadEnd(_ state: Int, isExact: Bool) -> Pass.DeadEnd {
    var way: [WayStep] = []
    if state > 0 {
      let parent = parent(of: state)
      way = self.way(to: Arrival(state: UInt32(parent), choice: choice(from: parent, to: state)))
    }
    let place = place(of: state)
    return Pass.DeadEnd(
      way: way, words: maker.placeWords[store.arena.place(of: state)], source: place.location.choices.first?.source,
      isWholeState: isExact || place.live.isEmpty)
  }

  /// Whether from every state a stop that is meant can be come to, whatever is drawn.
  fileprivate var surelyLeadsToAnEnd: Bool {
    var openings = Openings()
    for state in 0..<store.count {
      // The edges of one choice stand together.
      var last = (choice: -1, taking: -1)
      for index in edges(of: state).indices where edges[index] != StateSearch.nowhere {
        let choice = choice(ofEdge: index, from: state)
        if choice != last.choice { last = (choice, openings.addTaking(of: state)) }
        let target = Int(edges[index] & ~StateSearch.stopBit)
        if edges[index] & StateSearch.stopBit == 0 {
          openings.add(target, behind: last.taking)
        } else {
          openings.add(maker.stops[target].isStopOnPurpose, behind: last.taking)
        }
      }
    }
    return openings.closed(count: store.count) == store.count
  }

  /// The states from which each state may follow.
  var sources: StateSources { StateSources(self) }

  /// The states from which no stop of a wanted kind can be come to, those after the fewest choices first.
  fileprivate func states(withoutWayTo isWanted: (Stop) -> Bool, _ sources: StateSources) -> [Int] {
    let isWanted = maker.stops.map(isWanted)
    var reaches = [Bool](repeating: false, count: store.count)
    var waiting: [UInt32] = []
    for state in 0..<store.count {
      for edge in edges(of: state) where edge & StateSearch.stopBit != 0 && edge != StateSearch.nowhere {
        guard isWanted[Int(edge ^ StateSearch.stopBit)], !reaches[state] else { continue }
        reaches[state] = true
        waiting.append(UInt32(state))
      }
    }
    while let state = waiting.popLast() {
      for source in sources[state] where !reaches[Int(source)] {
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
    let offers = maker.places.map { place in place.location.choices.contains { $0.source == goal.position } }
    var seen = [Bool](repeating: false, count: store.count)
    var waiting = [0]
    seen[0] = true
    while let state = waiting.popLast() {
      for edge in edges(of: state) where edge != StateSearch.nowhere {
        if edge & StateSearch.stopBit != 0 { return true }
        if seen[Int(edge)] { continue }
        seen[Int(edge)] = true
        if !offers[store.arena.place(of: Int(edge))] { waiting.append(Int(edge)) }
      }
    }
    return false
  }
}

/// The states from which each state may follow.
struct StateSources {
  private var edges: [UInt32]
  /// Where those of each state begin.
  private var starts: [UInt32]

  /// Turns all edges of a search around.
  init(_ search: borrowing StateSearch) {
    let count = search.store.count
    starts = Array(repeating: 0, count: count + 1)
    for edge in search.edges where edge & StateSearch.stopBit == 0 { starts[Int(edge) + 1] += 1 }
    for state in 1..<starts.count { starts[state] += starts[state - 1] }
    var places = starts
    edges = Array(repeating: 0, count: Int(starts[count]))
    for state in 0..<count {
      for edge in search.edges(of: state) where edge & StateSearch.stopBit == 0 {
        edges[Int(places[Int(edge)])] = UInt32(state)
        places[Int(edge)] += 1
      }
    }
  }

  subscript(state: UInt32) -> ArraySlice<UInt32> {
    edges[Int(starts[Int(state)])..<Int(starts[Int(state) + 1])]
  }
}
