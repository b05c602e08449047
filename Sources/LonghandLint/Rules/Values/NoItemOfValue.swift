import LonghandCompiler
import LonghandSource

/// Finds `Mood(7)` where no item of the list has that value (runtime §179).
package enum NoItemOfValue {
  package static let rule = Rule(
    code: "V024", name: "no-item-of-value",
    summary: "No item of a list has the value that is asked for.",
    reason:
      "The name of a list with a number makes the item of that value. Where there is none, the result is an empty list.",
    whenToIgnore: "Ignore it where the empty list is meant; `()` says so better.",
    examples: [
      .triggering("LIST Mood = calm, merry\n~ Mood = ⟦Mood(3)⟧\nYou feel {Mood}.\n-> END\n"),
      .mended("LIST Mood = calm, merry\n~ Mood = Mood(2)\nYou feel {Mood}.\n-> END\n"),
      .fine("LIST Mood = calm, merry = 5\n~ Mood = Mood(5)\nYou feel {Mood}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .call(let call) = script.expressions[part].kind, case .list(let list) = script.calls[call].meaning,
          let argument = script.arguments(of: call).first,
          case .integer(let value)? = story.constantFolder[argument]
        else { continue }
        let items = script.listItems[script.lists[list].items]
        // 0 is the usual way to ask for no item.
        guard value != 0, !items.contains(where: { $0.value == value }) else { continue }
        let known = items.prefix(6).map { "`\(script.names[$0.name])` \($0.value)" }.joined(separator: ", ")
        findings.report(
          script.expressions[part].range,
          "No item of `\(script.names[script.lists[list].name])` has the value \(value).",
          help: "The values are: \(known)\(items.count > 6 ? " and more" : "").")
      }
    }
  }
}
