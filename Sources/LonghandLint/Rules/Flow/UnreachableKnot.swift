import LonghandCompiler
import LonghandSource

/// Finds knots that nothing in the story leads to, directly or by way of others (ink §103 to ink §107).
package enum UnreachableKnot {
  package static let rule = Rule(
    code: "F001", name: "unreachable-knot",
    summary: "Nothing in the story leads to a knot.",
    reason: """
      No divert, tunnel, thread, call or variable takes the story to the knot, so that no reader will ever see it. Often \
      a divert was forgotten, or leads to another knot of a similar name. Knots that only the lost knot leads to are \
      not reported one by one: they are named with it.
      """,
    whenToIgnore: """
      Ignore it where a game enters the knot by its name; better still, name such knots in the option \
      `entered-by-game`. Knots whose names stand in tags or strings are left alone, as a game may read them. Where many knots are led to by nothing, the rule takes it that a game does so, and is silent.
      """,
    options: [MissedFlow.enteredByGame],
    examples: [
      .triggering(
        """
        -> hall

        === hall ===
        A door leads down.
        * [Leave] -> END

        === ⟦cellar⟧ ===
        It is dark.
        -> vault

        === vault ===
        Gold!
        -> END

        """),
      .mended(
        """
        -> hall

        === hall ===
        A door leads down.
        * [Leave] -> END
        * [Go down] -> cellar

        === cellar ===
        It is dark.
        -> vault

        === vault ===
        Gold!
        -> END

        """),
      .triggering(
        "-> hall\n== hall\nA hall. -> END\n== ⟦north⟧\n+ [On] -> east\n== east\n+ [On] -> south\n== south\n+ [On] -> north\n"
      ),
      .fine("-> bridges.brick(-> home)\n== home\nHome. -> END\n== bridges\n= brick(-> to)\nA bridge. -> to\n"),
      .fine(
        "VAR met = 0\n-> journal\n== journal\nNothing. -> END\n== cass\n\"Hello.\" -> END\n== ann\n\"Hi.\" -> END\n"),
      .fine("The phone rings. # then: cellar\n-> END\n=== cellar ===\nIt is dark. -> END\n"),
      .fine(
        """
        VAR next = -> cellar
        -> next

        === cellar ===
        It is dark. -> END

        """),
      .fine(
        """
        It begins. -> END

        === talk_to_guard ===
        "Halt!" -> END

        """, with: LintSettings(options: ["unreachable-knot": ["entered-by-game": .words(["talk_*"])]])),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let reachability = story.reachability
    if reachability.isEnteredByGame { return }
    let beginning = reachability.forgottenBeginning
    for missed in reachability.missed where story.script.flows[missed.flow].kind == .knot {
      // Where the story begins nowhere, that is what is wrong (`F042`).
      if missed.flow == beginning || missed.followers.contains(where: { $0.flow == beginning }) { continue }
      missed.report(in: story, of: rule, &findings)
    }
  }
}
