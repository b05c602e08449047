import LonghandCompiler
import LonghandSource

/// Finds `RAPPORT` of a persona with itself.
package enum RapportWithItself {
  package static let rule = Rule(
    code: "P108", name: "rapport-with-itself",
    summary: "The two personas of a `RAPPORT` are the same.",
    reason: "Everybody is as they are: the rapport of a persona with itself is always 100.",
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering(
        "PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: wary +20\nRapport: {⟦RAPPORT(ida, ida)⟧}.\n-> END\n"),
      .mended(
        """
        PERSONA ida {
            wary / trusting: 30
        }
        PERSONA lamp {
            wary / trusting: 60
        }
        ~ ida: wary +20
        ~ lamp: wary +20
        Rapport: {RAPPORT(ida, lamp)}.
        -> END

        """),
      .fine("PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: wary +20\nShe is {PORTRAIT(ida)}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .call(let call) = script.expressions[part].kind,
          case .persona(.rapport(let first, let second)) = script.calls[call].meaning, first == second
        else { continue }
        findings.report(
          script.expressions[part].range,
          "This is always 100, since both are `\(script.names[script.personas[first].name])`.",
          help: "Name another persona.")
      }
    }
  }
}
