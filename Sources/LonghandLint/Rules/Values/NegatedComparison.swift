import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds `not a == b`, where `not` takes only `a` (ink §177).
package enum NegatedComparison {
  package static let rule = Rule(
    code: "V016", name: "negated-comparison",
    summary: "A `not` before a comparison takes only what stands next to it.",
    reason: """
      Nothing binds tighter than `not`, no comparison either: `not room == 3` asks whether `not room`, which is true or false, equals \
      3, and it never does.
      """,
    whenToIgnore: "There is no reason to ignore it: parentheses say what is meant.",
    examples: [
      .triggering("VAR room = 2\n~ room += 1\n{⟦not room == 3⟧: You are upstairs.}\n-> END\n"),
      .fixed("VAR room = 2\n~ room += 1\n{not (room == 3): You are upstairs.}\n-> END\n"),
      .fine("VAR open = true\nVAR locked = false\n{not open == locked: As it should be.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) where isFound(part, story) {
        guard case .binary(_, let left, _) = script.expressions[part].kind,
          case .not(let operand) = script.expressions[left].kind
        else { continue }
        report(part, operand: operand, in: story, to: &findings)
      }
    }
  }

  /// Whether an expression compares what `not` makes of its left side with something that is neither true nor false.
  static func isFound(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    let script = story.script
    guard case .binary(let sign, let left, let right) = script.expressions[id].kind,
      case .not = script.expressions[left].kind
    else { return false }
    // In parentheses of its own it is meant; the comparison then begins before it.
    guard script.expressions[id].range.start == script.expressions[left].range.start else { return false }
    let range = story.valueRanges[right]
    switch sign {
    case .hasNot: return true
    case .equal, .notEqual:
      if story.constantFolder[right] == .integer(0) { return false }
      return range.kind != nil && !range.mayBeTrue && !range.mayBeFalse
    case .less, .greater, .lessOrEqual, .greaterOrEqual: return range.kind != nil && !range.mayBeTrue
    default: return false
    }
  }

  private static func report(
    _ comparison: ExpressionID, operand: ExpressionID, in story: LintedStory, to findings: inout Findings
  ) {
    let range = story.script.expressions[comparison].range
    let inner = story.script.expressions[operand].range
    var fixes: [FixIt] = []
    if !story.isParenthesized(operand) {
      let edits = [story.edit(before: inner, "("), story.edit(after: range, ")")]
      fixes = [FixIt(message: "Put the comparison in parentheses", edits: edits)]
    }
    findings.report(
      range, "`not` takes only \(story.quoted(operand)) here, not the comparison.",
      help: "Put what is to be negated in parentheses.", fixes: fixes)
  }
}
