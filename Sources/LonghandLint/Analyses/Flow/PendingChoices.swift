import LonghandCompiler

/// Where choices may wait already when a story comes there, because of threads or of choices offered before.
package struct PendingChoices {
  /// Whether choices may wait when the story comes to each place.
  package let isPending: [Bool]

  /// Finds out where choices wait in a story.
  package init(_ story: LintedStory) {
    self.init(story.flowGraph)
  }

  init(_ graph: FlowGraph) {
    let starts = graph.edges.filter { $0.kind == .thread || $0.followsOffer && ($0.isStep || $0.kind == .tunnel) }
    isPending = graph.reached(from: starts.map { $0.to }) { $0.isStep || $0.kind == .tunnel || $0.kind == .thread }
  }
}
