extension CompilerCodes {
  /// Names that are taken, and limits (E121 to E130).
  static let collisions: [RuleDocumentation] = [
    error(
      "E121", "reserved-word",
      what: "A name is a word of the language.",
      why: """
        The words `true`, `false`, `not`, `return`, `else`, `VAR`, `CONST`, `temp`, `LIST` and `function` mean \
        something wherever they stand.
        """,
      failing: """
        VAR else = 6
        There are some lamps.
        -> END

        """,
      mended: """
        VAR others = 6
        There are {others} lamps.
        -> END

        """),
    error(
      "E122", "built-in-name",
      what: "A name is that of a built-in function.",
      why: "The built-in function would hide it.",
      failing: """
        VAR TURNS = 5
        There are {TURNS} turns in the road.
        -> END

        """,
      mended: """
        VAR bends = 5
        There are {bends} turns in the road.
        -> END

        """),
    error(
      "E123", "name-taken",
      what: "A name means something else already.",
      why: """
        Knots, variables, lists and list items share one space of names, so that a name on its own is never in doubt. \
        Two things that sound alike often confuse readers of the story, too.
        """,
      failing: """
        VAR lamp = 1
        -> lamp
        == lamp
        The lamp is lit.
        -> END

        """,
      mended: """
        VAR lamp = 1
        -> lamp_room
        == lamp_room
        There is {lamp} lamp.
        -> END

        """),
    error(
      "E124", "temp-like-parameter",
      what: "A temporary variable has the name of a parameter.",
      why: "Within the knot the name would mean both. To change the parameter, leave out `temp`.",
      failing: """
        -> stall("plums")
        == stall(fruit)
        ~ temp fruit = "pears"
        Ripe {fruit}.
        -> END

        """,
      mended: """
        -> stall("plums")
        == stall(fruit)
        ~ fruit = "pears"
        Ripe {fruit}.
        -> END

        """),
    error(
      "E125", "parameter-twice",
      what: "Two parameters have the same name.",
      why: "Within the knot the name would mean both.",
      failing: """
        -> stall("plums", "pears")
        == stall(fruit, fruit)
        Ripe {fruit}.
        -> END

        """,
      mended: """
        -> stall("plums", "pears")
        == stall(fruit, other)
        Ripe {fruit} and {other}.
        -> END

        """),
    error(
      "E126", "label-taken",
      what: "A label has the name of a knot, or of a label or stitch around it.",
      why: "A divert to the name would have to know which of them is meant.",
      failing: """
        -> garden
        == garden
        - (gate) The gate.
        -> shed
        = shed
        - (gate) Another gate.
        -> END

        """,
      mended: """
        -> garden
        == garden
        - (gate) The gate.
        -> shed
        = shed
        - (door) Another gate.
        -> END

        """),
    error(
      "E127", "nested-too-deeply",
      what: "Very many braces or parentheses lie one inside the other, or a row of operators is very long.",
      why: """
        Nobody can read such a line, and only a machine writes one. The limit lies beyond a thousand, so that no story \
        that people write comes near it.
        """,
      mended: """
        -> first
        == first
        {true: One.}
        -> second
        == second
        {true: Two.}
        -> END

        """),
    error(
      "E128", "minus-before-truth",
      what: "A minus stands before `true` or `false`.",
      why: "The opposite of a truth is written with `not`.",
      failing: """
        VAR lamp = true
        ~ lamp = -true
        The lamp is {lamp: lit|out}.
        -> END

        """,
      mended: """
        VAR lamp = true
        ~ lamp = not true
        The lamp is {lamp: lit|out}.
        -> END

        """),
    warning(
      "E129", "include-ignored",
      what: "An `INCLUDE` stands inside a knot.",
      why: """
        Everything behind the first knot of a file belongs to some knot, and files cannot be part of a knot. What the \
        file holds is dropped.
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
    error(
      "E130", "weave-too-deep",
      what: "Choices or gathers lie many hundreds of levels deep.",
      why: """
        Nobody can count that many stars, and only a machine writes them. The deeper levels can go on in a knot of \
        their own.
        """,
      mended: """
        * Left.
          * * Left again.
              -> deeper
        * Right.
        - -> END
        == deeper
        * Left once more.
        - -> END

        """),
  ]
}
