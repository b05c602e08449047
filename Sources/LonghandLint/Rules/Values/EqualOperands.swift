import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds comparisons of something with itself, and the same condition twice in a row.
package enum EqualOperands {
  package static let rule = Rule(
    code: "V018", name: "equal-operands",
    summary: "Both sides of an operator are the same.",
    reason:
      "Comparing something with itself, or asking for it twice, says nothing. Mostly one of the two was to be renamed.",
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering("VAR gold = 1\nVAR price = 2\n~ gold += price\n{⟦gold >= gold⟧: You can pay.}\n-> END\n"),
      .mended("VAR gold = 1\nVAR price = 2\n~ gold += price\n{gold >= price: You can pay.}\n-> END\n"),
      .fine("You throw {RANDOM(1, 6) == RANDOM(1, 6): a pair|two dice}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) where isFound(part, story) {
        guard case .binary(_, let left, _) = script.expressions[part].kind else { continue }
        findings.report(
          script.expressions[part].range, "Both sides of this are \(story.quoted(left)).",
          help: "Change one of the two.")
      }
    }
  }

  /// Whether an expression is an operator between two equal sides.
  static func isFound(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    guard case .binary(let sign, let left, let right) = story.script.expressions[id].kind else { return false }
    switch sign {
    case .add, .multiply: return false
    default: break
    }
    let constants = story.constantFolder
    guard constants[left] == nil || constants[right] == nil else { return false }
    // Whoever compares a list or a place that is written out with itself tries something out.
    switch story.script.expressions[left].kind {
    case .list, .divertTarget, .string: return false
    default: break
    }
    let keys = story.expressionKeys
    guard let key = keys.key(right) else { return false }
    return keys.key(left) == key
  }
}
