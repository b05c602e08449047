import LonghandSource

extension SyntaxDocuments {
  /// Expressions and diverts (E41 to E51).
  static let expressions: [FindingDocument] = [
    .error(
      "E41", "increment-in-expression",
      what: "A `++` or `--` stands in braces or in a condition.",
      why: """
        Braces and conditions look at values; only a `~` line changes them. If a condition could change a variable, \
        looking twice would change the story.
        """,
      failing: """
        VAR lamps = 1
        There are {lamps++} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps++
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        {lamp++}
        {lamp--: Dark.}
        * {lamp++} Light one more
        - -> END

        """),
    .error(
      "E42", "increment-of-no-variable",
      what: "A `++` or `--` stands behind something that is no variable.",
      why: "Only a variable can keep the new value.",
      failing: """
        VAR lamps = 1
        ~ (lamps + 1)++
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps++
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ 5++
        ~ (lamp + 1)--
        -> END

        """),
    .error(
      "E43", "operator-without-value",
      what: "An operator such as `+` or `>` has no value behind it.",
      why: """
        Text within braces that looks like an expression is read as one, even where words were meant. A backslash \
        before the character makes it text.
        """,
      failing: """
        VAR lamps = 1
        {lamps > : It is bright.}
        -> END

        """,
      mended: """
        VAR lamps = 1
        {lamps > 0: It is bright.}
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ lamp = 3 +
        {lamp * }
        {lamp > : Bright.}
        -> END

        """),
    .error(
      "E44", "parenthesis-not-closed",
      what: "A parenthesis in an expression is not closed.",
      why: "Without the second one there is no telling what belongs together.",
      failing: """
        VAR lamps = 1
        ~ lamps = (3 + 4
        There are {lamps} lamps.
        -> END

        """,
      mended: """
        VAR lamps = 1
        ~ lamps = (3 + 4)
        There are {lamps} lamps.
        -> END

        """,
      others: """
        VAR lamp = 1
        ~ lamp = (3 + 4
        {lamp}
        -> END

        """),
    .error(
      "E45", "arguments-not-closed",
      what: "The arguments of a call do not end with `)`.",
      why: "Arguments stand between parentheses, with commas between them, all on one line.",
      failing: """
        There are {sum(3, 4} lamps.
        -> END
        == function sum(a, b)
        ~ return a + b

        """,
      mended: """
        There are {sum(3, 4)} lamps.
        -> END
        == function sum(a, b)
        ~ return a + b

        """,
      others: """
        VAR lamp = 1
        ~ lamp = light(3, 4
        {lamp}
        -> END
        == function light(a, b)
        ~ return a + b

        """),
    .error(
      "E46", "number-too-large",
      what: "A whole number is larger than 2147483647.",
      why: "A whole number of ink has 32 bits.",
      failing: """
        VAR grains = 3000000000
        There are {grains} grains.
        -> END

        """,
      mended: """
        VAR grains = 3000000000.0
        There are {grains} grains.
        -> END

        """,
      others: """
        VAR grains = 2147483648
        {grains + 99999999999}
        -> END

        """),
    .error(
      "E47", "list-without-item",
      what: "A list's name and a dot stand in parentheses without the name of an item.",
      why: "Behind the dot stands the item that is meant.",
      failing: """
        LIST bag = rope, lamp
        ~ bag = (bag.)
        You carry {bag}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp
        ~ bag = (bag.lamp)
        You carry {bag}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        {(bag.)}
        ~ bag = (rope, bag.)
        -> END

        """),
    .error(
      "E48", "thread-without-target",
      what: "A thread, `<-`, has no name behind it.",
      why: """
        A thread brings in the text and choices of another knot, and the name says of which. To print the two \
        characters, write a backslash before them.
        """,
      failing: """
        Rain.
        <-
        -> END

        """,
      mended: """
        Rain.
        <- umbrella
        -> DONE
        == umbrella
        * Open the umbrella.
        -> END

        """,
      others: """
        Rain.
        <-
        Text with a loose thread <- , and more
        -> END

        """),
    .error(
      "E49", "too-many-arrows",
      what: "Three or more arrows stand one behind the other.",
      why: "There are two: `->` goes to a place, and `->->` comes back from a tunnel.",
      failing: """
        ->->-> hall
        == hall
        The hall.
        -> END

        """,
      mended: """
        -> hall
        == hall
        The hall.
        -> END

        """,
      others: """
        ->->-> hall
        Three of them ->->->-> hall
        == hall
        The hall.
        -> END

        """),
    .error(
      "E50", "return-inside-chain",
      what: "A `->->` stands in the middle of a chain of diverts.",
      why: """
        It returns from a tunnel, so nothing behind it would be reached. It can stand alone, or before the one place \
        to go to in place of returning.
        """,
      failing: """
        -> hall ->-> attic -> cellar
        == hall
        The hall.
        ->->
        == attic
        Dust.
        ->->
        == cellar
        Dark.
        -> END

        """,
      mended: """
        -> hall -> attic -> cellar
        == hall
        The hall.
        ->->
        == attic
        Dust.
        ->->
        == cellar
        Dark.
        -> END

        """),
    .error(
      "E51", "divert-without-target",
      what: "An arrow has no name behind it.",
      why: """
        Only a choice can end in a bare arrow, which means: go on with the lines below. Everywhere else the arrow \
        needs a place to go to.
        """,
      failing: """
        The road ends here. ->

        """,
      mended: """
        The road ends here. -> END

        """,
      others: """
        The road ends here ->
        ->
        -> END

        """),
  ]
}
