import LonghandCompiler
import LonghandSource

/// Finds what is told, or ends the story, while choices wait that the reader has not been shown yet (ink §131, ink §137).
package enum ToldBeforeChoices {
  package static let rule = Rule(
    code: "F024", name: "told-before-choices",
    summary: "The story runs on past choices that it has just offered.",
    reason: """
      A gather waits for the choices of its own level. Choices in braces, or with more bullets than the gather has \
      dashes and none of its own level above them, hold nothing up: the story goes on at once, tells what stands behind \
      them, and shows the choices afterwards. Where it comes to `-> END` before, nobody ever sees them.
      """,
    whenToIgnore: "Ignore it where the line is to be read before the choices are shown.",
    examples: [
      .triggering(
        """
        VAR armed = true
        A wolf.
        {armed:
          * [Shoot]
            You miss. -> after
          * [Run]
            You run. -> after
        }
        - ⟦The wolf is gone.⟧
        -> END
        == after
        The wolf follows you. -> END

        """),
      .mended(
        """
        VAR armed = true
        A wolf.
        * {armed} [Shoot]
          You miss. -> after
        * {armed} [Run]
          You run. -> after
        * ->
        - The wolf is gone.
        -> END
        == after
        The wolf follows you. -> END

        """),
      .triggering(
        """
        A fork in the road.
        * [Left]
        * [Right]
        - A toll gate!
          * * [Pay] You pay.
          * * [Climb over] You climb.
        - ⟦The road goes on.⟧
        -> END

        """),
      .mended(
        """
        A fork in the road.
        * [Left]
        * [Right]
        - A toll gate!
          * [Pay] You pay.
          * [Climb over] You climb.
        - The road goes on.
        -> END

        """),
      .triggering(
        """
        VAR strong = true
        The crate is nailed shut.
        { strong:
          + [Force it] It opens. -> loft
        }
        You shrug.
        ⟦-> END⟧
        == loft
        Straw. -> END

        """),
      .fine(
        """
        VAR lamp = true
        -> cave
        == cave
        {lamp:
          + [Light the lamp] -> cave
        }
        It is dark.
        + [Wait] -> cave
        + [Leave] -> END

        """),
      .fine(
        """
        VAR lamp = true
        -> cave
        == cave
        {lamp:
          + [Light the lamp] -> cave
        }
        -> ways
        == ways
        + [Leave] -> END

        """),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for told in story.flowGraph.toldTooSoon {
      let choice = story.firstLine(of: told.choice)
      findings.report(
        told.isEnd ? told.range : story.firstLine(of: told.range), message(told), help: help(told),
        labels: [Diagnostic.Label(range: choice, text: "this choice waits meanwhile")])
    }
  }

  // MARK: Messages

  private static func message(_ told: ToldTooSoon) -> String {
    let place =
      switch told.cause {
      case .braces: "stand in braces"
      case .depth: "lie one level deeper, below nothing"
      }
    return told.isEnd
      ? "The story ends here before the reader can choose: the choices above \(place), so that it runs on."
      : "This is told before the reader can choose: the choices above \(place), so that the story runs on."
  }

  private static func help(_ told: ToldTooSoon) -> String {
    switch told.cause {
    case .braces: "Put the condition on each choice, `* {…} […]`, and add `* ->` for when none is there."
    case .depth: "Write the choices with as many bullets as the gather has dashes."
    }
  }
}
