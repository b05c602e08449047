import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds `==` and `!=` between a number and a text.
package enum NumberComparedWithText {
  package static let rule = Rule(
    code: "V011", name: "number-compared-with-text",
    summary: "A number is compared with a text.",
    reason: """
      The number is written out first, and then letters are compared: `5` equals `"5"`, but not `"five"` or `"05"`. \
      Mostly the quotes are too much, or another variable was meant.
      """,
    whenToIgnore: "Ignore it where a game puts a text into the variable.",
    examples: [
      .triggering("VAR gold = 0\n~ gold += 5\n{⟦gold == \"5\"⟧: Five coins.}\n-> END\n"),
      .fixed("VAR gold = 0\n~ gold += 5\n{gold == 5: Five coins.}\n-> END\n"),
      .fine("VAR name = \"Ida\"\n~ name = \"5\"\n{name == \"5\": Call me Five.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for site in story.expressionSites.sites {
      for part in story.script.parts(of: site.expression) where isFound(part, story) {
        report(part, story, &findings)
      }
    }
  }

  /// Whether an expression compares a number with a text.
  static func isFound(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    guard case .binary(let sign, let left, let right) = story.script.expressions[id].kind,
      sign == .equal || sign == .notEqual
    else { return false }
    let ranges = story.valueRanges
    let (first, second) = (ranges[left], ranges[right])
    return first.isNumber && second.isText || first.isText && second.isNumber
  }

  private static func report(_ id: ExpressionID, _ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let ranges = story.valueRanges
    guard case .binary(_, let left, let right) = script.expressions[id].kind else { return }
    let (number, text) = ranges[left].isNumber ? (left, right) : (right, left)
    let kind = ranges[number].kind ?? "a number"
    var fixes: [FixIt] = []
    if case .text(let words)? = story.constantFolder[text], isSame(words) {
      let edit = TextEdit(range: script.expressions[text].range, replacement: words)
      fixes = [FixIt(message: "Remove the quotes", edits: [edit], isSafe: true)]
    }
    findings.report(
      script.expressions[id].range, "\(story.quoted(number)) is \(kind) and is compared with a text.",
      help: fixes.isEmpty ? "Compare it with something of its kind." : "Remove the quotes.", fixes: fixes)
  }

  /// Whether a number prints as these words just when it equals them: `true` equals 1 but prints otherwise, and large
  /// numbers may print with an exponent (runtime §158).
  private static func isSame(_ words: String) -> Bool {
    Int32(words).map { String($0) == words && $0 > 1 && $0 < 1_000_000 } ?? false
  }
}
