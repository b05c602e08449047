import LonghandSource

extension SyntaxDocuments {
  /// Lines, headers of knots and stitches, and files (E1 to E10).
  static let headers: [FindingDocument] = [
    .error(
      "E1", "text-after-statement",
      what: "Words stand behind a statement that was complete without them.",
      why: """
        A declaration or a logic line takes the whole line. The story cannot know whether the words behind it are to \
        be printed or calculated with, so it refuses to guess. A line that begins with `|` or `}` has the same fault: \
        nothing was open that it could belong to.
        """,
      failing: """
        VAR lamps = 3 of them
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 3
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamps = 3 of them
        LIST bag = rope, lamp and string
        ~ lamps = 4 # bright
        The lamps are counted.
        -> END

        """),
    .error(
      "E2", "text-after-knot-header",
      what: "Words stand behind the name in the header of a knot.",
      why: "A header holds one name and perhaps parameters. A name has no spaces in it: join its words with `_`.",
      failing: """
        -> hall
        == hall of mirrors
        Mirrors everywhere.
        -> END

        """,
      mended: """
        -> hall_of_mirrors
        == hall_of_mirrors
        Mirrors everywhere.
        -> END

        """),
    .error(
      "E3", "text-after-stitch-header",
      what: "Words stand behind the name in the header of a stitch.",
      why: "A header holds one name and perhaps parameters. Text begins on the next line.",
      failing: """
        -> house
        == house
        = attic Dust everywhere.
        -> END

        """,
      mended: """
        -> house
        == house
        = attic
        Dust everywhere.
        -> END

        """,
      others: """
        -> house
        == house
        = hall of mirrors
        Mirrors everywhere.
        -> END
        = attic =
        Dust.
        -> END

        """),
    .error(
      "E4", "empty-knot",
      what: "A knot has no line in it.",
      why: "A reader who came here would stand before nothing. A comment is no line.",
      failing: """
        -> cellar
        == cellar
        // Later.

        """,
      mended: """
        -> cellar
        == cellar
        // Later.
        -> DONE

        """,
      others: """
        -> full
        == empty
        // a comment is no line

        == full
        Something.
        -> END

        """),
    .error(
      "E5", "empty-stitch",
      what: "A stitch has no line in it.",
      why: "A reader who came here would stand before nothing. A comment is no line.",
      failing: """
        -> house
        == house
        = hall
        = attic
        Dust.
        -> END

        """,
      mended: """
        -> house
        == house
        = hall
        -> attic
        = attic
        Dust.
        -> END

        """),
    .error(
      "E6", "knot-without-name",
      what: "The `==` of a knot, or the word `function` in it, stands without a name.",
      why: """
        Without a name nothing could lead to the knot. A line of text that is to begin with `==` needs a backslash \
        before it.
        """,
      failing: """
        -> hall
        == hall
        The hall.
        -> END
        ==
        The attic.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        -> attic
        == attic
        The attic.
        -> END

        """,
      others: """
        Some words.
        -> END
        ==
        Whose words are these?
        -> END
        == function
        ~ return 1

        """),
    .error(
      "E7", "function-without-space",
      what: "The word `function` in a header has no space behind it.",
      why: "Written so, `function(rooms)` looks like a knot with the name `function`, which is a word of the language.",
      failing: """
        There are {rooms()} rooms.
        -> END
        == function(rooms)
        ~ return 7

        """,
      mended: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        ~ return 7

        """,
      others: """
        {seven()}
        -> END
        == function(seven)
        ~ return 7

        """),
    .error(
      "E8", "parameters-not-closed",
      what: "The parameters of a knot or function do not end with `)` on the line of the header.",
      why: "Parameters stand between parentheses, with commas between them, all on one line.",
      failing: """
        -> stall("plums")
        == stall(fruit
        Ripe {fruit}.
        -> END

        """,
      mended: """
        -> stall("plums")
        == stall(fruit)
        Ripe {fruit}.
        -> END

        """,
      others: """
        -> stall("plums")
        == stall(fruit
        Ripe {fruit}.
        -> END
        == shelf(a, b
        Two things.
        -> END

        """),
    .error(
      "E9", "ref-without-name",
      what: "The word `ref` in a list of parameters has no name behind it.",
      why: """
        The word `ref` says that the function may change the variable it is given. The parameter still needs a name of \
        its own.
        """,
      failing: """
        VAR purse = 5
        ~ pay(purse)
        -> END
        == function pay(ref)
        ~ return

        """,
      mended: """
        VAR purse = 5
        ~ pay(purse)
        {purse} coins left.
        -> END
        == function pay(ref coins)
        ~ coins = coins - 1

        """),
    .error(
      "E10", "arrow-without-name",
      what: "The `->` in a list of parameters has no name behind it.",
      why: "The arrow says that the parameter holds a place to go to. The parameter still needs a name of its own.",
      failing: """
        -> hop(-> pond)
        == hop(->)
        Hop.
        -> END
        == pond
        Splash.
        -> END

        """,
      mended: """
        -> hop(-> pond)
        == hop(-> place)
        Hop.
        -> place
        == pond
        Splash.
        -> END

        """),
  ]
}
