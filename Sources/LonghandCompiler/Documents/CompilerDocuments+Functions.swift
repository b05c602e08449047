import LonghandSource

extension CompilerDocuments {
  /// Functions, parameters and arguments (E79 to E83).
  static let functions: [FindingDocument] = [
    .error(
      "E79", "stitch-as-function",
      what: "The header of a stitch says that it is a function.",
      why: "Functions are called by name from anywhere, so they cannot be part of a knot. Write two `=`.",
      failing: """
        There are {rooms()} rooms.
        -> END
        == house
        The house.
        -> END
        = function rooms()
        ~ return 7

        """,
      mended: """
        There are {rooms()} rooms.
        -> house
        == house
        The house.
        -> END
        == function rooms()
        ~ return 7

        """,
      others: """
        -> house
        == house
        The house.
        -> END
        = function rooms()
        Seven rooms.
        -> END

        """),
    .error(
      "E80", "stitch-in-function",
      what: "A function has a stitch in it.",
      why: """
        A function runs from its first line to its end and returns to whoever called it. Nothing could lead to its \
        stitches.
        """,
      failing: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        ~ return 7
        = cellar
        Dark.
        -> END

        """,
      mended: """
        There are {rooms()} rooms.
        -> cellar
        == function rooms()
        ~ return 7
        == cellar
        Dark.
        -> END

        """,
      others: """
        {rooms()}
        -> END
        == function rooms()
        ~ return 7
        = cellar
        Dark.

        """),
    .error(
      "E81", "divert-in-function",
      what: "A function contains a divert, a tunnel or a thread.",
      why: """
        A function returns to the middle of the line that called it, so it cannot leave for somewhere else. Let it \
        return a value, and divert where it is called. A place that may lead elsewhere can be a tunnel.
        """,
      failing: """
        ~ leave()
        The hall.
        -> END
        == function leave()
        -> street
        == street
        Fresh air.
        -> END

        """,
      mended: """
        {leaves(): -> street}
        The hall.
        -> END
        == function leaves()
        ~ return true
        == street
        Fresh air.
        -> END

        """,
      others: """
        {rooms()}
        -> END
        == function rooms()
        {true:
            -> hall
        }
        -> END
        <- hall
        -> hall ->
        == hall
        The hall.
        ->->

        """),
    .error(
      "E82", "choice-in-function",
      what: "A function offers a choice.",
      why: """
        A function returns to the middle of the line that called it, and cannot wait there for the reader. A tunnel \
        can: `-> knot ->`.
        """,
      failing: """
        ~ ask()
        You nod.
        -> END
        == function ask()
        How many rooms?
        * Seven.

        """,
      mended: """
        -> ask ->
        You nod.
        -> END
        == ask
        How many rooms?
        * Seven.
        - ->->

        """,
      others: """
        {rooms()}
        -> END
        == function rooms()
        How many rooms?
        * Seven
        {true:
            + Eight
        }

        """),
    .error(
      "E83", "return-outside-function",
      what: "A `~ return` stands in a knot or stitch that is no function.",
      why: "A knot was not called, so there is nobody to return to. A tunnel comes back with `->->`.",
      failing: """
        -> hall ->
        Outside again.
        -> END
        == hall
        The hall.
        ~ return

        """,
      mended: """
        -> hall ->
        Outside again.
        -> END
        == hall
        The hall.
        ->->

        """,
      others: """
        -> hall
        == hall
        The hall.
        ~ return 7

        """),
  ]
}
