import LonghandCompiler
import LonghandSource

/// Finds constants that nothing reads.
package enum UnusedConstant {
  package static let rule = Rule(
    code: "V006", name: "unused-constant", severity: .note, isDefault: false,
    summary: "Nothing reads a constant.",
    reason: """
      Constants exist only while a story is compiled, so that no game can see them: one that the story does not read \
      does nothing at all.
      """,
    whenToIgnore: "Leave this rule out if you keep sets of constants of which some are for later.",
    examples: [
      .triggering("CONST ⟦PRICE⟧ = 5\nIt costs a few coins.\n-> END\n"),
      .mended("CONST PRICE = 5\nIt costs {PRICE} coins.\n-> END\n"),
      .fine("CONST PRICE = 5\nVAR gold = PRICE\nYou have {gold} coins.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let uses = story.uses
    var starts: Set<ConstantID> = []
    for persona in script.traits.nodes {
      if case .reference(let id) = script.expressions[script.variables[persona.variable].value].kind,
        case .constant(let constant) = script.references[id].meaning
      {
        starts.insert(constant)
      }
    }
    for id in script.constants.ids {
      let constant = script.constants[id]
      guard story.analysis.symbols.constant(constant.name) == id, !uses.isRead(id), !starts.contains(id) else {
        continue
      }
      findings.report(
        constant.nameRange, "Nothing reads the constant `\(script.names[constant.name])`.",
        help: "Use it, or delete its line.")
    }
  }
}
