import LonghandCompiler
import LonghandSource

/// Finds conditions that are nothing but `true`, `false` or a constant.
package enum SwitchedOff {
  package static let rule = Rule(
    code: "V029", name: "switched-off", severity: .note, isDefault: false,
    summary: "A condition is nothing but a literal or a constant.",
    reason: """
      A bare `{false: ...}` is a handy way to switch something off while writing. This rule finds what was forgotten there \
      before the story is published.
      """,
    whenToIgnore: "Leave this rule out while you are writing.",
    examples: [
      .triggering("CONST DEBUG = true\n* {⟦false⟧} [Jump]\n* {⟦DEBUG⟧} [Cheat]\n* [Walk]\n- -> END\n"),
      .mended("* [Walk]\n- -> END\n"),
      .fine("VAR debug = true\n* {debug} [Cheat]\n* [Walk]\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let constants = story.constantFolder
    for condition in story.conditions.all {
      for part in condition.parts {
        guard let value = constants[part], isBare(script.expressions[part].kind) else { continue }
        findings.report(
          script.expressions[part].range, "\(story.quoted(part)) is always \(value.isTrue ? "true" : "false").",
          help: "Delete it, or what depends on it.")
      }
    }
  }

  private static func isBare(_ kind: Expression.Kind) -> Bool {
    switch kind {
    case .integer, .float, .boolean, .string, .reference: true
    default: false
    }
  }
}
