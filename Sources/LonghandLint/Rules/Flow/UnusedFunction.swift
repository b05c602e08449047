import LonghandCompiler
import LonghandSource

/// Finds functions that nothing in the story calls.
package enum UnusedFunction {
  package static let rule = Rule(
    code: "F022", name: "unused-function", isDefault: false,
    summary: "Nothing in the story calls a function.",
    reason: """
      A function that is never called does nothing. As games may call functions by their names, this rule has to be \
      asked for.
      """,
    whenToIgnore: "Ignore it where the game calls the function.",
    options: [MissedFlow.enteredByGame],
    examples: [
      .triggering("It rains. -> END\n=== function ⟦double⟧(x)\n~ return x * 2\n"),
      .mended("It rains {double(2)} days. -> END\n=== function double(x)\n~ return x * 2\n"),
      .fine("EXTERNAL double(x)\nIt rains {double(2)} days. -> END\n=== function double(x)\n~ return x * 2\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let graph = story.flowGraph
    let others = script.flows.ids.filter { script.flows[$0].kind != .function }.map { Int($0.index) }
    let isUsed = graph.reached(from: others) { _ in true }
    for id in script.flows.ids where script.flows[id].kind == .function && !isUsed[Int(id.index)] {
      let name = script.names[script.flows[id].name]
      let isFallback = story.analysis.symbols.external(script.flows[id].name) != nil
      if isFallback || MissedFlow.isEnteredByGame(name, story, rule) { continue }
      findings.report(
        script.flows[id].nameRange, "Nothing in the story calls the function `\(name)`.",
        help: "Call it, or remove it.")
    }
  }
}
