import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds divisions of two known whole numbers that do not come out even (runtime §161).
package enum TruncatedDivision {
  package static let rule = Rule(
    code: "V030", name: "truncated-division",
    summary: "Two whole numbers are divided and lose their remainder.",
    reason: """
      Whole numbers divide without a remainder: `1 / 2` is 0 and `7 / 2` is 3. With a point in one of them, `7 / 2.0`, \
      the result is 3.5.
      """,
    whenToIgnore: "Ignore it where rounding towards 0 is meant; `INT(7 / 2.0)` says so.",
    examples: [
      .triggering("VAR speed = 8.0\n~ speed = speed * (⟦1 / 2⟧)\nYou walk at {speed}.\n-> END\n"),
      .mended("VAR speed = 8.0\n~ speed = speed * (1 / 2.0)\nYou walk at {speed}.\n-> END\n"),
      .fine("CONST DAYS = 5\nVAR day = 0\n~ day += 1\n{day == DAYS / 2: It is noon.}\n-> END\n"),
      .fine("{ 7 / 3 }\n{ 7 / 3.0 }\n{ 2 * (5 - 1) / 3 }\n-> END\n"),
      .fine("CONST WEEK = 7\n~ temp half = 6 / 2\n{half} and {WEEK / 7}.\n-> END\n"),
    ], check: check)

  /// What is asked to be equal to something: with its remainder a whole number would never be.
  private static func compared(in whole: ExpressionID, _ script: Script) -> Set<ExpressionID> {
    script.parts(of: whole).reduce(into: []) { compared, part in
      guard case .binary(let sign, let left, let right) = script.expressions[part].kind else { return }
      if sign == .equal || sign == .notEqual { compared.formUnion([left, right]) }
    }
  }

  /// Whether braces print a sum of plain numbers: who writes that looks at what ink makes of it.
  private static func isTriedOut(_ site: ExpressionSite, _ story: LintedStory) -> Bool {
    guard case .printed = site.purpose else { return false }
    return story.isWrittenOut(site.expression)
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let constants = story.constantFolder
    for site in story.expressionSites.sites where !isTriedOut(site, story) {
      let compared = compared(in: site.expression, script)
      for part in script.parts(of: site.expression) where !compared.contains(part) {
        guard case .binary(.divide, let left, let right) = script.expressions[part].kind,
          case .integer(let first)? = constants[left], case .integer(let second)? = constants[right], second != 0,
          second != -1, first % second != 0
        else { continue }
        findings.report(
          script.expressions[part].range, "\(story.quoted(part)) is \(first / second), since both numbers are whole.",
          help: "Write one of them with a point, such as `\(second).0`.")
      }
    }
  }
}
