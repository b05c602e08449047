import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds items of lists that stand alone as conditions, which always hold (runtime §101).
package enum ItemAsCondition {
  package static let rule = Rule(
    code: "V038", name: "item-as-condition",
    summary: "An item of a list stands alone as a condition, which always holds.",
    reason: """
      The name of an item is a list of that one item, and a list with something in it is true. Whether the item is in a \
      list, `list ? item` asks.
      """,
    whenToIgnore: "There is no reason to ignore it.",
    examples: [
      .triggering("LIST bag = lamp, rope\n~ bag += lamp\n* {⟦rope⟧} [Climb] -> END\n* [Wait] -> END\n"),
      .fixed("LIST bag = lamp, rope\n~ bag += lamp\n* {bag ? rope} [Climb] -> END\n* [Wait] -> END\n"),
      .triggering(
        "LIST knows = plot, secret\n{⟦not secret⟧: You know nothing.}\n~ knows += plot\n{knows ? plot: Aha.}\n-> END\n"),
      .triggering("LIST bag = lamp, rope\n~ bag += lamp\n{⟦lamp⟧ and bag ? rope: You are ready.}\n-> END\n"),
      .fine("LIST bag = lamp, rope\n~ bag += lamp\n{bag: You have something.} {bag ? lamp: A lamp.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for condition in story.conditions.all {
      for part in condition.parts {
        guard case .reference(let reference) = script.expressions[part].kind,
          case .listItem(let item) = script.references[reference].meaning
        else { continue }
        let negation = condition.negation(of: part, script)
        report(negation ?? part, item: item, isNegated: negation != nil, in: story, to: &findings)
      }
    }
  }

  private static func report(
    _ part: ExpressionID, item: ListItemID, isNegated: Bool, in story: LintedStory, to findings: inout Findings
  ) {
    let script = story.script
    let name = script.names[script.listItems[item].name]
    let list = script.names[script.lists[script.listItems[item].list].name]
    let better = "\(list) \(isNegated ? "!?" : "?") \(name)"
    findings.report(
      script.expressions[part].range,
      "`\(name)` is an item, and an item by itself is always true\(isNegated ? ", so that this never holds" : "").",
      help: "Write `\(better)` to ask whether it is in the list.",
      fixes: [
        FixIt(
          message: "Write `\(better)`", edits: [TextEdit(range: script.expressions[part].range, replacement: better)])
      ])
  }
}
