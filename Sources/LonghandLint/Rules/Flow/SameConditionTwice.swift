import LonghandCompiler
import LonghandSource

/// Finds pairs of choices that are both offered on the same condition, so that without it there is none.
package enum SameConditionTwice {
  package static let rule = Rule(
    code: "F010", name: "same-condition-twice",
    summary: "The only two choices of a group have the same condition.",
    reason: """
      Two choices that are alternatives mostly have opposite conditions: `{key}` and `{not key}`. Where both have the \
      same one and there is no third, nothing can be chosen when it does not hold, and the story stops with an error.
      """,
    whenToIgnore: "Ignore it where the condition always holds when the story comes there.",
    examples: [
      .triggering("VAR key = true\n-> door\n=== door ===\n* {key} [Open] -> END\n* {⟦key⟧} [Knock] -> END\n"),
      .mended("VAR key = true\n-> door\n=== door ===\n* {key} [Open] -> END\n* {not key} [Knock] -> END\n"),
      .fine("VAR key = true\n-> door\n=== door ===\n* {key} [Open] -> END\n* {key} [Bend it] -> END\n* [Go] -> END\n"),
      .fine("VAR key = true\n-> door\n=== door ===\n{not key: -> END}\n* {key} [Open] -> END\n* {key} [Go] -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    for group in story.choiceGroups.groups where group.choices.count == 2 && group.isOnlyWay {
      guard group.offers.allSatisfy({ $0.isSure }), isSurelyEntered(group.place, graph, story),
        let first = loneCondition(of: group.choices[0], story), let second = loneCondition(of: group.choices[1], story),
        story.words(of: first) == story.words(of: second), story.dependsOnState(first)
      else { continue }
      let range = story.script.expressions[second].range
      let words = story.quoted(range)
      findings.report(
        range, "Both choices are offered only if \(words); without it there is none.",
        help: "Write `not` before one of the two, or add what happens otherwise: `* -> …`.",
        labels: [Diagnostic.Label(range: story.script.expressions[first].range, text: "the same condition")])
    }
  }

  private static func loneCondition(of id: ChoiceID, _ story: LintedStory) -> ExpressionID? {
    let choice = story.script.choices[id]
    guard choice.conditions.count == 1, !choice.isFallback else { return nil }
    return story.script.expressionRows[Int(choice.conditions.start)]
  }

  /// Whether no condition stands on the ways to a place, as that may be the same one.
  private static func isSurelyEntered(_ place: Int, _ graph: FlowGraph, _ story: LintedStory) -> Bool {
    graph.incoming(place).allSatisfy { $0.isSure && ($0.kind == .divert || $0.kind == .falls || $0.kind == .tunnel) }
  }
}
