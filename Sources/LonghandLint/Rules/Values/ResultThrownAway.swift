import LonghandCompiler
import LonghandSource

/// Finds calls on lines of their own of functions that do nothing but give a value.
package enum ResultThrownAway {
  package static let rule = Rule(
    code: "V021", name: "result-thrown-away",
    summary: "The value of a call is thrown away, and the call does nothing else.",
    reason: """
      The function works something out, and nobody asks what. Mostly the line was to begin with `x =`, or the function \
      was to change its argument and lacks `ref`.
      """,
    whenToIgnore: "There is no reason to ignore it: the line does nothing.",
    examples: [
      .triggering("VAR gold = 5\n~ ⟦double(gold)⟧\nYou have {gold}.\n-> END\n== function double(x)\n~ return x * 2\n"),
      .mended("VAR gold = 5\n~ gold = double(gold)\nYou have {gold}.\n-> END\n== function double(x)\n~ return x * 2\n"),
      .fine("VAR gold = 5\n~ earn(2)\nYou have {gold}.\n-> END\n== function earn(x)\n~ gold += x\n~ return gold\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let returning = returningFlows(story)
    for site in story.expressionSites.sites {
      guard case .discarded = site.purpose, case .call(let id) = script.expressions[site.expression].kind,
        isUseless(script.calls[id], returning, story),
        script.arguments(of: id).allSatisfy({ isHarmless($0, story) })
      else { continue }
      findings.report(
        script.expressions[site.expression].range,
        "This line does nothing: the value of `\(script.names[script.calls[id].name])` is thrown away.",
        help: "Keep the value in a variable, print it in braces, or delete the line.")
    }
  }

  private static func returningFlows(_ story: LintedStory) -> Set<FlowID> {
    var flows: Set<FlowID> = []
    for site in story.expressionSites.sites {
      if case .returned = site.purpose { flows.insert(site.flow) }
    }
    return flows
  }

  private static func isUseless(_ call: Call, _ returning: Set<FlowID>, _ story: LintedStory) -> Bool {
    switch call.meaning {
    case .builtIn(.seedRandom), .builtIn(.random), .builtIn(.listRandom): false
    case .builtIn, .list, .persona: true
    case .flow(let flow): returning.contains(flow) && story.pureFunctions.isPure(flow)
    case .nothing, .external, .variable: false
    }
  }

  /// Whether working out an argument does nothing either.
  private static func isHarmless(_ argument: ExpressionID, _ story: LintedStory) -> Bool {
    story.expressionKeys.key(argument) != nil
  }
}
