import LonghandSource

extension SyntaxDocuments {
  /// Logic lines (E52 to E58).
  static let logicLines: [FindingDocument] = [
    .error(
      "E52", "nothing-after-tilde",
      what: "A logic line has nothing to do.",
      why: """
        Behind `~` stands a change of a variable or a call of a function. To print the character, write a backslash \
        before it.
        """,
      failing: """
        ~
        The lamp is lit.
        -> END

        """,
      mended: """
        VAR lamp = false
        ~ lamp = true
        The lamp is lit.
        -> END

        """,
      others: """
        ~
        ~ , lamp
        ~ )
        -> END

        """),
    .error(
      "E53", "useless-expression",
      what: "A logic line calculates something and drops it.",
      why: """
        Only a call, an assignment and `++` or `--` do something on a line of their own. Perhaps `=` was forgotten, or \
        braces were meant, which print.
        """,
      failing: """
        VAR lamps = 1
        ~ lamps + 1
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps = lamps + 1
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ lamp + 1
        ~ lamp
        ~ "lamp"
        ~ include
        -> END

        """),
    .error(
      "E54", "temp-without-equals",
      what: "A temporary variable has no `=` behind its name.",
      why: "Every variable has a value from the beginning, so that no line can read one that was never set.",
      failing: """
        ~ temp oil
        The lamp has {oil} drops left.
        -> END

        """,
      mended: """
        ~ temp oil = 5
        The lamp has {oil} drops left.
        -> END

        """,
      others: """
        ~ temp oil
        ~ temp wick of cotton
        -> END

        """),
    .error(
      "E55", "temp-without-name",
      what: "The word `temp` has no name behind it.",
      why: "The word `temp` belongs to the language. A variable of that name is not possible.",
      failing: """
        ~ temp = 40
        It is {temp} degrees.
        -> END

        """,
      mended: """
        ~ temp degrees = 40
        It is {degrees} degrees.
        -> END

        """,
      others: """
        ~ temp = 4
        ~ temp
        -> END

        """),
    .error(
      "E56", "assignment-without-value",
      what: "Nothing stands behind the `=` of an assignment.",
      why: "There is no empty value; an empty text is `\"\"`, and an empty list is `()`.",
      failing: """
        VAR lamps = 1
        ~ lamps =
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps = 0
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ lamp =
        ~ lamp +=
        ~ temp oil =
        -> END

        """),
    .error(
      "E57", "plus-minus",
      what: "Both `+` and `-` stand together before `=`.",
      why: "A variable is raised with `+=` or lowered with `-=`.",
      failing: """
        VAR lamps = 1
        ~ lamps +-= 1
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps -= 1
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ lamp +-= 1
        -> END

        """),
    .error(
      "E58", "return-at-top",
      what: "A `~ return` stands outside of any knot.",
      why: """
        It ends a function and gives a value to whoever called it. The beginning of the story was called by nobody. To \
        end the story, write `-> END`.
        """,
      failing: """
        The day was long.
        ~ return

        """,
      mended: """
        The day was long.
        -> END

        """,
      others: """
        The day was long.
        ~ return 5
        -> END

        """),
  ]
}
