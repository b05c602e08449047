import LonghandSource

extension CompilerDocuments {
  /// Included files (E14, E15, E129).
  static let files: [FindingDocument] = [
    .error(
      "E14", "recursive-include",
      what: "A file includes itself, or a file that is including it.",
      why: """
        The story would never end to be read. Each file is included once, from the main file or from one file below \
        it. Here the main file itself is `story.ink`.
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
    .error(
      "E15", "include-not-found",
      what: "An included file is not there, or cannot be read.",
      why: """
        What it holds is missing from the story: its knots, its variables, its text. Names are looked up in the folder \
        of the main file, in included files too, and capital letters count on most machines. Here the file is called \
        `lamps.ink`.
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

        """,
      others: """
        INCLUDE includes/lost-at-sea.ink
        After.
        -> END

        """),
    .warning(
      "E129", "include-ignored",
      what: "An `INCLUDE` stands inside a knot.",
      why: """
        Everything behind the first knot of a file belongs to some knot, and files cannot be part of a knot. What the \
        file holds is dropped. Here `lamps.ink` holds the line `VAR lamps = 3`.
        """,
      ignore: "Never; the file is not part of the story as long as the line stands there.",
      failing: """
        -> hall
        == hall
        The hall.
        -> END
        INCLUDE lamps.ink

        """,
      mended: """
        INCLUDE lamps.ink
        -> hall
        == hall
        The hall has {lamps} lamps.
        -> END

        """),
  ]
}
