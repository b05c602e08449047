import LonghandCompiler
import LonghandSource

/// Finds stitches that nothing in the story leads to, in knots that are reached (ink §50, ink §54).
package enum UnreachableStitch {
  package static let rule = Rule(
    code: "F002", name: "unreachable-stitch",
    summary: "Nothing in the story leads to a stitch.",
    reason: """
      A story does not go on from one stitch to the next, and enters the first one of a knot by itself only if nothing \
      at all stands before it. A stitch that no divert leads to is never seen.
      """,
    whenToIgnore: "Ignore it where a game enters the stitch by its path.",
    options: [MissedFlow.enteredByGame],
    examples: [
      .triggering(
        """
        -> inn

        === inn ===
        The inn is full.
        -> bar
        = ⟦room⟧
        You sleep well. -> END
        = bar
        You drink. -> END

        """),
      .mended(
        """
        -> inn

        === inn ===
        The inn is full.
        * [Sleep] -> room
        * [Drink] -> bar
        = room
        You sleep well. -> END
        = bar
        You drink. -> END

        """),
      .triggering(
        """
        -> inn
        === inn ===
        The inn.
        * (bar) [Look at the bar] It is crowded. -> inn
        + [Go to the bar] -> bar
        = ⟦bar⟧
        You order a beer. -> END

        """),
      .fine(
        """
        -> inn

        === inn ===
        = bar
        You drink. -> END

        """),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let reachability = story.reachability
    if reachability.isEnteredByGame { return }
    for missed in reachability.missed where story.script.flows[missed.flow].kind == .stitch {
      missed.report(in: story, of: rule, &findings)
    }
  }
}
