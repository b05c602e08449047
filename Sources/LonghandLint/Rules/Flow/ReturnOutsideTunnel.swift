import LonghandCompiler
import LonghandSource

/// Finds `->->` where the story cannot be in a tunnel (ink §97).
package enum ReturnOutsideTunnel {
  package static let rule = Rule(
    code: "F015", name: "return-outside-tunnel",
    summary: "A `->->` comes where the story is in no tunnel.",
    reason: """
      With `->->` the story goes back to where a tunnel was entered: `-> place ->`. Where the story has come by a plain divert there is \
      nothing to go back to, and it stops with an error.
      """,
    whenToIgnore: "There is no reason to: the story stops there with an error.",
    examples: [
      .triggering("-> shop\n=== shop ===\nYou buy a hat.\n⟦->->⟧\n"),
      .mended("-> shop ->\n-> END\n=== shop ===\nYou buy a hat.\n->->\n"),
      .triggering("-> shop ->\nYou go on.\n⟦-> shop⟧\n=== shop ===\nYou buy a hat.\n->->\n"),
      .mended("-> shop ->\nYou go on.\n-> shop ->\n-> END\n=== shop ===\nYou buy a hat.\n->->\n"),
      .fine("-> street ->\n-> END\n=== street ===\n-> shop\n=== shop ===\nYou buy a hat.\n->->\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let tunnels = story.tunnels
    let isReached = story.reachability.isReached
    let isOutside = isReached.indices.map { isReached[$0] && !tunnels.isInTunnel[$0] }
    for exit in graph.exits where exit.kind == .tunnelReturn && isOutside[exit.place] {
      let flow = graph.flows[exit.place]
      guard story.script.flows[flow].kind != .function else { continue }
      findings.report(
        exit.range, "`->->` comes back from a tunnel, but no tunnel leads to \(story.description(of: flow)).",
        help: flow == Script.story ? "Divert on instead." : "Enter it with `-> \(story.script.fullPath(of: flow)) ->`.")
    }
    for edge in graph.edges where edge.kind == .divert && isOutside[edge.from] && tunnels.isInTunnel[edge.to] {
      if tunnels.canReturn[edge.to], !tunnels.canEndOtherwise[edge.to] {
        report(edge, graph: graph, in: story, to: &findings)
      }
    }
  }

  private static func report(
    _ edge: FlowEdge, graph: FlowGraph, in story: LintedStory, to findings: inout Findings
  ) {
    let place = graph.numbers.place(edge.to)
    findings.report(
      edge.range, "Whatever happens, \(story.name(of: place)) ends in `->->`, but the story is in no tunnel here.",
      help: "Write a second arrow behind it, `\(story.text(in: edge.range)) ->`, and where the story goes on then.",
      labels: [
        Diagnostic.Label(range: story.firstLine(of: story.range(of: place)), text: "all ways from here end in `->->`")
      ])
  }
}
