import LonghandSource

extension CompilerDocuments {
  /// Where the story goes (E97 to E103).
  static let flow: [FindingDocument] = [
    .warning(
      "E97", "else-as-text",
      what: "A line inside braces begins with the word `else:`, without a dash.",
      why: "The line is printed when the condition holds, which is the opposite of what it seems to say.",
      ignore: "When the word is really to be printed.",
      failing: """
        VAR lamp = true
        {lamp:
            The lamp is lit.
            else: It is dark.
        }
        -> END

        """,
      mended: """
        VAR lamp = true
        {lamp:
            The lamp is lit.
        - else:
            It is dark.
        }
        -> END

        """),
    .warning(
      "E98", "loose-end",
      what: "A knot or stitch has a way through it that ends without a divert.",
      why: """
        The reader who takes it comes to a stop in the middle of the story, and an ink runtime reports an error. A \
        tunnel call that ends the way is no help: it comes back.
        """,
      ignore: "When the game takes over at this point. `-> DONE` says so and silences the warning.",
      failing: """
        -> hall
        == hall
        The hall.
        * Up.
          Stairs.
        * Out.
          -> garden
        == garden
        The garden.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        * Up.
          Stairs.
          -> garden
        * Out.
          -> garden
        == garden
        The garden.
        -> END

        """,
      others: """
        -> hall
        == hall
        The hall.
        * Up
          Stairs.
        * Out
          -> garden ->
        == garden
        The garden.
        = shed
        A shed.
        -> END

        """),
    .error(
      "E99", "unknown-target",
      what: "A divert, a thread or a call names something that is not there.",
      why: """
        The name may be misspelled, or it may be a stitch or label of another knot, which needs the knot's name and a \
        dot before it. A variable can be diverted to only behind the line that declares it.
        """,
      failing: """
        -> halll
        == hall
        The hall.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        -> END

        """,
      others: """
        -> halll
        == hall
        The hall.
        -> atic ->
        <- cellar
        -> hall.stairs

        """),
    .error(
      "E100", "call-of-knot",
      what: "A knot is called as if it were a function.",
      why: "Only what says `function` in its header can be called. A knot is diverted to.",
      failing: """
        ~ hall()
        -> END
        == hall
        The hall.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        -> END

        """,
      others: """
        {hall()}
        ~ hall()
        -> hall
        == hall
        The hall.
        -> END

        """),
    .error(
      "E101", "divert-to-function",
      what: "The story diverts to a function.",
      why: "A function is called, and returns to the line that called it. It has no way to go on from its end.",
      failing: """
        -> rooms
        == function rooms()
        ~ return 7

        """,
      mended: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        ~ return 7

        """,
      others: """
        -> rooms
        == hall
        -> rooms ->
        <- rooms
        -> END
        == function rooms()
        ~ return 7

        """),
    .error(
      "E102", "divert-to-built-in",
      what: "The story diverts to a built-in or external function.",
      why: "They give a value or do something, but no part of the story stands in them.",
      failing: """
        -> RANDOM

        """,
      mended: """
        You throw a {RANDOM(1, 6)}.
        -> END

        """,
      others: """
        EXTERNAL ring(times)
        * Luck -> RANDOM
        * Bell -> ring
        - -> END

        """),
    .error(
      "E103", "external-argument-count",
      what: "An external function is given too few or too many arguments.",
      why: "The game expects what the `EXTERNAL` line says.",
      failing: """
        EXTERNAL ring(times)
        ~ ring(1, 2)
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
        EXTERNAL ring(times)
        ~ ring(1, 2)
        ~ ring()
        -> END

        """),
  ]
}
