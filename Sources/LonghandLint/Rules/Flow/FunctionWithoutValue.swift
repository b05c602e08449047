import LonghandCompiler
import LonghandSource

/// Finds calls whose value is used although the function gives none back (ink §195).
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
      .triggering("{late(): Run! | Walk.}\n-> END\n=== function late()\n⟦It is late.⟧\n"),
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
    var isReported: Set<FlowID> = []
    for id in script.expressions.ids where !isFree[Int(id.index)] {
      guard case .call(let call) = script.expressions[id].kind, case .flow(let flow) = script.calls[call].meaning,
        script.flows[flow].kind == .function, !givesValue[Int(flow.index)],
        isReported.insert(flow).inserted
      else { continue }
      report(flow, call: script.expressions[id].range, in: story, to: &findings)
    }
  }

  /// Reports where the value is missing: at the function's last line.
  private static func report(
    _ flow: FlowID, call: SourceRange, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let name = story.path(of: flow)
    let last = script.statements[script.weaves[script.flows[flow].body].statements].last { statement in
      if case .newline = statement.kind { false } else { true }
    }
    findings.report(
      last.map { story.firstLine(of: $0.range) } ?? script.flows[flow].headerRange,
      "\(name) ends here without a `~ return`, but its value is used: what it prints is no value.",
      help: "Return a value: `~ return …`.", labels: [Diagnostic.Label(range: call, text: "a value is expected here")])
  }
}
