import LonghandCompiler

/// Which places a playthrough may come to more than once.
///
/// A story is at one place at a time, so that it comes back only along a circle. Tunnels, threads, functions and divert
/// targets as values come back by themselves: whatever they lead to counts as repeated.
package struct RepeatedPlaces {
  private var isRepeated: [Bool]

  /// Looks at a story's flow.
  package init(_ story: LintedStory) {
    let graph = story.flowGraph
    let circles = story.components.numbers
    var sizes = Array(repeating: 0, count: graph.numbers.count)
    for circle in circles { sizes[circle] += 1 }
    let returning = graph.edges.filter { !Self.isLeft($0) }.map { $0.to }
    isRepeated = graph.reached(from: returning) { _ in true }
    for place in isRepeated.indices where sizes[circles[place]] > 1 { isRepeated[place] = true }
    for edge in graph.edges where edge.from == edge.to { isRepeated[edge.from] = true }
  }

  /// Whether a playthrough may come to a place more than once.
  package subscript(place: Int) -> Bool { isRepeated[place] }

  /// Whether the story leaves a place for good along an edge.
  private static func isLeft(_ edge: FlowEdge) -> Bool {
    switch edge.kind {
    case .falls, .divert, .offer: true
    case .tunnel, .tunnelReturn, .thread, .call, .value: false
    }
  }
}
