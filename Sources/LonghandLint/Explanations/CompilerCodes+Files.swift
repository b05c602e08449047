extension CompilerCodes {
  /// External functions and included files (E11 to E15).
  static let files: [RuleDocumentation] = [
    error(
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

        """),
    error(
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

        """),
    error(
      "E13", "include-without-name",
      what: "The word `INCLUDE` has no name of a file behind it.",
      why: "The name stands on the same line, without quotes, as seen from the folder of the main file.",
      failing: """
        INCLUDE
        There are {3} lamps.
        -> END

        """,
      mended: """
        INCLUDE lamps.ink
        There are {lamps} lamps.
        -> END

        """),
    error(
      "E14", "recursive-include",
      what: "A file includes itself, or a file that is including it.",
      why: """
        The story would never end to be read. Each file is included once, from the main file or from one file below \
        it.
        """,
      failing: """
        INCLUDE story.ink
        There are some lamps.
        -> END

        """,
      mended: """
        INCLUDE lamps.ink
        There are {lamps} lamps.
        -> END

        """),
    error(
      "E15", "include-not-found",
      what: "An included file is not there, or cannot be read.",
      why: """
        What it holds is missing from the story: its knots, its variables, its text. Names are looked up in the folder \
        of the main file, in included files too, and capital letters count on most machines.
        """,
      failing: """
        INCLUDE lamsp.ink
        The lamps are lit.
        -> END

        """,
      mended: """
        INCLUDE lamps.ink
        There are {lamps} lamps.
        -> END

        """),
  ]
}
