import LonghandCompiler
import LonghandSource

/// Finds constants that are divert targets, which crash the original (ink §168).
package enum ConstantTarget {
  package static let rule = Rule(
    code: "C005", name: "constant-target",
    summary: "A constant is a divert target.",
    reason: "The original compiler of ink crashes on it. A variable that nobody changes does the same.",
    whenToIgnore: "Ignore it if the story is compiled by Longhand only.",
    examples: [
      .triggering("CONST WAY = ⟦-> hall⟧\n~ temp way = WAY\n-> way\n== hall\nThe hall.\n-> END\n"),
      .mended("VAR WAY = -> hall\n~ temp way = WAY\n-> way\n== hall\nThe hall.\n-> END\n"),
      .fine("CONST LAMPS = 3\nThere are {LAMPS} lamps.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for constant in script.constants.nodes {
      let value = script.expressions[constant.value]
      guard case .divertTarget = value.kind else { continue }
      let name = script.names[constant.name]
      findings.report(
        value.range, "The constant `\(name)` is a divert target, on which the original ink compiler crashes.",
        help: "Declare it with `VAR`.")
    }
  }
}
