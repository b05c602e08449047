import LonghandRuntime

/// A second look at a closed search, from the beginning outwards: after how many choices each thing can happen first,
/// by which choices, and what conditions that never hold may look at.
struct Survey {
  /// How something is come to by the fewest choices.
  struct Arrival: Hashable {
    /// The node from which, and the choice by which.
    var node: Int32
    var choice: Int32
    /// How many choices are taken in all.
    var distance: Int
  }

  /// The first arrival at each thing that happens.
  private(set) var arrivals: [StoryItem.Goal: Arrival] = [:]
  /// The first arrival at each way to stop, by its number in the graph.
  private(set) var stopArrivals: [Int: Arrival] = [:]
  /// For each node how many choices lead there, and from where; nothing for one that is never come to.
  private(set) var distances: [Int?]
  private var parents: [SearchGraph.Edge]
  /// The least and the greatest number that is ever assigned to each global variable, by its place; none for one that
  /// may hold anything else.
  private(set) var assigned: [Int: (low: Int32, high: Int32)] = [:]
  /// For each choice of a node on a cycle by how much it changes each number, the least and the most.
  private(set) var changes: [Move: [Int: ClosedRange<Int64>]] = [:]

  /// The least and the greatest number that each global variable may hold at places.
  private(set) var placeBounds: PlaceBounds

  /// A choice of a node, and whether the run is parted that follows it: where it goes round it does what it does not where
  /// it goes on.
  struct Move: Hashable {
    var node: Int
    var choice: Int
    var isWithinRun: Bool
  }

  /// Looks at a search that is closed.
  init(_ search: inout Search) {
    (distances, parents) = Survey.distances(search.graph)
    placeBounds = PlaceBounds(count: search.program.names.globals.count)
    search.machine.forgetMarks()
    _ = search.machine.takeFresh()
    let order = search.graph.nodes.indices.filter { distances[$0] != nil }
      .sorted { (distances[$0] ?? 0, $0) < (distances[$1] ?? 0, $1) }
    // Of a search that was given up nothing is certain, and a second look would take as long again.
    let cycles = search.isClosed ? Termination.nodesOnCycles(of: search.graph) : []
    let (isSmall, program) = (search.runs <= Survey.boundedRuns, search.program)
    for node in order where search.isClosed {
      let live = search.graph.places[search.graph.nodes[node].location].live
      search.revisit(node) { (machine, choice, stop) in
        note(&machine, node, choice)
        if isSmall { noteBounds(machine, stop, program) }
        let goesOn = stop == .choices || stop == .parted
        if goesOn, cycles.contains(node) {
          noteChanges(machine, Move(node: node, choice: choice, isWithinRun: stop == .parted), live)
        }
      }
      for edge in search.graph.nodes[node].stops { note(edge, node) }
    }
    assigned = search.machine.assigned
  }

  private mutating func note(_ machine: inout SymbolicMachine, _ node: Int, _ choice: Int) {
    let fresh = machine.takeFresh()
    if fresh.isEmpty { return }
    let arrival = Arrival(node: Int32(node), choice: Int32(choice), distance: (distances[node] ?? 0) + 1)
    for (position, mark) in fresh {
      for single in [Coverage.Mark.ran, .held, .failed] where mark.contains(single) {
        let goal = StoryItem.Goal(position: position, mark: single)
        if arrivals[goal] == nil { arrivals[goal] = arrival }
      }
    }
  }

  /// How many runs a search may have made for it to be told what variables may hold at places.
  private static let boundedRuns = 50_000

  /// Notes what variables may hold where a choice of a knot may be offered, or the story ends.
  private mutating func noteBounds(
    _ machine: borrowing SymbolicMachine, _ stop: ExplorationStop, _ program: Program
  ) {
    var places: Set<BoundedPlace> = []
    if let place = BoundedPlace(stop, endingTag: machine.endingTag) { places = [place] }
    if stop == .choices { places = Set(machine.offered.compactMap { program.knot(at: $0) }.map { .knot($0) }) }
    for place in places { placeBounds.join(placeBounds.number(of: place)) { machine.bounds(ofGlobal: $0) } }
  }

  /// Notes by how much a way of a choice changes each number that is known where the choice is taken.
  private mutating func noteChanges(_ machine: borrowing SymbolicMachine, _ move: Move, _ live: [Int]) {
    let known = changes[move]
    var joined: [Int: ClosedRange<Int64>] = [:]
    for slot in live where known == nil || known?[slot] != nil {
      guard let change = machine.change(of: slot) else { continue }
      let all = known?[slot] ?? change
      joined[slot] = min(all.lowerBound, change.lowerBound)...max(all.upperBound, change.upperBound)
    }
    changes[move] = joined
  }

  private mutating func note(_ edge: SearchGraph.StopEdge, _ node: Int) {
    let arrival = Arrival(node: Int32(node), choice: edge.choice, distance: (distances[node] ?? 0) + 1)
    if let known = stopArrivals[Int(edge.stop)], known.distance <= arrival.distance { return }
    stopArrivals[Int(edge.stop)] = arrival
  }

  /// How many choices lead to each node, the beginning before which there is none counting -1, and by which. Where a run is
  /// parted, the choice with which it began is only counted behind it.
  private static func distances(_ graph: SearchGraph) -> ([Int?], [SearchGraph.Edge]) {
    var distances = [Int?](repeating: nil, count: graph.nodes.count)
    var parents = [SearchGraph.Edge](repeating: SearchGraph.Edge(choice: -1, target: -1), count: graph.nodes.count)
    var layer = graph.nodes.isEmpty ? [] : [0]
    if !layer.isEmpty { distances[0] = -1 }
    while !layer.isEmpty {
      var next: [Int] = []
      var index = 0
      while index < layer.count {
        let node = layer[index]
        index += 1
        for edge in graph.nodes[node].edges where distances[Int(edge.target)] == nil {
          let target = Int(edge.target)
          parents[target] = SearchGraph.Edge(choice: edge.choice, target: Int32(node))
          if graph.isWithinRun(target) {
            distances[target] = distances[node]
            layer.append(target)
          } else {
            distances[target] = (distances[node] ?? 0) + 1
            next.append(target)
          }
        }
      }
      layer = next
    }
    return (distances, parents)
  }

  /// The choices that lead to an arrival.
  func choices(to arrival: Arrival, _ graph: SearchGraph) -> [WayStep] {
    var choices: [WayStep] = []
    var (node, choice) = (arrival.node, arrival.choice)
    while node > 0, choice >= 0 {
      let place = graph.places[graph.nodes[Int(node)].location].location
      if !place.isWithinRun { choices.append(place.step(by: Int(choice))) }
      (node, choice) = (parents[Int(node)].target, parents[Int(node)].choice)
    }
    return choices.reversed()
  }

  /// The choices that lead to arrivals, of which many are by the same choice.
  func choices<Key>(to arrivals: [Key: Arrival], _ graph: SearchGraph) -> [Key: [WayStep]] {
    var ways: [Arrival: [WayStep]] = [:]
    return arrivals.mapValues { arrival in
      if let known = ways[arrival] { return known }
      let way = choices(to: arrival, graph)
      ways[arrival] = way
      return way
    }
  }

  /// The choices that lead to a node.
  func choices(toNode node: Int, _ graph: SearchGraph) -> [WayStep] {
    let parent = parents[node]
    guard parent.target >= 0 else { return [] }
    return choices(to: Arrival(node: parent.target, choice: parent.choice, distance: 0), graph)
  }
}

extension SearchGraph {
  /// The nodes from which no stop of a wanted kind can be come to.
  func nodes(withoutWayTo isWanted: (Stop) -> Bool) -> [Int] {
    var sources: [[Int32]] = Array(repeating: [], count: nodes.count)
    var reaches = [Bool](repeating: false, count: nodes.count)
    var waiting: [Int] = []
    for node in nodes.indices {
      for edge in nodes[node].edges { sources[Int(edge.target)].append(Int32(node)) }
      if nodes[node].stops.contains(where: { isWanted(stops[Int($0.stop)]) }) {
        reaches[node] = true
        waiting.append(node)
      }
    }
    while let node = waiting.popLast() {
      for source in sources[node] where !reaches[Int(source)] {
        reaches[Int(source)] = true
        waiting.append(Int(source))
      }
    }
    return nodes.indices.filter { !reaches[$0] }
  }

  /// Whether a stop that is meant can be come to from every node, whatever chance and the values do that the nodes do not
  /// tell apart: by a choice, each of whose ways leads to such a stop or to a node of which that is so.
  ///
  /// Only where a node stands for all choices of a place together, which are then certain to be offered there.
  var surelyLeadsToAnEnd: Bool {
    var open = Openings()
    for node in nodes.indices {
      let edges = Dictionary(grouping: nodes[node].edges) { $0.choice }
      let stopEdges = Dictionary(grouping: nodes[node].stops) { $0.choice }
      for choice in Set(edges.keys).union(stopEdges.keys) {
        let taking = open.addTaking(of: node)
        for edge in edges[choice] ?? [] { open.add(Int(edge.target), behind: taking) }
        for edge in stopEdges[choice] ?? [] { open.add(stops[Int(edge.stop)].isStopOnPurpose, behind: taking) }
      }
    }
    return open.closed(count: nodes.count) == nodes.count
  }
}
