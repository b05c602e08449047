import LonghandSource

extension SyntaxDocuments {
  /// Text, tags, strings and choices (E16 to E21).
  static let content: [FindingDocument] = [
    .error(
      "E16", "tilde-in-text",
      what: "A logic line, `~`, stands inside other text or on the line of a choice.",
      why: """
        A logic line begins a line of its own. Inside text, braces show values; a change of a variable goes before or \
        after the line.
        """,
      failing: """
        VAR lamps = 3
        * Light one more ~ lamps = 4
        * ~ lamps = 5
        - {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 3
        * Light one more
          ~ lamps = 4
        * Light two
          ~ lamps = 5
        - {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamps = 3
        {true:~ lamps = 4}
        * ~ lamps = 5
        * [~ lamps = 6]
        - {lamps}
        -> END

        """),
    .warning(
      "E17", "return-as-text",
      what: "A line of text begins with the word `return`.",
      why: "The line is printed. To return from a function it needs a `~` at its beginning.",
      ignore: """
        When somebody in the story really says it. Another word at the beginning of the line silences the warning, \
        too.
        """,
      failing: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        return 7

        """,
      mended: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        ~ return 7

        """,
      others: """
        The number is {seven()}.
        -> END
        == function seven()
        return 7

        """),
    .error(
      "E18", "tag-in-string",
      what: "A `#` stands inside a string.",
      why: """
        Outside of strings `#` begins a tag, and tags belong to lines, not to values. To print the character, write a \
        backslash before it.
        """,
      failing: """
        ~ temp sign = "room #4"
        The sign says {sign}.
        -> END

        """,
      mended: """
        ~ temp sign = "room \\#4"
        The sign says {sign}.
        -> END

        """,
      others: """
        ~ temp sign = "room #4"
        {sign}
        -> END

        """),
    .error(
      "E19", "string-not-closed",
      what: "A string has no second quote before the end of its line, or before a `|` or `}`.",
      why: """
        Everything up to the next quote would belong to the string. Two slashes begin a comment even inside quotes, \
        and so can cut off the end of a string.
        """,
      failing: """
        ~ temp sign = "room four
        The sign says {sign}.
        -> END

        """,
      mended: """
        ~ temp sign = "room four"
        The sign says {sign}.
        -> END

        """,
      others: """
        ~ temp sign = "room four
        {sign == "room: yes|no}
        -> END

        """),
    .error(
      "E20", "divert-in-string",
      what: "An arrow, `->`, stands inside a string.",
      why: """
        A string is a value; nothing can be diverted while it is put together. To print an arrow, write a backslash \
        inside it.
        """,
      failing: """
        ~ temp sign = "way out -> street"
        The sign says {sign}.
        -> END

        """,
      mended: """
        ~ temp sign = "way out -\\> street"
        The sign says {sign}.
        -> END

        """,
      others: """
        ~ temp sign = "way out -> street"
        {sign}
        -> street
        == street
        Fresh air.
        -> END

        """),
    .error(
      "E21", "bracket-not-closed",
      what: "The `[` of a choice has no `]` on the same line.",
      why: """
        The brackets hold what only the choice shows. Without the second one there is no telling what is printed once \
        it was chosen.
        """,
      failing: """
        * Take [the lamp.
        * Leave it.
        - You go on.
        -> END

        """,
      mended: """
        * Take [the lamp.] it, carefully.
        * Leave it.
        - You go on.
        -> END

        """,
      others: """
        * Take [the lamp
        * Leave [it there # dark
        - -> END

        """),
  ]
}
