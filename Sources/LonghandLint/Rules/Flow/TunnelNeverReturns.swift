import LonghandCompiler
import LonghandSource

/// Finds tunnels into places from which no `->->` comes back (ink §97).
package enum TunnelNeverReturns {
  package static let rule = Rule(
    code: "F014", name: "tunnel-never-returns",
    summary: "A tunnel leads to where no `->->` comes back from it.",
    reason: """
      A tunnel, `-> place ->`, says that the story comes back and goes on. That takes a `->->` at the end of the other place; \
      without it, what stands behind the tunnel is never shown.
      """,
    whenToIgnore: "There is no reason to: write `-> place` where the story does not come back.",
    examples: [
      .triggering("⟦-> dream⟧ ->\nYou wake up.\n-> END\n=== dream ===\nYou dream.\n-> END\n"),
      .mended("-> dream ->\nYou wake up.\n-> END\n=== dream ===\nYou dream.\n->->\n"),
      .fine("-> dream ->\nYou wake up.\n-> END\n=== dream ===\nYou dream.\n* [Wake] ->->\n* [Die] -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let tunnels = story.tunnels
    var reported = Array(repeating: false, count: graph.numbers.count)
    for edge in graph.edges where edge.kind == .tunnel && !tunnels.canReturn[edge.to] && !reported[edge.to] {
      reported[edge.to] = true
      let place = graph.numbers.place(edge.to)
      let name = story.name(of: place)
      findings.report(
        edge.range, "This tunnel never comes back: no `->->` follows from \(name) on.",
        help: "End \(name) with `->->`, or divert to it without the second arrow.",
        labels: [Diagnostic.Label(range: story.firstLine(of: story.range(of: place)), text: "no `->->` from here on")])
    }
  }
}
