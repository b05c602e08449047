import LonghandCompiler

/// Where tunnels run, and which come back.
package struct Tunnels {
  /// Whether the story may be in a tunnel when it comes to each place.
  package let isInTunnel: [Bool]
  /// Whether `->->` may follow each place before the tunnel is left for good.
  package let canReturn: [Bool]
  /// Whether something else than `->->` may be the end of each place.
  package let canEndOtherwise: [Bool]

  /// Follows the tunnels of a story.
  package init(_ story: LintedStory) {
    self.init(story.script, story.flowGraph)
  }

  init(_ script: Script, _ graph: FlowGraph) {
    let isFollowed = { (edge: FlowEdge) in edge.isStep || edge.kind == .offer || edge.kind == .thread }
    var starts = graph.edges.filter { $0.kind == .tunnel }.map { $0.to }
    if Self.hasVariableDivert(script) { starts += graph.edges.filter { $0.kind == .value }.map({ $0.to }) }
    isInTunnel = graph.reached(from: starts, along: isFollowed)
    let returns = graph.exits.filter { $0.kind == .tunnelReturn || $0.kind == .variable }
    canReturn = graph.leading(to: returns.map { $0.place }, along: isFollowed)
    let ends = graph.exits.filter { $0.kind != .tunnelReturn && !($0.kind == .runsOut && $0.hasOffered) }
    canEndOtherwise = graph.leading(to: ends.map { $0.place }, along: isFollowed)
  }

  private static func hasVariableDivert(_ script: Script) -> Bool {
    script.diverts.nodes.contains { divert in
      if case .variable = divert.meaning { return divert.kind != .value }
      return false
    }
  }
}
