import LonghandCompiler
import LonghandSource

/// Finds groups of choices that a loop uses up, so that in the end none is left (ink §122, ink §208).
package enum ChoicesRunDry {
  package static let rule = Rule(
    code: "F008", name: "choices-run-dry",
    summary: "Every choice of a group can be taken once only and leads back to the group, which runs dry.",
    reason: """
      A choice that begins with `*` is gone once it was taken. Where each of a group leads back to the group, the \
      reader takes one after the other until none is left, and the story stops with an error.
      """,
    whenToIgnore: "There is no reason to: a reader with enough patience gets there.",
    examples: [
      .triggering(
        """
        -> room
        === room ===
        * [Look out of the window]
          It rains.
          -> room
        * [Search the desk]
          It is empty.
          ⟦-> room⟧

        """),
      .mended(
        """
        -> room
        === room ===
        * [Look out of the window]
          It rains.
          -> room
        * [Search the desk]
          It is empty.
          -> room
        * -> END

        """),
      .triggering("-> top\n=== top\n* ⟦Ask.⟧\n* Wait.\n- Time goes by.\n-> top\n"),
      .mended("-> top\n=== top\n* Ask.\n+ Wait.\n- Time goes by.\n-> top\n"),
      .fine("-> top\n=== top\n* Ask.\n* Leave.\n  -> END\n- Time goes by.\n-> top\n"),
      .fine("-> top\n=== top\n{top > 3: -> END}\n* Ask.\n* Wait.\n- Time goes by.\n-> top\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    let isDry = Set(story.dryGroups.places)
    for group in story.choiceGroups.groups where isDry.contains(group.place) {
      report(group, place: graph.numbers.place(group.place), in: story, to: &findings)
    }
  }

  private static func report(
    _ group: ChoiceGroups.Group, place: FlowPlace, in story: LintedStory, to findings: inout Findings
  ) {
    let message =
      group.choices.count == 1
      ? "This choice can be taken only once and leads back here, where nothing is left then."
      : "Each of these \(group.choices.count) choices can be taken only once and leads back here, until none is left."
    findings.report(
      lastDivert(of: group, story) ?? story.wordsRange(of: group.choices[0]), message,
      help: "Begin one that may be taken again with `+`, or add below them what happens when none is left: `* -> …`.",
      labels: [Diagnostic.Label(range: story.firstLine(of: story.range(of: place)), text: "the story comes back here")])
  }

  /// The divert that the last choice leads back by, behind which a fallback is missing; nil where a gather does.
  private static func lastDivert(of group: ChoiceGroups.Group, _ story: LintedStory) -> SourceRange? {
    guard let last = group.offers.last, group.choices.count > 1 else { return nil }
    return story.flowGraph.outgoing(last.to).last { $0.kind == .divert }?.range
  }
}
