import LonghandCompiler
import LonghandSource

/// Finds loops that nothing ever leaves: no choice, no end, no condition.
package enum EndlessLoop {
  package static let rule = Rule(
    code: "F013", name: "endless-loop",
    summary: "Diverts lead round in a circle without a choice, an end or a way out.",
    reason: "Once the story comes there it never stops, and whoever plays it has to break it off.",
    whenToIgnore: "Ignore it where a game takes line after line from the loop and stops when it likes.",
    examples: [
      .triggering("-> hall\n=== hall ===\nA hall.\n-> stairs\n=== stairs ===\nStairs.\n⟦-> hall⟧\n"),
      .mended(
        "-> hall\n=== hall ===\nA hall.\n-> stairs\n=== stairs ===\nStairs.\n+ [Go on] -> hall\n+ [Stop] -> END\n"),
      .fine("VAR steps = 0\n-> hall\n=== hall ===\n~ steps++\n{steps > 3: -> END}\n-> hall\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let stops = graph.exits.map { $0.place } + graph.edges.filter { $0.kind == .offer }.map { $0.from }
    let canStop = graph.leading(to: stops) { $0.isStep || $0.kind == .tunnel || $0.kind == .thread }
    guard canStop.contains(false) else { return }
    let isReached = story.reachability.isReached
    var isSeen = Array(repeating: false, count: canStop.count)
    for start in canStop.indices where !canStop[start] && isReached[start] && !isSeen[start] {
      if let loop = loop(from: start, graph, &isSeen) { report(loop, story, &findings) }
    }
  }

  /// The first loop that a place leads into; nil where that was met before.
  private static func loop(from start: Int, _ graph: FlowGraph, _ isSeen: inout [Bool]) -> [FlowEdge]? {
    var path: [FlowEdge] = []
    var place = start
    while !isSeen[place] {
      isSeen[place] = true
      guard let edge = graph.outgoing(place).first(where: { $0.isStep || $0.kind == .tunnel }) else { return nil }
      path.append(edge)
      place = edge.to
    }
    guard let first = path.firstIndex(where: { $0.from == place }) else { return nil }
    return Array(path[first...])
  }

  private static func report(_ loop: [FlowEdge], _ story: LintedStory, _ findings: inout Findings) {
    let diverts = loop.filter { $0.kind != .falls }
    let last = diverts.max { ($0.range.file, $0.range.start) < ($1.range.file, $1.range.start) }
    guard let last else { return }
    findings.report(
      last.range, "Here the story goes round in a circle for ever: no choice and no end comes on the way.",
      help: "Offer a choice in the loop, end it, or divert out of it on a condition.",
      labels: diverts.filter { $0.range != last.range }.prefix(4).map {
        Diagnostic.Label(range: $0.range, text: "the way leads through here")
      })
  }
}
