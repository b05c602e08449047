import LonghandCompiler
import LonghandSource

/// Finds stories from whose start no end can be come to.
package enum StoryNeverEnds {
  package static let rule = Rule(
    code: "F018", name: "story-never-ends", isDefault: false,
    summary: "Whatever the reader chooses, the story goes on for ever.",
    reason: "No way from the start leads to `-> END` or `-> DONE`, nor simply runs out.",
    whenToIgnore: "Ignore it where the story is part of a game that goes on for ever.",
    examples: [
      .triggering("⟦-> room⟧\n=== room ===\nA room.\n+ [Wait] -> room\n"),
      .mended("-> room\n=== room ===\nA room.\n+ [Wait] -> room\n+ [Leave] -> END\n"),
      .fine("-> room\n=== room ===\nA room.\n* [Wait] -> room\n* -> DONE\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let isInTunnel = story.tunnels.isInTunnel
    let ends = graph.exits.filter { exit in
      switch exit.kind {
      case .functionReturn: false
      case .tunnelReturn: !isInTunnel[exit.place]
      case .runsOut, .done: !exit.hasOffered
      case .end, .variable: true
      }
    }
    let canEnd = graph.leading(to: ends.map { $0.place }) { $0.kind != .call }
    let start = Int(Script.story.index)
    guard !canEnd[start], offersChoices(graph),
      let first = graph.outgoing(start).first(where: { $0.kind != .call && $0.kind != .value })
    else { return }
    findings.report(
      first.range, "The story never ends: from here on no way leads to an end.",
      help: "Let some way lead to `-> END`.")
  }

  /// Whether the reader has something to do on the way; a loop without that is another matter.
  private static func offersChoices(_ graph: FlowGraph) -> Bool {
    let isReached = graph.reached(from: [Int(Script.story.index)]) { $0.kind != .call }
    return graph.edges.contains { $0.kind == .offer && isReached[$0.from] }
  }
}
