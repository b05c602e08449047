import LonghandCompiler
import LonghandSource

/// Finds threads that bring no choice along (ink §100).
package enum ThreadWithoutChoice {
  package static let rule = Rule(
    code: "F017", name: "thread-without-choice", isDefault: false,
    summary: "A thread leads to where no choice is offered.",
    reason: """
      A thread, `<- place`, is there to offer the choices of another place along with those that stand here. Where it finds none, \
      it only prints what stands there, which a tunnel says more clearly.
      """,
    whenToIgnore: "Ignore it where you use threads to print or to keep count.",
    examples: [
      .triggering("⟦<- weather⟧\n* [Go] -> END\n=== weather ===\nIt rains.\n-> DONE\n"),
      .mended("-> weather ->\n* [Go] -> END\n=== weather ===\nIt rains.\n->->\n"),
      .fine("<- weather\n* [Go] -> END\n=== weather ===\n* [Look up] It rains.\n-> DONE\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let offers = graph.edges.filter { $0.kind == .offer }.map { $0.from }
    let unknown = graph.exits.filter { $0.kind == .variable }.map { $0.place }
    let canOffer = graph.leading(to: offers + unknown) { $0.isStep || $0.kind == .tunnel || $0.kind == .thread }
    for edge in graph.edges where edge.kind == .thread && !canOffer[edge.to] {
      findings.report(
        edge.range, "No choice comes with this thread: \(story.name(of: graph.numbers.place(edge.to))) offers none.",
        help: "Use a tunnel, `-> place ->`, to print what stands there.")
    }
  }
}
