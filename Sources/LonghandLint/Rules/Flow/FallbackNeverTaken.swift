import LonghandCompiler
import LonghandSource

/// Finds fallbacks beside a choice that is always there (ink §122).
package enum FallbackNeverTaken {
  package static let rule = Rule(
    code: "F020", name: "fallback-never-taken",
    summary: "A fallback stands beside a choice that is always there, and so is never taken.",
    reason: """
      A fallback is taken when no other choice is left. A choice that begins with `+` and has no condition is always \
      left.
      """,
    whenToIgnore: "There is no reason to: remove the fallback.",
    examples: [
      .triggering("- (top)\n* Ask.\n+ Wait.\n* ⟦-> END⟧\n- Time goes by.\n-> top\n"),
      .mended("- (top)\n* Ask.\n* Wait.\n* -> END\n- Time goes by.\n-> top\n"),
      .fine("VAR late = true\n- (top)\n* Ask.\n+ {not late} Wait.\n* -> END\n- Time goes by.\n-> top\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let script = story.script
    for place in 0..<graph.numbers.count {
      let choices = graph.outgoing(place).filter { $0.kind == .offer }
      guard choices.count > 1, let lasting = choices.first(where: { isLasting($0, graph, script) }) else { continue }
      for edge in choices {
        guard case .choice(let id) = graph.numbers.place(edge.to), script.choices[id].isFallback,
          graph.incoming(edge.to).allSatisfy({ $0.kind == .offer })
        else { continue }
        report(id, beside: lasting, graph: graph, in: story, to: &findings)
      }
    }
  }

  private static func isLasting(_ edge: FlowEdge, _ graph: FlowGraph, _ script: Script) -> Bool {
    guard edge.isSure, case .choice(let id) = graph.numbers.place(edge.to) else { return false }
    let choice = script.choices[id]
    return choice.isSticky && choice.conditions.isEmpty && !choice.isFallback
  }

  private static func report(
    _ id: ChoiceID, beside lasting: FlowEdge, graph: FlowGraph, in story: LintedStory, to findings: inout Findings
  ) {
    let choice = story.script.choices[id]
    let chain = story.script.contentItems[choice.chain]
    let range = chain.first.map { first in chain.reduce(first.range) { $0.union($1.range) } }
    findings.report(
      range ?? story.firstLine(of: choice.range),
      "This fallback is never taken, because another choice of its group is always there.",
      help: "Remove it, or let the other one begin with `*`.",
      labels: [Diagnostic.Label(range: story.firstLine(of: lasting.range), text: "always there")])
  }
}
