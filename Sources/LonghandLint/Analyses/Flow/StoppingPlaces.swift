import LonghandCompiler

/// Where a story surely comes to a stop when nothing but its own lines move it on.
package struct StoppingPlaces {
  /// The place where the story stops that has come to each place; nil where that depends or never happens.
  package let stops: [Int?]

  /// Follows the sure ways of a story.
  package init(_ story: LintedStory) {
    self.init(story.flowGraph, canReturn: story.tunnels.canReturn)
  }

  init(_ graph: FlowGraph, canReturn: [Bool]) {
    let next = (0..<graph.numbers.count).map { Self.next(after: $0, graph, canReturn) }
    var stops: [Int?] = Array(repeating: nil, count: next.count)
    var isKnown = Array(repeating: false, count: next.count)
    for start in next.indices where !isKnown[start] {
      var path: [Int] = []
      var place: Int? = start
      while let current = place, !isKnown[current] {
        isKnown[current] = true
        path.append(current)
        place = next[current]
      }
      // A way that comes back to itself has no stop, and says so by having none yet.
      let last = path[path.count - 1]
      let stop = place.flatMap { $0 == last ? last : stops[$0] }
      for passed in path { stops[passed] = stop }
    }
    self.stops = stops
  }

  /// The place that surely follows; the place itself where the story stops.
  private static func next(after place: Int, _ graph: FlowGraph, _ canReturn: [Bool]) -> Int? {
    if graph.outgoing(place).contains(where: { $0.kind == .tunnel && !canReturn[$0.to] }) { return nil }
    let steps = graph.outgoing(place).filter { $0.isStep }
    if steps.isEmpty { return place }
    guard steps.count == 1, steps[0].isSure, !steps[0].followsOffer, steps[0].to != place else { return nil }
    return steps[0].to
  }
}
