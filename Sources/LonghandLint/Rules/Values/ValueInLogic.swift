import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds a bare value beside `and` or `or`, which asks nothing.
package enum ValueInLogic {
  package static let rule = Rule(
    code: "V015", name: "value-in-logic",
    summary: "A bare number, text or list item stands beside `and` or `or`.",
    reason: """
      The condition `room == 1 or 2` does not ask whether the room is 1 or 2. It asks whether the room is 1, or else whether 2 is \
      true, and every number but 0 is. A text in that place even stops the story.
      """,
    whenToIgnore: "There is no reason to ignore it: write the comparison out.",
    examples: [
      .triggering("VAR room = 3\n{room == 1 or ⟦2⟧: You are downstairs.}\n-> END\n"),
      .fixed("VAR room = 3\n{room == 1 or room == 2: You are downstairs.}\n-> END\n"),
      .fine("{1.3 && 0: yes|no} {1.3 || 2: yes|no}\n-> END\n"),
      .fine("VAR room = 3\nCONST DEBUG = true\n{room == 1 or DEBUG: You are downstairs.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites where !story.isWrittenOut(site.expression) {
      for part in script.parts(of: site.expression) {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind, sign == .and || sign == .or
        else { continue }
        if isBareValue(left, story) { report(left, left: nil, in: story, to: &findings) }
        if isBareValue(right, story) { report(right, left: left, in: story, to: &findings) }
      }
    }
  }

  /// Whether an expression is a value that is no truth value; 0 and 1 may stand for those.
  private static func isBareValue(_ id: ExpressionID, _ story: LintedStory) -> Bool {
    switch story.script.expressions[id].kind {
    case .integer, .float, .string, .reference, .list: break
    default: return false
    }
    switch story.constantFolder[id] {
    case .integer(let value): return value != 0 && value != 1
    case .float, .text, .item: return true
    case .boolean, nil: return false
    }
  }

  private static func report(
    _ value: ExpressionID, left: ExpressionID?, in story: LintedStory, to findings: inout Findings
  ) {
    let range = story.script.expressions[value].range
    var fixes: [FixIt] = []
    var help = "Write out what it is to be compared with."
    if let comparison = left.flatMap({ comparison($0, story) }) {
      help = "Write `\(comparison)\(story.text(in: range))` if that is meant."
      fixes = [FixIt(message: "Write the comparison out", edits: [story.edit(before: range, comparison)])]
    }
    findings.report(
      range, "\(story.quoted(value)) stands here by itself and is not compared with anything.", help: help, fixes: fixes
    )
  }

  /// The beginning of the last comparison in front: `room == `.
  private static func comparison(_ left: ExpressionID, _ story: LintedStory) -> String? {
    let script = story.script
    switch script.expressions[left].kind {
    case .binary(.and, _, let last), .binary(.or, _, let last): return comparison(last, story)
    case .binary(let sign, let operand, let right):
      switch sign {
      case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .has, .hasNot: break
      default: return nil
      }
      let (first, second) = (script.expressions[operand].range, script.expressions[right].range)
      guard first.file == second.file, !story.isParenthesized(right) else { return nil }
      return story.text(in: SourceRange(file: first.file, start: first.start, end: second.start))
    default: return nil
    }
  }
}
