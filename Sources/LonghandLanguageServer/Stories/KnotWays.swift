import LonghandCompiler
import LonghandLint
import LonghandSource

/// The ways in and out of knots and stitches, as a writer wrote them.
struct KnotWays {
  /// All ways of one kind between two flows.
  struct Way {
    /// The flow at the other end.
    var flow: FlowID
    /// What takes the story along.
    var kind: FlowEdge.Kind
    /// Where that stands.
    var ranges: [SourceRange]

    /// The word for it: "diverts".
    var word: String {
      switch kind {
      case .falls: "by falling through:"
      case .divert: "by a divert:"
      case .tunnel: "by a tunnel:"
      case .tunnelReturn: "by a return from a tunnel:"
      case .thread: "by a thread:"
      case .call: "by a call:"
      case .value: "by a divert target:"
      case .offer: "by a choice:"
      }
    }
  }

  private let view: StoryView

  init(_ view: StoryView) {
    self.view = view
  }

  /// The ways into a flow from elsewhere, its own labels and choices counted as parts of it.
  func into(_ flow: FlowID) -> [Way] {
    let graph = view.graph
    var ways: [Way] = []
    for place in graph.places(in: flow) {
      for edge in graph.incoming(place) where graph.flows[edge.from] != flow {
        add(edge, graph.flows[edge.from], &ways)
      }
    }
    return ways
  }

  /// The ways out of a flow.
  func out(of flow: FlowID) -> [Way] {
    let graph = view.graph
    var ways: [Way] = []
    for place in graph.places(in: flow) {
      for edge in graph.outgoing(place) where graph.flows[edge.to] != flow { add(edge, graph.flows[edge.to], &ways) }
    }
    return ways
  }

  private func add(_ edge: FlowEdge, _ other: FlowID, _ ways: inout [Way]) {
    if let index = ways.firstIndex(where: { $0.flow == other && $0.kind == edge.kind }) {
      if !ways[index].ranges.contains(edge.range) { ways[index].ranges.append(edge.range) }
    } else {
      ways.append(Way(flow: other, kind: edge.kind, ranges: [edge.range]))
    }
  }
}
