import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds operators that ink groups otherwise than a reader expects (ink §176).
package enum SurprisingPrecedence {
  package static let rule = Rule(
    code: "V017", name: "surprising-precedence",
    summary: "Operators are grouped otherwise than in mathematics and other languages.",
    reason: """
      In ink `and` and `or` bind alike, so `a or b and c` is `(a or b) and c`. Division binds tighter than \
      multiplication, so `a * b / c` is `a * (b / c)`, and whole numbers lose their remainder before they are \
      multiplied: `50 * 3 / 4` is 0. For lists `A + B - C` is `A + (B - C)`.
      """,
    whenToIgnore: "Never: parentheses say what is meant, to readers too.",
    examples: [
      .triggering("VAR hits = 7\nVAR shots = 9\n~ hits += 1\n{⟦hits * 100 / shots⟧} percent.\n-> END\n"),
      .fixed("VAR hits = 7\nVAR shots = 9\n~ hits += 1\n{(hits * 100) / shots} percent.\n-> END\n"),
      .triggering("VAR key = false\nVAR axe = false\nVAR door = true\n{⟦key or axe⟧ and door: You get in.}\n-> END\n"),
      .fixed("VAR key = false\nVAR axe = false\nVAR door = true\n{key or (axe and door): You get in.}\n-> END\n"),
      .fine(
        "VAR key = false\nVAR door = true\n{door and key or false: You get in.}\n{8 * (3 / 3)}{8 * 6 / 3}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind else { continue }
        if sign == .and { checkLogic(part, left: left, right: right, in: story, to: &findings) }
        if sign == .multiply || sign == .add {
          checkRight(part, sign: sign, left: left, right: right, in: story, to: &findings)
        }
      }
    }
  }

  // MARK: Logic

  private static func checkLogic(
    _ whole: ExpressionID, left: ExpressionID, right: ExpressionID, in story: LintedStory,
    to findings: inout Findings
  ) {
    let script = story.script
    let range = script.expressions[left].range
    guard case .binary(.or, _, let middle) = script.expressions[left].kind,
      script.expressions[whole].range.start == range.start
    else { return }
    let (first, last) = (script.expressions[middle].range, script.expressions[right].range)
    let fix = FixIt(
      message: "Put `and` in parentheses, as it reads",
      edits: [story.edit(before: first, "("), story.edit(after: last, ")")])
    findings.report(
      range, "Ink puts \(story.quoted(left)) together first, since `and` binds no tighter than `or`.",
      help: "Put what belongs together in parentheses.",
      fixes: story.isParenthesized(middle) || story.isParenthesized(right) ? [] : [fix])
  }

  // MARK: Arithmetic

  private static func checkRight(
    _ whole: ExpressionID, sign: BinaryOperator, left: ExpressionID, right: ExpressionID, in story: LintedStory,
    to findings: inout Findings
  ) {
    let script = story.script
    guard case .binary(let inner, let middle, let last) = script.expressions[right].kind,
      !story.isParenthesized(right), isSurprising(sign, inner: inner, left: left, middle: middle, last: last, in: story)
    else { return }
    let (first, second) = (script.expressions[left].range, script.expressions[middle].range)
    guard !story.isParenthesized(left), !story.isParenthesized(middle) else {
      return report(whole, right: right, fixes: [], in: story, to: &findings)
    }
    let edits = [story.edit(before: first, "("), story.edit(after: second, ")")]
    report(
      whole, right: right, fixes: [FixIt(message: "Put the first two in parentheses", edits: edits)], in: story,
      to: &findings)
  }

  private static func isSurprising(
    _ sign: BinaryOperator, inner: BinaryOperator, left: ExpressionID, middle: ExpressionID, last: ExpressionID,
    in story: LintedStory
  ) -> Bool {
    if sign == .add {
      guard inner == .subtract else { return false }
      let ranges = story.valueRanges
      return ranges[left].isList && ranges[middle].isList
    }
    guard inner == .divide || inner == .remainder else { return false }
    let constants = story.constantFolder
    if let first = constants[middle], let second = constants[last], let one = first.number, let two = second.number {
      if inner == .divide, !first.isWhole || !second.isWhole { return false }
      return two != 0 && (inner == .remainder || one.truncatingRemainder(dividingBy: two) != 0)
    }
    // A division of floats loses nothing.
    let isFloating = [middle, last].contains { constants[$0].map { !$0.isWhole } == true || isMadeFloat($0, story) }
    return inner == .remainder || !isFloating
  }

  private static func isMadeFloat(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    guard case .call(let call) = story.script.expressions[id].kind,
      case .builtIn(let function) = story.script.calls[call].meaning
    else { return false }
    return function == .float || function == .pow
  }

  private static func report(
    _ whole: ExpressionID, right: ExpressionID, fixes: [FixIt], in story: LintedStory, to findings: inout Findings
  ) {
    findings.report(
      story.script.expressions[whole].range, "Ink works out \(story.quoted(right)) first.",
      help: "Put what is to come first in parentheses.", fixes: fixes)
  }
}
