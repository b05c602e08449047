import LonghandCompiler
import LonghandSource

/// Finds what only Longhand understands: personas (persona §2).
package enum PersonaUse {
  package static let rule = Rule(
    code: "C001", name: "persona", isDefault: false, needsSoundStory: false,
    summary: "The story uses personas, which plain ink does not have.",
    reason: """
      Other ink compilers do not understand `PERSONA` blocks, shift lines and the functions about them. \
      `longhand compile --plain-ink` writes the same story without them, and the JSON that Longhand compiles plays in \
      every ink runtime.
      """,
    whenToIgnore: "Leave this rule out unless the source itself must be plain ink.",
    examples: [
      .triggering(
        """
        PERSONA ⟦theodore⟧ { guarded / open: 30 }
        ⟦~ theodore: open +20⟧
        He is {⟦PORTRAIT⟧(theodore)}.
        -> END

        """),
      .mended("VAR open = 30\n~ open = open + 14\nHe is {open > 40: open|guarded}.\n-> END\n"),
      .fine("VAR open = 30\nHe is {open > 40: open|guarded}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for persona in script.personas.nodes {
      let name = script.names[persona.name]
      findings.report(persona.nameRange, "Plain ink has no persona `\(name)`.", help: help)
    }
    for shift in script.shifts.nodes {
      findings.report(shift.range, "Plain ink has no shifts.", help: help)
    }
    for call in script.calls.nodes {
      guard case .persona = call.meaning else { continue }
      let name = script.names[call.name]
      findings.report(call.nameRange, "Plain ink has no function `\(name)`.", help: help)
    }
  }

  private static let help = "Write the story in plain ink with `longhand compile --plain-ink`."
}
