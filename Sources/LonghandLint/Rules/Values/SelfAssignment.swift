import LonghandCompiler
import LonghandSource

/// Finds `~ x = x`.
package enum SelfAssignment {
  package static let rule = Rule(
    code: "V023", name: "self-assignment",
    summary: "A variable is set to itself.",
    reason: "Nothing changes. Mostly one of the two names was to be another one, or something was to be added.",
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering("VAR gold = 1\nVAR purse = 5\n~ ⟦gold = gold⟧\nYou have {gold} of {purse} coins.\n-> END\n"),
      .mended("VAR gold = 1\nVAR purse = 5\n~ gold = purse\nYou have {gold} of {purse} coins.\n-> END\n"),
      .fine("VAR gold = 1\n~ gold = gold + 1\nYou have {gold} coins.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for (id, flow) in story.expressionSites.assignments {
      let assignment = script.assignments[id]
      guard assignment.kind == .set, let value = assignment.value,
        case .reference(let reference) = script.expressions[value].kind,
        StoryVariable(script.references[reference].meaning, in: flow) == StoryVariable(assignment, in: flow, script)
      else { continue }
      let name = script.names[StoryVariable(assignment, in: flow, script).name]
      findings.report(
        assignment.path.range.union(script.expressions[value].range), "`\(name)` is set to itself.",
        help: "Name what it is to become, or delete the line.")
    }
  }
}
