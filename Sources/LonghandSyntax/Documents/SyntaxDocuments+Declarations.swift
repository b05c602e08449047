import LonghandSource

extension SyntaxDocuments {
  /// Declarations of variables, constants and lists (E59 to E68).
  static let declarations: [FindingDocument] = [
    .error(
      "E59", "declaration-without-name",
      what: "The word `VAR`, `CONST` or `LIST` has no name behind it.",
      why: "A line that begins with one of these words is a declaration. A backslash before the word makes it text.",
      failing: """
        VAR = 4
        There are some lamps.
        -> END

        """,
      mended: """
        VAR lamps = 4
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR = 4
        CONST = 5
        LIST = rope, lamp
        -> END

        """),
    .error(
      "E60", "declaration-without-equals",
      what: "A declaration has no `=` behind its name.",
      why: "Every variable has a value from the beginning, so that no line can read one that was never set.",
      failing: """
        VAR lamps
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 0
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp
        CONST SEVEN
        LIST bag
        -> END

        """),
    .error(
      "E61", "declaration-without-value",
      what: "Nothing stands behind the `=` of a declaration.",
      why: "There is no empty value; an empty text is `\"\"`, and an empty list is `()`.",
      failing: """
        VAR name =
        You are {name}.
        -> END

        """,
      mended: """
        VAR name = ""
        ~ name = "Ada"
        You are {name}.
        -> END

        """,
      others: """
        VAR lamp =
        CONST SEVEN =
        -> END

        """),
    .error(
      "E62", "unsuitable-start",
      what: "A variable starts from something that has to be calculated.",
      why: """
        Variables get their values before the story begins, when nothing can be calculated yet. A `~` line can do it \
        later.
        """,
      failing: """
        VAR lamps = 1 + 2
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 3
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamps = 1 + 2
        VAR oil = light(3)
        -> END
        == function light(n)
        ~ return n

        """),
    .error(
      "E63", "several-values",
      what: "A variable has several values, with commas between them.",
      why: "A variable holds one value. What can hold several is a list, and its items are declared with `LIST`.",
      failing: """
        VAR bag = rope, lamp, string
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = (rope), (lamp), string
        You carry {bag}.
        -> END

        """,
      others: """
        VAR bag = rope, lamp, string
        -> END

        """),
    .error(
      "E64", "unsuitable-constant",
      what: "A constant is a list, another constant, or something that has to be calculated.",
      why: "A constant stands for what was written, and each place that names it is read as if that stood there.",
      failing: """
        CONST PAIR = 1 + 1
        There are {PAIR} lamps.
        -> END

        """,
      mended: """
        CONST PAIR = 2
        There are {PAIR} lamps.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        CONST TWO = 1 + 1
        CONST ROPE = (rope)
        CONST LIGHT = lamp
        -> END

        """),
    .error(
      "E65", "logic-in-declared-string",
      what: "The string in a declaration holds braces.",
      why: """
        Variables get their values before the story begins, when nothing can be calculated yet. A `~` line can do it \
        later.
        """,
      failing: """
        VAR name = "Ada"
        VAR greeting = "Hello, {name}"
        {greeting}!
        -> END

        """,
      mended: """
        VAR name = "Ada"
        ~ temp greeting = "Hello, {name}"
        {greeting}!
        -> END

        """,
      others: """
        VAR name = "Ada"
        VAR greeting = "Hello, {name}"
        CONST FAREWELL = "Goodbye, {name}"
        -> END

        """),
    .error(
      "E66", "list-without-items",
      what: "A list has no item, or something that is no name stands in the place of one.",
      why: "The declaration of a list names everything that can ever be in it. Names stand without quotes.",
      failing: """
        LIST bag = "rope", "lamp"
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = (rope), (lamp)
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = "rope"
        LIST box = 5
        -> END

        """),
    .error(
      "E67", "item-without-number",
      what: "The `=` of a list item has no whole number behind it.",
      why: """
        Items are numbered from 1, in the order in which they stand. A number behind an item moves it and those that \
        follow; nothing else can stand there.
        """,
      failing: """
        LIST bag = rope = long, lamp
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = (rope) = 5, lamp
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope = long, lamp = , string = 3
        -> END

        """),
    .error(
      "E68", "item-not-closed",
      what: "The parenthesis around a list item is not closed.",
      why: "Each item that is in the list from the beginning has parentheses of its own.",
      failing: """
        LIST bag = (rope, lamp)
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = (rope), (lamp)
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = (rope, lamp
        -> END

        """),
  ]
}
