import LonghandCompiler
import LonghandSource

/// How the places of a story lead to each other: what falls into, diverts to, calls and offers what.
///
/// An edge is there where some playthrough may go that way, whatever the conditions on it say, so that what no edge
/// leads to is never reached. Loops, tunnels and threads are edges like others; following them is up to the asker.
package final class FlowGraph: Sendable {
  /// The numbers of the places.
  package let numbers: PlaceNumbers
  /// The edges by where they begin, in reading order.
  package let edges: [FlowEdge]
  /// Where the story stops, in reading order.
  package let exits: [FlowExit]
  /// What stands behind a divert: the first thing of each stretch.
  package let deadContents: [DeadContent]
  /// What is told before the reader sees choices that wait already, in reading order.
  package let toldTooSoon: [ToldTooSoon]
  /// Whether each place holds something behind a divert.
  package let hasDeadContent: [Bool]
  /// What each place belongs to.
  package let flows: [FlowID]
  private let placesInFlows: [Int]
  private let flowStarts: [Int]
  private let starts: [Int]
  private let exitsByPlace: [FlowExit]
  private let exitStarts: [Int]
  private let incomingEdges: [FlowEdge]
  private let incomingStarts: [Int]

  /// Makes the graph of a story.
  package convenience init(_ story: LintedStory) {
    self.init(story.script, story.analysis.plan)
  }

  /// Makes the graph of a script.
  package init(_ script: Script, _ plan: WeavePlan) {
    var builder = FlowGraphBuilder(script, plan)
    builder.build()
    numbers = builder.numbers
    exits = builder.exits
    deadContents = builder.deadContents
    toldTooSoon = builder.toldTooSoon.indices.filter { !builder.isToldInTime.contains($0) }.map {
      builder.toldTooSoon[$0]
    }
    let count = builder.numbers.count
    var hasDeadContent = Array(repeating: false, count: count)
    for dead in builder.deadContents { hasDeadContent[dead.place] = true }
    self.hasDeadContent = hasDeadContent
    let order = Self.sorted(builder.edges.map { $0.from }, count: count)
    starts = order.starts
    let edges = order.indices.map { builder.edges[$0] }
    self.edges = edges
    let incoming = Self.sorted(edges.map { $0.to }, count: count)
    incomingStarts = incoming.starts
    incomingEdges = incoming.indices.map { edges[$0] }
    let exits = Self.sorted(builder.exits.map { $0.place }, count: count)
    exitStarts = exits.starts
    exitsByPlace = exits.indices.map { builder.exits[$0] }
    let flows = script.flows.ids + script.choices.nodes.map { $0.flow } + script.gathers.nodes.map { $0.flow }
    self.flows = flows
    (placesInFlows, flowStarts) = Self.sorted(flows.map { Int($0.index) }, count: script.flows.count)
  }

  /// The ways that begin at a place.
  package func outgoing(_ place: Int) -> ArraySlice<FlowEdge> { edges[starts[place]..<starts[place + 1]] }

  /// The ways that lead to a place.
  package func incoming(_ place: Int) -> ArraySlice<FlowEdge> {
    incomingEdges[incomingStarts[place]..<incomingStarts[place + 1]]
  }

  /// The places of a flow, its beginning first.
  package func places(in flow: FlowID) -> ArraySlice<Int> {
    placesInFlows[flowStarts[Int(flow.index)]..<flowStarts[Int(flow.index) + 1]]
  }

  /// Where the story stops at a place.
  package func exits(of place: Int) -> ArraySlice<FlowExit> { exitsByPlace[exitStarts[place]..<exitStarts[place + 1]] }

  /// The places that some others lead to along certain edges, those others included.
  package func reached(from places: [Int], along isFollowed: (FlowEdge) -> Bool) -> [Bool] {
    var isReached = Array(repeating: false, count: numbers.count)
    var pending: [Int] = []
    for place in places where !isReached[place] {
      isReached[place] = true
      pending.append(place)
    }
    while let place = pending.popLast() {
      for edge in outgoing(place) where !isReached[edge.to] && isFollowed(edge) {
        isReached[edge.to] = true
        pending.append(edge.to)
      }
    }
    return isReached
  }

  /// The places that lead to some others along certain edges, those others included.
  package func leading(to places: [Int], along isFollowed: (FlowEdge) -> Bool) -> [Bool] {
    var isLeading = Array(repeating: false, count: numbers.count)
    var pending: [Int] = []
    for place in places where !isLeading[place] {
      isLeading[place] = true
      pending.append(place)
    }
    while let place = pending.popLast() {
      for edge in incoming(place) where !isLeading[edge.from] && isFollowed(edge) {
        isLeading[edge.from] = true
        pending.append(edge.from)
      }
    }
    return isLeading
  }

  /// Sorts indices by small keys, equal ones in order.
  private static func sorted(_ keys: [Int], count: Int) -> (indices: [Int], starts: [Int]) {
    var starts = Array(repeating: 0, count: count + 1)
    for key in keys { starts[key + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var indices = Array(repeating: 0, count: keys.count)
    for (index, key) in keys.enumerated() {
      indices[next[key]] = index
      next[key] += 1
    }
    return (indices, starts)
  }
}
