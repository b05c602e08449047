import LonghandCompiler
import LonghandSource

/// Finds functions handed to variables and parameters that the story diverts to (ink §104, ink §107).
///
/// A divert that names a function is an error of the compiler's (`E101`); by way of a variable it is not seen there.
package enum FunctionAsTarget {
  package static let rule = Rule(
    code: "F019", name: "function-as-target",
    summary: "A variable that the story diverts to holds a function.",
    reason: """
      Functions can only be called. A divert to one prints what it says and then has nowhere to go: the story stops \
      with an error.
      """,
    whenToIgnore: "There is no reason to: call the function, or make it a knot.",
    examples: [
      .triggering(
        "VAR next = ⟦-> rain⟧\n-> next\n=== function rain()\nIt rains.\n=== sun ===\nThe sun shines. -> END\n"),
      .mended("VAR next = -> sun\n-> next\n=== function rain()\nIt rains.\n=== sun ===\nThe sun shines. -> END\n"),
      .triggering("-> go(⟦-> rain⟧)\n=== go(-> place)\nOff we go. -> place\n=== function rain()\nIt rains.\n"),
      .mended("-> go(-> rain)\n=== go(-> place)\nOff we go. -> place\n=== rain\nIt rains. -> END\n"),
      .fine("VAR next = -> rain\n{next()}\n-> END\n=== function rain()\nIt rains.\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let targets = DivertedNames(story.script)
    for variable in story.script.variables.nodes where targets.globals.contains(variable.name) {
      check(variable.value, named: variable.name, story, &findings)
    }
    for assignment in story.script.assignments.nodes where !assignment.isTemporary && assignment.path.names.count == 1 {
      let name = story.script.pathNames[Int(assignment.path.names.start)].name
      guard targets.globals.contains(name), let value = assignment.value else { continue }
      check(value, named: name, story, &findings)
    }
    for divert in story.script.diverts.nodes {
      guard case .flow(let flow) = divert.meaning else { continue }
      for (parameter, row) in zip(story.script.flows[flow].parameters.indices, divert.arguments.indices)
      where targets.parameters[parameter] {
        check(story.script.expressionRows[row], named: story.script.parameters[parameter].name, story, &findings)
      }
    }
  }

  private static func check(
    _ value: ExpressionID, named name: NameID, _ story: LintedStory, _ findings: inout Findings
  ) {
    guard case .divertTarget(let id) = story.script.expressions[value].kind,
      case .flow(let flow) = story.script.diverts[id].meaning, story.script.flows[flow].kind == .function
    else { return }
    findings.report(
      story.script.expressions[value].range,
      "The story diverts to `\(story.script.names[name])`, but \(story.path(of: flow)) is a function.",
      help: "Call it, or make it a knot.",
      labels: [Diagnostic.Label(range: story.script.flows[flow].headerRange, text: "a function")])
  }
}
