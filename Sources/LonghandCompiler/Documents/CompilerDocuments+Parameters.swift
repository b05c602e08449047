import LonghandSource

extension CompilerDocuments {
  /// Parameters and what they are given (E84 to E90).
  static let parameters: [FindingDocument] = [
    .error(
      "E84", "parameter-without-arrow",
      what: "A knot diverts to its parameter, but the parameter has no arrow in the header.",
      why: """
        The arrow in the header says that the parameter holds a place to go to, so that each call can be checked for \
        giving one.
        """,
      failing: """
        -> hop(-> pond)
        == hop(place)
        Hop.
        -> place
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

        """,
      others: """
        -> hop(-> pond)
        == hop(where)
        Hop.
        -> where
        == pond
        Splash.
        -> END

        """),
    .error(
      "E85", "arguments-for-label",
      what: "A label is given arguments.",
      why: "Only knots, stitches and functions have parameters. A label marks a place inside of one.",
      failing: """
        -> here(3)
        - (here) We meet.
        -> END

        """,
      mended: """
        -> here
        - (here) We meet.
        -> END

        """),
    .error(
      "E86", "arguments-not-taken",
      what: "Arguments are given to a knot that takes none.",
      why: "Its header has no list of parameters, so the arguments would be lost.",
      failing: """
        -> hall("dark")
        == hall
        The hall.
        -> END

        """,
      mended: """
        -> hall("dark")
        == hall(look)
        The {look} hall.
        -> END

        """),
    .error(
      "E87", "argument-count",
      what: "A knot or function is given too few or too many arguments.",
      why: "Each parameter of the header needs exactly one argument.",
      failing: """
        -> stall("plums")
        == stall(fruit, price)
        {fruit} for {price}.
        -> END

        """,
      mended: """
        -> stall("plums", 3)
        == stall(fruit, price)
        {fruit} for {price}.
        -> END

        """,
      others: """
        -> stall("plums")
        == stall(fruit, price)
        {fruit} for {price}.
        -> shelf
        == shelf(thing)
        A {thing}.
        -> stall("pears", 3, "ripe")

        """),
    .error(
      "E88", "target-expected",
      what: "A parameter with an arrow is given something that is no place to go to.",
      why: """
        The arrow in the header says that the knot will divert there. Write an arrow and the name of a knot, stitch or \
        label.
        """,
      failing: """
        -> hop(5)
        == hop(-> place)
        Hop.
        -> place

        """,
      mended: """
        -> hop(-> pond)
        == hop(-> place)
        Hop.
        -> place
        == pond
        Splash.
        -> END

        """,
      others: """
        -> hop(5)
        == hop(-> where)
        Hop.
        -> where

        """),
    .error(
      "E89", "argument-without-arrow",
      what: "A parameter with an arrow is given a knot's name without one.",
      why: """
        A name without an arrow is the number of times that the knot was visited. With an arrow it is the place \
        itself.
        """,
      failing: """
        -> hop(pond)
        == hop(-> place)
        Hop.
        -> place
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

        """,
      others: """
        -> hop(pond)
        == hop(-> where)
        Hop.
        -> where
        == pond
        Splash.
        -> END

        """),
    .error(
      "E90", "stored-target-with-arguments",
      what: "A divert target that is kept as a value has arguments.",
      why: "A value remembers the place only. The arguments are given where the story goes there.",
      failing: """
        ~ temp place = -> stall("plums")
        -> place
        == stall(fruit)
        Ripe {fruit}.
        -> END

        """,
      mended: """
        ~ temp place = -> stall
        -> place("plums")
        == stall(fruit)
        Ripe {fruit}.
        -> END

        """,
      others: """
        ~ temp where = -> stall("plums")
        -> where
        == stall(fruit)
        Ripe {fruit}.
        -> END

        """),
  ]
}
