import LonghandSource

extension CompilerDocuments {
  /// Places as values, and choices in braces (E112 to E120).
  static let targets: [FindingDocument] = [
    .error(
      "E112", "end-as-value",
      what: "The order `-> END` or `-> DONE` is kept as a value.",
      why: "They are orders, not places. A knot that ends the story is a place.",
      failing: """
        VAR way = -> END
        -> way

        """,
      mended: """
        VAR way = -> finish
        -> way
        == finish
        -> END

        """,
      others: """
        VAR way = -> END
        ~ temp out = -> DONE
        -> way

        """),
    .error(
      "E113", "target-as-value",
      what: "A divert target stands where a value is needed.",
      why: """
        With an arrow a name is a place, which can be neither added up nor true or false. Without the arrow it is the \
        number of times that the place was visited.
        """,
      failing: """
        -> hall ->
        {-> hall: You know the hall.}
        -> END
        == hall
        The hall.
        ->->

        """,
      mended: """
        -> hall ->
        {hall: You know the hall.}
        -> END
        == hall
        The hall.
        ->->

        """,
      others: """
        ~ temp x = 1 + -> hall
        {-> hall: yes}
        * {-> hall} Go in
        - -> hall
        == hall
        The hall.
        -> END

        """),
    .error(
      "E114", "arrow-before-variable",
      what: "An arrow stands before a variable that is used as a value.",
      why: "The variable holds a place already. The arrow belongs before the names of knots, stitches and labels.",
      failing: """
        VAR way = -> hall
        ~ temp out = -> way
        -> out
        == hall
        The hall.
        -> END

        """,
      mended: """
        VAR way = -> hall
        ~ temp out = way
        -> out
        == hall
        The hall.
        -> END

        """),
    .error(
      "E115", "stored-target-with-ref",
      what: "A knot with a `ref` parameter is kept as a value.",
      why: "Whoever diverts to the value later could not know that it changes the variable it is given.",
      failing: """
        VAR purse = 5
        ~ temp place = -> market
        -> place(purse)
        == market(ref coins)
        {coins} coins.
        -> END

        """,
      mended: """
        VAR purse = 5
        -> market(purse)
        == market(ref coins)
        {coins} coins.
        -> END

        """,
      others: """
        VAR purse = 5
        ~ temp where = -> market
        -> market(purse)
        == market(ref from)
        {from} coins.
        -> END

        """),
    .error(
      "E116", "arrow-before-counted-variable",
      what: "The function `TURNS_SINCE` or `READ_COUNT` is given a variable with an arrow before it.",
      why: "The variable holds a place already. The arrow belongs before the names of knots, stitches and labels.",
      failing: """
        VAR way = -> hall
        You went that way {READ_COUNT(-> way)} times.
        -> way
        == hall
        The hall.
        -> END

        """,
      mended: """
        VAR way = -> hall
        You went that way {READ_COUNT(way)} times.
        -> way
        == hall
        The hall.
        -> END

        """,
      others: """
        VAR way = -> hall
        {TURNS_SINCE(-> way)}
        {READ_COUNT(-> way)}
        -> way
        == hall
        The hall.
        -> END

        """),
    .error(
      "E117", "count-of-unknown",
      what: "The function `TURNS_SINCE` or `READ_COUNT` is given a place that is not there.",
      why: """
        The name may be misspelled, or it may be a stitch or label of another knot, which needs the knot's name and a \
        dot before it.
        """,
      failing: """
        You were there {READ_COUNT(-> halll)} times.
        -> hall
        == hall
        The hall.
        -> END

        """,
      mended: """
        You were there {READ_COUNT(-> hall)} times.
        -> hall
        == hall
        The hall.
        -> END

        """,
      others: """
        {TURNS_SINCE(-> halll)}
        {READ_COUNT(-> hall.stairs)}
        -> hall
        == hall
        The hall.
        -> END

        """),
    .error(
      "E118", "count-without-arrow",
      what: "The function `TURNS_SINCE` or `READ_COUNT` is given a place without an arrow.",
      why: "A name without an arrow is a number already: how often the place was visited.",
      failing: """
        You were there {READ_COUNT(hall)} times.
        -> hall
        == hall
        The hall.
        -> END

        """,
      mended: """
        You were there {READ_COUNT(-> hall)} times.
        -> hall
        == hall
        The hall.
        -> END

        """,
      others: """
        {TURNS_SINCE(hall)}
        {READ_COUNT(hall)}
        -> hall
        == hall
        The hall.
        -> END

        """),
    .error(
      "E119", "not-before-has",
      what: "The word `not` stands before a test with `?` or `has`.",
      why: """
        The word `not` belongs to the word right behind it only: `not bag ? rope` asks whether "not bag" has the rope. \
        Parentheses say what is meant.
        """,
      failing: """
        LIST bag = (rope), lamp
        {not bag ? lamp: You have no lamp.}
        -> END

        """,
      mended: """
        LIST bag = (rope), lamp
        {not (bag ? lamp): You have no lamp.}
        -> END

        """,
      others: """
        LIST bag = (rope), lamp
        {not bag ? rope: No rope.}
        {not bag has lamp: No lamp.}
        -> END

        """),
    .error(
      "E120", "blocked-choice",
      what: "A choice inside braces does not say where the story goes on.",
      why: """
        The gathers outside of the braces do not collect what is inside. A divert takes the story on; or the condition \
        can stand on the choice itself.
        """,
      failing: """
        VAR lamp = true
        {lamp:
            * Read on.
              The page turns.
        }
        - Morning.
        -> END

        """,
      mended: """
        VAR lamp = true
        * {lamp} Read on.
          The page turns.
        * Sleep.
        - Morning.
        -> END

        """,
      others: """
        VAR lamp = true
        {lamp:
            * Read on
              The page turns.
        }
        {stopping:
        - * Sleep
        - * Dream
        }
        - Morning.
        -> END

        """),
  ]
}
