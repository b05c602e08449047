import LonghandSource

extension CompilerDocuments {
  /// Names that are taken, and limits (E121 to E130).
  static let collisions: [FindingDocument] = [
    .error(
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

        """,
      others: """
        VAR temp = 5
        VAR else = 6
        -> room
        == room
        ~ temp return = 7
        -> END
        == true
        -> END

        """),
    .error(
      "E122", "built-in-name",
      what: "A name is that of a built-in function.",
      why: "The built-in functions keep their names, so nothing else could be reached by them.",
      failing: """
        VAR TURNS = 5
        There are {TURNS} turns in the road.
        -> END

        """,
      mended: """
        VAR bends = 5
        There are {bends} turns in the road.
        -> END

        """,
      others: """
        VAR TURNS = 5
        -> POWER
        == POWER
        - (RANDOM) Luck.
        ~ temp MAX = 3
        -> END
        == function FLOOR(n)
        ~ return n

        """),
    .error(
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

        """,
      others: """
        VAR lamp = 1
        LIST bag = rope, lamp_oil
        -> lamp
        == lamp
        ~ temp rope = 2
        -> END
        == hall
        = bag
        A bag.
        -> END
        == kitchen(lamp)
        - (hall) No hall.
        -> END

        """),
    .error(
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

        """,
      others: """
        -> stall("plums")
        == stall(fruit)
        ~ temp fruit = "pears"
        {fruit}
        -> END

        """),
    .error(
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

        """,
      others: """
        -> stall("plums", "pears")
        == stall(fruit, fruit)
        {fruit}
        -> END

        """),
    .error(
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

        """,
      others: """
        - (gate) The gate.
        -> garden
        == garden
        - (gate) Another gate.
        -> shed
        = shed
        - (garden) No garden.
        -> END

        """),
    .error(
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
    .error(
      "E130", "weave-too-deep",
      what: "Choices or gathers lie many hundreds of levels deep.",
      why: """
        Nobody can count that many stars, and only a machine writes them. The deeper levels can go on in a knot of \
        their own.
        """,
      making: { (1...600).map { String(repeating: "*", count: $0) + " a\n" }.joined() },
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
