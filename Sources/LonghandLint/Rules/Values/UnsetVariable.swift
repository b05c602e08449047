import LonghandCompiler
import LonghandSource

/// Finds global variables that nothing in the story sets after their start.
package enum UnsetVariable {
  package static let rule = Rule(
    code: "V002", name: "unset-variable", severity: .note, isDefault: false,
    summary: "Nothing in the story changes a variable.",
    reason: """
      A variable that keeps its first value makes every condition about it pointless, unless a game sets it. If it is \
      meant to stay the same, `CONST` says so.
      """,
    whenToIgnore: "Games set variables from outside; leave this rule out if yours does.",
    examples: [
      .triggering("VAR ⟦gold⟧ = 5\n{gold > 3: You are rich.}\n-> END\n"),
      .mended("VAR gold = 5\n~ gold += 1\n{gold > 3: You are rich.}\n-> END\n"),
      .fine("CONST GOLD = 5\n{GOLD > 3: You are rich.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let uses = story.uses
    let traits = story.traitNames
    for global in story.script.globalsInGenerationOrder {
      guard case .variable(let id) = global else { continue }
      let variable = story.script.variables[id]
      guard traits[variable.name] == nil, !uses[.global(variable.name)].isChanged else { continue }
      let name = story.script.names[variable.name]
      findings.report(
        variable.nameRange, "Nothing in the story changes `\(name)`.",
        help: "Set it somewhere, or make it a `CONST` unless a game sets it.")
    }
  }
}
