import LonghandCompiler
import LonghandSource

/// Finds list items that the story names nowhere.
package enum UnusedListItem {
  package static let rule = Rule(
    code: "V026", name: "unused-list-item", severity: .note, isDefault: false,
    summary: "The story names a list item nowhere but in its list.",
    reason: """
      An item that no line names can only come up by counting, by `LIST_ALL` and its like, or from a game. Perhaps the \
      line that should name it is missing.
      """,
    whenToIgnore: "Leave this rule out if your lists are steps that are counted through.",
    examples: [
      .triggering("LIST Mood = calm, ⟦merry⟧\n~ Mood = calm\nYou feel {Mood}.\n-> END\n"),
      .mended("LIST Mood = calm, merry\n~ Mood = merry\nYou feel {Mood}.\n{Mood == calm: Good.}\n-> END\n"),
      .fine("LIST Mood = calm, merry\n{Mood ? (calm, merry): Both at once?}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let uses = story.uses
    for list in script.lists.nodes {
      for index in list.items.indices {
        let item = script.listItems[index]
        guard !uses.isNamed(ScriptID(index: Int32(index))) else { continue }
        findings.report(
          item.range, "The story never names `\(script.names[item.name])` of `\(script.names[list.name])`.",
          help: "Use it, or delete it unless items are counted through or a game knows it.")
      }
    }
  }
}
