import LonghandSource

extension StronglyConnectedComponents {
  /// Which places of a story can come to each other, by its own ways and by choices, in tunnels and behind them.
  init(_ graph: FlowGraph) {
    let ways = (0..<graph.numbers.count).map { place in
      graph.outgoing(place).filter { edge in
        switch edge.kind {
        case .falls, .divert, .tunnelReturn, .offer, .tunnel: true
        case .thread, .call, .value: false
        }
      }.map { $0.to }
    }
    self.init(count: ways.count) { ways[$0][...] }
  }
}
