import LonghandSource

extension CompilerDocuments {
  /// Names and values in expressions (E104 to E111).
  static let references: [FindingDocument] = [
    .error(
      "E104", "unknown-variable",
      what: "An expression names something that is not there.",
      why: """
        The name may be misspelled, or the variable was never declared. A stitch does not see the temporary variables \
        and parameters of its knot.
        """,
      failing: """
        VAR lamps = 2
        There are {lamp} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 2
        There are {lamps} lamps.
        -> END

        """,
      others: """
        The lamp is {lamp}.
        {oil > 2: Bright.}
        * {wick} Light it
        - -> END

        """),
    .error(
      "E105", "unknown-dotted-name",
      what: "An expression names a place or list item, with a dot, that is not there.",
      why: """
        Before the dot stands a knot, and behind it one of its stitches or labels; or before it stands a list, and \
        behind it one of its items.
        """,
      failing: """
        You were there {hall.stair} times.
        -> hall
        == hall
        = stairs
        Up.
        -> END

        """,
      mended: """
        You were there {hall.stairs} times.
        -> hall
        == hall
        = stairs
        Up.
        -> END

        """,
      others: """
        {hall.stairs}
        {bag.rope}
        {house.hall.stairs > 1: Up.}
        -> hall
        == hall
        The hall.
        -> END

        """),
    .warning(
      "E106", "function-without-parentheses",
      what: "The name of a function is printed without its parentheses.",
      why: "Without them the name is the number of times that the function was called.",
      ignore: "When the number of calls is what you want to print.",
      failing: """
        There are {rooms} rooms.
        -> END
        == function rooms()
        ~ return 7

        """,
      mended: """
        There are {rooms()} rooms.
        -> END
        == function rooms()
        ~ return 7

        """),
    .error(
      "E107", "assignment-to-unknown",
      what: "A value is given to a variable that was never declared.",
      why: "The name may be misspelled; then the variable that was meant keeps its old value.",
      failing: """
        VAR lamps = 1
        ~ lamp = 2
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps = 2
        There are {lamps} lamps.
        -> END

        """,
      others: """
        ~ lamp = 5
        ~ oil = lamps()
        -> END
        == function lamps()
        ~ return 7

        """),
    .error(
      "E108", "assignment-to-constant",
      what: "A value is given to a constant.",
      why: "A constant stays what it is. What changes is a variable.",
      failing: """
        CONST LAMPS = 1
        ~ LAMPS = 2
        There are {LAMPS} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps = 2
        There are {lamps} lamps.
        -> END

        """,
      others: """
        CONST SEVEN = 7
        ~ SEVEN = 8
        {SEVEN}
        -> END

        """),
    .error(
      "E109", "change-of-unknown",
      what: "A variable is counted up or down that was never declared.",
      why: "The name may be misspelled; then the variable that was meant keeps its old value.",
      failing: """
        VAR lamps = 1
        ~ lamp++
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps++
        There are {lamps} lamps.
        -> END

        """,
      others: """
        ~ lamp++
        ~ oil += 3
        ~ wick -= 1
        -> END

        """),
    .error(
      "E110", "increment-as-argument",
      what: "A `++` or `--` stands inside another expression, for example as an argument.",
      why: "It changes a variable and gives no value that could be used.",
      failing: """
        VAR lamps = 1
        ~ light(lamps++)
        -> END
        == function light(n)
        ~ return n

        """,
      mended: """
        VAR lamps = 1
        ~ lamps++
        ~ light(lamps)
        -> END
        == function light(n)
        ~ return n

        """,
      others: """
        VAR lamp = 1
        ~ light(lamp++)
        -> END
        == function light(n)
        ~ return n

        """),
    .error(
      "E111", "start-from-variable",
      what: "A variable starts from another variable or from a number of visits.",
      why: """
        Variables get their values before the story begins, when none of them can be read yet. A constant can be; or a \
        `~` line does it later.
        """,
      failing: """
        VAR lamps = 3
        VAR candles = lamps
        There are {candles} candles.
        -> END

        """,
      mended: """
        CONST LIGHTS = 3
        VAR lamps = LIGHTS
        VAR candles = LIGHTS
        There are {candles} candles and {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        VAR candle = lamp
        VAR visits = hall
        -> hall
        == hall
        {candle} {visits}
        -> END

        """),
  ]
}
