import LonghandSource

extension SyntaxDocuments {
  /// External functions and included files (E11 to E13).
  static let files: [FindingDocument] = [
    .error(
      "E11", "external-without-name",
      what: "The word `EXTERNAL` has no name behind it.",
      why: """
        The word `EXTERNAL` declares a function that the game, not the story, provides. The game finds it by its name.
        """,
      failing: """
        EXTERNAL (times)
        Ding.
        -> END

        """,
      mended: """
        EXTERNAL ring(times)
        ~ ring(1)
        Ding.
        -> END
        == function ring(times)
        ~ return

        """,
      others: """
        EXTERNAL (bell)
        Ding.
        -> END

        """),
    .error(
      "E12", "external-without-parameters",
      what: "An external function has no list of parameters.",
      why: "The number of parameters is checked at each call, so it has to be said, even if it is none.",
      failing: """
        EXTERNAL ring
        ~ ring()
        Ding.
        -> END

        """,
      mended: """
        EXTERNAL ring()
        ~ ring()
        Ding.
        -> END
        == function ring()
        ~ return

        """,
      others: """
        EXTERNAL ring
        Ding.
        -> END

        """),
    .error(
      "E13", "include-without-name",
      what: "The word `INCLUDE` has no name of a file behind it.",
      why: """
        The name stands on the same line, without quotes, as seen from the folder of the main file. Here `lamps.ink` \
        holds the line `VAR lamps = 3`.
        """,
      failing: """
        INCLUDE
        There are {3} lamps.
        -> END

        """,
      mended: """
        INCLUDE lamps.ink
        There are {lamps} lamps.
        -> END

        """,
      others: """
        INCLUDE
        A page is missing.
        -> END

        """),
  ]
}
