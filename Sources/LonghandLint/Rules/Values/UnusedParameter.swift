import LonghandCompiler
import LonghandSource

/// Finds parameters that their knot, stitch or function never reads.
package enum UnusedParameter {
  package static let rule = Rule(
    code: "V004", name: "unused-parameter", isDefault: false,
    summary: "A knot, stitch or function never reads one of its parameters.",
    reason: """
      Whoever comes here has to hand over a value that makes no difference. Often the text names something else by \
      mistake, such as a global variable with a similar name. Fallbacks of external functions, and flows that divert \
      targets may lead to, are left alone, since others decide what they are given; so are names that begin with `_`. Mostly it does no harm, so that this rule has to be asked for.
      """,
    whenToIgnore: "Ignore it where a game calls the function and hands over the value.",
    examples: [
      .triggering("~ greet(\"Ida\")\n-> END\n== function greet(⟦name⟧)\nGood evening!\n"),
      .mended("~ greet(\"Ida\")\n-> END\n== function greet(name)\nGood evening, {name}!\n"),
      .fine("~ greet(\"Ida\")\n-> END\n== function greet(_name)\nGood evening!\n"),
      .fine("EXTERNAL sound(name)\n~ sound(\"bell\")\n-> END\n== function sound(name)\n~ return 0\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let uses = story.uses
    let fallbacks = Set(script.externals.nodes.map { $0.name })
    for id in script.flows.ids where !uses.flowsAsValues.contains(id) {
      let flow = script.flows[id]
      if fallbacks.contains(flow.name) || isStub(flow, script) { continue }
      for parameter in script.parameters[flow.parameters] {
        let use = uses[.local(id, parameter.name)]
        let name = script.names[parameter.name]
        guard !use.isRead, !(parameter.isReference && use.isChanged), !name.hasPrefix("_"),
          story.analysis.symbols.constant(parameter.name) == nil
        else { continue }
        findings.report(
          parameter.range, "The \(flow.kind) `\(script.names[flow.name])` never reads its parameter `\(name)`.",
          help: "Use it, or delete it here and wherever a value is handed over.")
      }
    }
  }

  /// Whether a flow is still to be written.
  private static func isStub(_ flow: Flow, _ script: Script) -> Bool {
    script.statements[script.weaves[flow.body].statements].allSatisfy { statement in
      if case .note = statement.kind { true } else { false }
    }
  }
}
