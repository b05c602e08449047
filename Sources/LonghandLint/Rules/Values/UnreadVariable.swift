import LonghandCompiler
import LonghandSource

/// Finds global variables that nothing in the story reads.
package enum UnreadVariable {
  package static let rule = Rule(
    code: "V001", name: "unread-variable", severity: .note, isDefault: false,
    summary: "Nothing in the story reads a variable.",
    reason: """
      A variable that is set and never read changes nothing in the story. Perhaps the condition that should ask for it \
      is missing, or asks for another one.
      """,
    whenToIgnore: "Games read variables from outside; leave this rule out if yours does.",
    examples: [
      .triggering("VAR ⟦gold⟧ = 5\n~ gold = 10\nYou find a purse.\n-> END\n"),
      .mended("VAR gold = 5\n~ gold = 10\nYou find a purse with {gold} coins.\n-> END\n"),
      .fine("VAR gold = 5\n{gold > 3: You are rich.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let uses = story.uses
    let traits = story.traitNames
    for global in story.script.globalsInGenerationOrder {
      guard case .variable(let id) = global else { continue }
      let variable = story.script.variables[id]
      guard traits[variable.name] == nil, !uses[.global(variable.name)].isRead else { continue }
      let name = story.script.names[variable.name]
      findings.report(
        variable.nameRange, "Nothing in the story reads `\(name)`.",
        help: "Use it, or delete it unless a game reads it.")
    }
  }
}
