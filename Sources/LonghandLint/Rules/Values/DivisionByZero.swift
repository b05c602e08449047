import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds divisions by zero (runtime §161).
package enum DivisionByZero {
  package static let rule = Rule(
    code: "V013", name: "division-by-zero", severity: .error,
    summary: "A number is divided by zero.",
    reason: """
      Dividing a whole number by zero, or asking for the remainder, stops the story when it gets there. With a point, \
      as in `1 / 0.0`, the result is infinite.
      """,
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering("CONST GUESTS = 0\nVAR cake = 8\n~ cake = ⟦cake / GUESTS⟧\nThere are {cake} pieces each.\n-> END\n"),
      .mended("CONST GUESTS = 4\nVAR cake = 8\n~ cake = cake / GUESTS\nThere are {cake} pieces each.\n-> END\n"),
      .fine("VAR guests = 0\nVAR cake = 8\n{guests > 0: There are {cake / guests} pieces each.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let constants = story.constantFolder
    for site in story.expressionSites.sites {
      for part in story.script.parts(of: site.expression) {
        guard case .binary(let sign, let left, let right) = story.script.expressions[part].kind,
          sign == .divide || sign == .remainder, let divisor = constants[right], divisor.number == 0, divisor.isWhole,
          constants[left].map({ $0.isWhole }) ?? true
        else { continue }
        findings.report(
          story.script.expressions[part].range, "\(story.quoted(right)) is 0, by which nothing can be divided.",
          help: "Divide by something else.")
      }
    }
  }
}
