import LonghandCompiler

/// A search through a story that goes to a choice only when all that it waits for has been visited.
struct GatedSearch {
  private let script: Script
  private let graph: FlowGraph
  private let prerequisites: Prerequisites
  private var visits: Visits
  private var pending: [Int] = []
  /// The choices that wait for each place.
  private var waiters: [Int: [ChoiceID]] = [:]
  private let isGiven: (FlowPlace) -> Bool

  /// Prepares a search in which no choice waits for the places that are given.
  init(_ script: Script, _ graph: FlowGraph, isGiven: @escaping (FlowPlace) -> Bool) {
    self.isGiven = isGiven
    self.script = script
    self.graph = graph
    prerequisites = Prerequisites(script)
    visits = Visits(script, graph)
  }

  /// Searches from the start; functions may be called by a game.
  mutating func run() {
    for flow in script.flows.ids where flow == Script.story || script.flows[flow].kind == .function {
      reach(Int(flow.index))
    }
    while let place = pending.popLast() {
      for edge in graph.outgoing(place) { follow(edge) }
    }
  }

  private mutating func follow(_ edge: FlowEdge) {
    guard edge.kind == .offer, case .choice(let choice) = graph.numbers.place(edge.to) else { return reach(edge.to) }
    offer(choice)
  }

  private mutating func offer(_ choice: ChoiceID) {
    if let missing = missing(for: choice) {
      waiters[graph.numbers[missing.place], default: []].append(choice)
    } else {
      reach(graph.numbers[.choice(choice)])
    }
  }

  private mutating func reach(_ place: Int) {
    guard !visits.isReached[place] else { return }
    pending.append(place)
    for visited in visits.reach(place) {
      for choice in waiters.removeValue(forKey: visited) ?? [] { offer(choice) }
    }
  }

  /// The first thing that a choice still waits for.
  private func missing(for choice: ChoiceID) -> Prerequisites.Prerequisite? {
    prerequisites.prerequisites(of: choice).first { !visits.isVisited($0.place) && !isGiven($0.place) }
  }

  /// The choices that the story comes to and that still wait, in order, each with what it waits for.
  var waiting: [GatedReachability.Blocked] {
    script.choices.ids.compactMap { id in
      let place = graph.numbers[.choice(id)]
      guard !visits.isReached[place],
        graph.incoming(place).contains(where: { $0.kind == .offer && visits.isReached[$0.from] })
      else { return nil }
      return missing(for: id).map { GatedReachability.Blocked(choice: id, prerequisite: $0) }
    }
  }
}
