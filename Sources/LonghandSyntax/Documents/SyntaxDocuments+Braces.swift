import LonghandSource

extension SyntaxDocuments {
  /// Conditions and sequences in braces (E28 to E33).
  static let braces: [FindingDocument] = [
    .error(
      "E28", "nothing-in-braces",
      what: "A pair of braces holds no value, no condition and no alternatives.",
      why: "Braces always do something: print a value, decide, or vary. To print a brace, write a backslash before it.",
      failing: """
        The lamp is {}.
        -> END

        """,
      mended: """
        VAR lamp = "lit"
        The lamp is {lamp}.
        -> END

        """,
      others: """
        The lamp is {}.
        The candle is {*}.
        -> END

        """),
    .error(
      "E29", "brace-not-closed",
      what: "A brace is not closed where it should be.",
      why: """
        A brace within a line ends on the same line. What stands behind an expression and is no part of it, as in \
        `{lamp is lit}`, is the same fault: the brace should end there.
        """,
      failing: """
        VAR lamp = true
        The lamp is {lamp: lit
        -> END

        """,
      mended: """
        VAR lamp = true
        The lamp is {lamp: lit}
        -> END

        """,
      others: """
        VAR lamp = true
        The lamp is {lamp: lit
        The candle is {&lit|out
        The lamp is {lamp = false: dark}.
        -> END

        """),
    .error(
      "E30", "nothing-after-condition",
      what: "Nothing stands behind the colon of a condition.",
      why: "A condition with nothing to show decides nothing.",
      failing: """
        VAR lamp = true
        The lamp is {lamp:}.
        -> END

        """,
      mended: """
        VAR lamp = true
        The lamp is {lamp: lit|out}.
        -> END

        """,
      others: """
        VAR lamp = true
        The lamp is {lamp:}.
        {lamp:
        }
        -> END

        """),
    .error(
      "E31", "nothing-in-sequence",
      what: "A word such as `cycle:` or `stopping:` is followed by no alternatives.",
      why: "There is nothing to choose from.",
      failing: """
        {stopping:
        }
        -> END

        """,
      mended: """
        {stopping:
        - The lamp is lit.
        - The lamp is out.
        }
        -> END

        """,
      others: """
        The lamp is {cycle:}.
        {stopping:
        }
        -> END

        """),
    .error(
      "E32", "unsupported-sequence",
      what: "Two kinds of sequences are asked for at once.",
      why: """
        Only `shuffle` goes together with another kind: `shuffle once` and `shuffle stopping`. The signs `&` (cycle), \
        `!` (once), `~` (shuffle) and `$` (stopping) follow the same rule.
        """,
      failing: """
        {shuffle cycle:
        - A red lamp.
        - A blue lamp.
        }
        -> END

        """,
      mended: """
        {shuffle:
        - A red lamp.
        - A blue lamp.
        }
        -> END

        """,
      others: """
        {&~red|blue}
        {once stopping: red|blue}
        {shuffle cycle:
        - red
        - blue
        }
        -> END

        """),
    .error(
      "E33", "too-many-alternatives",
      what: "A condition within a line has more than two alternatives.",
      why: """
        A condition holds or does not: the first alternative is shown if it does, the second if it does not. There is \
        no case left for a third.
        """,
      failing: """
        VAR lamp = 1
        The lamp is {lamp: lit|out|broken}.
        -> END

        """,
      mended: """
        VAR lamp = 1
        The lamp is {lamp:
        - 0: out
        - 1: lit
        - else: broken
        }
        -> END

        """,
      others: """
        VAR lamp = true
        The lamp is {lamp:lit|out|broken}.
        -> END

        """),
  ]
}
