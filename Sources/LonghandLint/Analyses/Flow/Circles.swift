import LonghandCompiler

/// Which places can come to each other: their strongly connected components.
package struct Circles {
  /// A number for each place, the same for places that can come to each other.
  package private(set) var numbers: [Int]

  /// Finds the circles of a story.
  package init(_ story: LintedStory) {
    self.init(story.flowGraph)
  }

  init(_ graph: FlowGraph) {
    let count = graph.numbers.count
    numbers = Array(repeating: -1, count: count)
    let order = Self.finished(graph)
    for root in order.reversed() where numbers[root] < 0 {
      numbers[root] = root
      var pending = [root]
      while let place = pending.popLast() {
        for edge in graph.incoming(place) where Self.isFollowed(edge) && numbers[edge.from] < 0 {
          numbers[edge.from] = root
          pending.append(edge.from)
        }
      }
    }
  }

  private static func isFollowed(_ edge: FlowEdge) -> Bool {
    switch edge.kind {
    case .falls, .divert, .tunnelReturn, .offer, .tunnel: true
    case .thread, .call, .value: false
    }
  }

  /// The places in the order in which a search into the depth leaves them.
  private static func finished(_ graph: FlowGraph) -> [Int] {
    var isSeen = Array(repeating: false, count: graph.numbers.count)
    var order: [Int] = []
    for start in isSeen.indices where !isSeen[start] {
      isSeen[start] = true
      var path = [(place: start, next: graph.outgoing(start))]
      while !path.isEmpty {
        guard let edge = path[path.count - 1].next.popFirst() else {
          order.append(path.removeLast().place)
          continue
        }
        guard isFollowed(edge), !isSeen[edge.to] else { continue }
        isSeen[edge.to] = true
        path.append((edge.to, graph.outgoing(edge.to)))
      }
    }
    return order
  }
}
