import LonghandSource

extension CompilerDocuments {
  /// Names that are declared twice or misspelled (E69 to E78).
  static let names: [FindingDocument] = [
    .note(
      "E69", "author-note",
      what: "A line begins with `TODO`.",
      why: """
        It is a note to yourself, and is never printed. `lint` counts such notes in its last line; `--extend-select \
        author-note` lists them.
        """,
      ignore: "As long as you like; a note alone never fails a run.",
      failing: """
        TODO: find a better ending
        The end.
        -> END

        """,
      mended: """
        They lived well enough.
        -> END

        """),
    .error(
      "E70", "constant-redefined",
      what: "A constant is declared with two values.",
      why: "Each place that names it would have to know which of them is meant. `7` and `7.0` are two values.",
      failing: """
        CONST DOZEN = 12
        CONST DOZEN = 13
        There are {DOZEN} lamps.
        -> END

        """,
      mended: """
        CONST DOZEN = 12
        CONST BAKERS_DOZEN = 13
        There are {DOZEN} lamps, or {BAKERS_DOZEN}.
        -> END

        """,
      others: """
        CONST SEVEN = 7
        CONST SEVEN = 8
        CONST SEVEN = 7.0
        {SEVEN}
        -> END

        """),
    .error(
      "E71", "label-twice",
      what: "Two choices or gathers of one knot or stitch have the same label.",
      why: "Whoever diverts to the label, or asks how often it was visited, would have to know which of them is meant.",
      failing: """
        * (door) Open the door.
        * Open the window.
        - (door) A draught.
        -> END

        """,
      mended: """
        * (door) Open the door.
        * Open the window.
        - (draught) A draught.
        -> END

        """,
      others: """
        * (door) Open the door
        * (window) Open the window
        - (door) A draught.
        -> END

        """),
    .error(
      "E72", "knot-twice",
      what: "Two knots, or two stitches of one knot, have the same name.",
      why: """
        Whoever diverts to the name would have to know which of them is meant. A file that is included twice brings \
        each of its knots twice.
        """,
      failing: """
        -> hall
        == hall
        The hall.
        -> END
        == hall
        Another hall.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        -> other_hall
        == other_hall
        Another hall.
        -> END

        """,
      others: """
        -> hall
        == hall
        = stairs
        Up.
        -> END
        = stairs
        Down.
        -> END
        == hall
        Another hall.
        -> END

        """),
    .error(
      "E73", "variable-twice",
      what: "A variable is declared twice.",
      why: """
        The second line does not change the first one's variable; it would make another of the same name. A `temp` \
        belongs to its whole knot or stitch, so two branches cannot both declare it.
        """,
      failing: """
        VAR lamps = 1
        VAR lamps = 2
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
        VAR lamp = 1
        VAR lamp = 2
        LIST lamp = lit, out
        -> room
        == room
        ~ temp oil = 1
        {true:
            ~ temp oil = 2
        }
        {oil}
        -> END

        """),
    .error(
      "E74", "external-twice",
      what: "An external function is declared twice.",
      why: "The two lines may say different things about its parameters. One line is enough for all files of a story.",
      failing: """
        EXTERNAL ring(times)
        EXTERNAL ring(times, bell)
        ~ ring(1)
        Ding.
        -> END
        == function ring(times)
        ~ return

        """,
      mended: """
        EXTERNAL ring(times)
        ~ ring(1)
        Ding.
        -> END
        == function ring(times)
        ~ return

        """,
      others: """
        EXTERNAL ring(times)
        EXTERNAL ring(times, bell)
        Ding.
        -> END
        == function ring(times)
        ~ return

        """),
    .error(
      "E75", "item-twice",
      what: "A list declares two items of the same name.",
      why: "Whoever asks for the item would have to know which of them is meant.",
      failing: """
        LIST bag = rope, lamp, rope
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp, string
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp, rope
        {bag}
        -> END

        """),
    .error(
      "E76", "ambiguous-item",
      what: "An item is named that more than one list has.",
      why: "Lists may have items of the same name, but then each place that names one has to say of which list.",
      failing: """
        LIST bag = rope, lamp
        LIST boat = rope, sail
        ~ bag += rope
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp
        LIST boat = rope, sail
        ~ bag += bag.rope
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        LIST boat = rope, sail
        {rope}
        ~ bag = (rope, lamp)
        -> END

        """),
    .error(
      "E77", "unknown-item",
      what: "An item is named that no list has.",
      why: """
        A list can hold only what some `LIST` declares. Parentheses around a single name always mean a list with that \
        item, so a variable cannot stand alone in parentheses either.
        """,
      failing: """
        LIST bag = rope, lamp
        ~ bag = (rope, string)
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp, string
        ~ bag = (rope, string)
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        ~ bag = (rope, string)
        {(bag.sail)}
        {(box.rope)}
        -> END

        """),
    .warning(
      "E78", "item-repeated",
      what: "An item stands twice in the same list.",
      why: """
        A list holds an item once or not at all, so the second one changes nothing. Perhaps another item was meant.
        """,
      ignore: "Hardly ever: take the second one away, and nothing changes.",
      failing: """
        LIST bag = rope, lamp, string
        ~ bag = (rope, lamp, rope)
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp, string
        ~ bag = (rope, lamp, string)
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        ~ bag = (rope, lamp, rope)
        {bag}
        -> END

        """),
  ]
}
