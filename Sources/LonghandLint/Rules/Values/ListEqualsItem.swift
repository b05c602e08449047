import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds `==` between a list that items are added to and items, where `?` was probably meant.
package enum ListEqualsItem {
  package static let rule = Rule(
    code: "V031", name: "list-equals-item",
    summary: "A list that items are added to is compared with items by `==` or `!=`.",
    reason: """
      The condition `bag == lamp` asks whether the lamp is in the bag and nothing else is. Whether it is there at all, `bag ? lamp` \
      asks.
      """,
    whenToIgnore: "Leave this rule out if you mean the whole list.",
    examples: [
      .triggering("LIST bag = lamp, rope\n~ bag += lamp\n~ bag += rope\n{⟦bag == lamp⟧: There is light.}\n-> END\n"),
      .mended("LIST bag = lamp, rope\n~ bag += lamp\n~ bag += rope\n{bag ? lamp: There is light.}\n-> END\n"),
      .fine("LIST light = off, on\n~ light = on\n~ light++\n{light == on: There is light.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let grown = grownLists(story)
    guard !grown.isEmpty else { return }
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        guard case .binary(let sign, let left, let right) = script.expressions[part].kind,
          sign == .equal || sign == .notEqual, case .reference(let id) = script.expressions[left].kind,
          let variable = StoryVariable(script.references[id].meaning, in: site.flow), grown.contains(variable),
          case .item? = story.constantFolder[right]
        else { continue }
        let (list, item) = (story.text(in: script.expressions[left].range), story.quoted(right))
        findings.report(
          script.expressions[part].range, "This asks whether `\(list)` holds \(item) and nothing else.",
          help: "Write `\(sign == .equal ? "?" : "!?")` to ask whether it is there at all.")
      }
    }
  }

  /// The variables that items are added to, one beside the other.
  private static func grownLists(_ story: LintedStory) -> Set<StoryVariable> {
    let script = story.script
    let ranges = story.valueRanges
    var additions: [StoryVariable: Int] = [:]
    var isReplaced: Set<StoryVariable> = []
    for (id, flow) in story.expressionSites.assignments {
      let assignment = script.assignments[id]
      guard let value = assignment.value, ranges[value].isList else { continue }
      let variable = StoryVariable(assignment, in: flow, script)
      if assignment.kind == .add { additions[variable, default: 0] += 1 }
      // A list that is set to one item after the other holds one at a time.
      if assignment.kind == .set, case .item? = story.constantFolder[value] { isReplaced.insert(variable) }
    }
    return Set(additions.filter { $0.value > 1 && !isReplaced.contains($0.key) }.map { $0.key })
  }
}
