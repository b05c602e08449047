import LonghandCompiler
import LonghandSource

/// Finds choices that wait for what comes only after them (ink §192).
package enum ChoiceNeverOffered {
  package static let rule = Rule(
    code: "F023", name: "choice-never-offered",
    summary: "A choice waits for a place that the story can only come to by way of that choice.",
    reason: """
      A condition such as `{met_ann}` holds once the story has been at that place. Where no way leads there but through \
      choices that wait for it themselves, none of them is ever offered. Mostly a `not` is missing.
      """,
    whenToIgnore: "Ignore it where a game enters the place by its path.",
    examples: [
      .triggering("-> room\n=== room\n* (look) {⟦look⟧} [Look] It is dark. -> room\n+ [Go] -> END\n"),
      .mended("-> room\n=== room\n* (look) {not look} [Look] It is dark. -> room\n+ [Go] -> END\n"),
      .triggering(
        """
        -> room
        === room
        * (ask) {⟦answer⟧} [Ask] -> room
        * (answer) {⟦ask > 0⟧} [Answer] -> room
        + [Go] -> END

        """),
      .mended(
        """
        -> room
        === room
        * (ask) [Ask] -> room
        * (answer) {ask > 0} [Answer] -> room
        + [Go] -> END

        """),
      .fine("-> room\n=== room\n* (look) {room > 1} [Look] It is dark. -> room\n+ [Wait] -> room\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    if story.reachability.isEnteredByGame { return }
    for (count, blocked) in story.gatedReachability.blocked.enumerated() {
      let place = blocked.prerequisite.place
      let name = story.name(of: place)
      let isItself = place == .choice(blocked.choice)
      // Each of these takes a walk over the whole story, and nobody reads so many.
      let isBehind = !isItself && count < mostWalks && leads(from: blocked.choice, to: place, story.flowGraph)
      findings.report(
        story.script.expressions[blocked.prerequisite.expression].range,
        isItself
          ? "This choice is never offered: it waits until it has been taken."
          : isBehind
            ? "This choice is never offered: it waits for \(name), where the story never comes without it."
            : "This choice is never offered: it waits for \(name), where the story never comes.",
        help: isItself || isBehind
          ? "Write `not` before the condition, or let another way lead to \(name)."
          : "Let a way that is open lead to \(name).",
        labels: isItself ? [] : [Diagnostic.Label(range: story.nameRange(of: place), text: "this is waited for")])
    }
  }

  /// As many findings say where the place lies.
  private static let mostWalks = 20

  private static func leads(from choice: ChoiceID, to place: FlowPlace, _ graph: FlowGraph) -> Bool {
    graph.reached(from: [graph.numbers[.choice(choice)]]) { _ in true }[graph.numbers[place]]
  }
}
