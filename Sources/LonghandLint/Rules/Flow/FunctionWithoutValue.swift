import LonghandCompiler
import LonghandSource

/// Finds calls whose value is used although the function gives none back (`L195`).
package enum FunctionWithoutValue {
  package static let rule = Rule(
    code: "F016", name: "function-without-value",
    summary: "The value of a function is used, but the function never returns one.",
    reason: """
      A function that only prints or changes variables has no value. Where one is expected there is nothing then, which \
      counts as false in a condition and is an error in a sum or comparison. What the function prints is no value.
      """,
    whenToIgnore: "There is no reason to: the value is never there.",
    examples: [
      .triggering("{⟦late()⟧: Run! | Walk.}\n-> END\n=== function late()\nIt is late.\n"),
      .mended("{late(): Run! | Walk.}\n-> END\n=== function late()\nIt is late.\n~ return true\n"),
      .fine("It is {hour()} and {\"{hour()}\"}.\n~ hour()\n-> END\n=== function hour()\nnine\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var givesValue = Array(repeating: false, count: script.flows.count)
    var isFree = Array(repeating: false, count: script.expressions.count)
    for weave in script.weaves.nodes {
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .returning(let value):
          guard let value else { continue }
          givesValue[Int(weave.flow.index)] = true
          isFree[Int(value.index)] = true
        case .call(let call): isFree[Int(call.index)] = true
        default: break
        }
      }
    }
    for item in script.contentItems.nodes {
      if case .printed(let expression) = item.kind { isFree[Int(expression.index)] = true }
    }
    for id in script.expressions.ids where !isFree[Int(id.index)] {
      guard case .call(let call) = script.expressions[id].kind, case .flow(let flow) = script.calls[call].meaning,
        script.flows[flow].kind == .function, !givesValue[Int(flow.index)]
      else { continue }
      report(flow, script.expressions[id].range, story, &findings)
    }
  }

  private static func report(
    _ flow: FlowID, _ range: SourceRange, _ story: LintedStory, _ findings: inout Findings
  ) {
    let name = story.path(of: flow)
    findings.report(
      range, "A value is expected here, but no `~ return` in \(name) gives one back.",
      help: "Return a value from \(name), or call it by itself: `~ \(story.script.fullPath(of: flow))(…)`.",
      labels: [Diagnostic.Label(range: story.script.flows[flow].headerRange, text: "returns nothing")])
  }
}
