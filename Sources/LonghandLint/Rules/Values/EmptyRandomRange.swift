import LonghandCompiler
import LonghandSource

/// Finds `RANDOM` with a greatest number below the least one (runtime §191).
package enum EmptyRandomRange {
  package static let rule = Rule(
    code: "V014", name: "empty-random-range", severity: .error,
    summary: "There is no number for `RANDOM` to pick.",
    reason:
      "The first number of `RANDOM` is the least one, the second the greatest. The other way round the story stops.",
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering("You throw a {⟦RANDOM(6, 1)⟧}.\n-> END\n"),
      .fixed("You throw a {RANDOM(1, 6)}.\n-> END\n"),
      .fine("VAR sides = 6\nYou throw a {RANDOM(1, sides)}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let constants = story.constantFolder
    for site in story.expressionSites.sites {
      for part in story.script.parts(of: site.expression) {
        guard case .call(let call) = story.script.expressions[part].kind,
          case .builtIn(.random) = story.script.calls[call].meaning
        else { continue }
        let bounds = story.script.arguments(of: call)
        guard bounds.count == 2, let least = constants[bounds[0]]?.number, let most = constants[bounds[1]]?.number,
          least > most
        else { continue }
        report(part, bounds: bounds, in: story, to: &findings)
      }
    }
  }

  private static func report(
    _ call: ExpressionID, bounds: [ExpressionID], in story: LintedStory, to findings: inout Findings
  ) {
    let ranges = bounds.map { story.script.expressions[$0].range }
    let edits = [
      TextEdit(range: ranges[0], replacement: story.text(in: ranges[1])),
      TextEdit(range: ranges[1], replacement: story.text(in: ranges[0])),
    ]
    findings.report(
      story.script.expressions[call].range,
      "There is no number from \(story.quoted(bounds[0])) up to \(story.quoted(bounds[1])).",
      help: "Write the lesser number first.", fixes: [FixIt(message: "Swap the two numbers", edits: edits)])
  }
}
