import LonghandSource

extension CompilerDocuments {
  /// Arguments that are more or less than wanted (E91 to E96).
  static let arguments: [FindingDocument] = [
    .error(
      "E91", "ref-without-variable",
      what: "A `ref` parameter is given something that is no variable.",
      why: "The function changes what it is given, and only a variable can keep the change.",
      failing: """
        ~ pay(5)
        -> END
        == function pay(ref coins)
        ~ coins = coins - 1

        """,
      mended: """
        VAR purse = 5
        ~ pay(purse)
        {purse} coins left.
        -> END
        == function pay(ref coins)
        ~ coins = coins - 1

        """,
      others: """
        VAR purse = 5
        ~ pay(5)
        ~ pay(purse + 1)
        -> END
        == function pay(ref from)
        ~ from = from - 1

        """),
    .error(
      "E92", "ref-to-visits",
      what: "A `ref` parameter is given the name of a knot or label.",
      why: "That name is the number of times it was visited, which the story counts by itself and nobody can change.",
      failing: """
        ~ pay(hall)
        -> hall
        == hall
        The hall.
        -> END
        == function pay(ref coins)
        ~ coins = coins - 1

        """,
      mended: """
        VAR purse = 5
        ~ pay(purse)
        -> hall
        == hall
        The hall. {purse} coins left.
        -> END
        == function pay(ref coins)
        ~ coins = coins - 1

        """,
      others: """
        ~ pay(hall)
        -> hall
        == hall
        The hall.
        -> END
        == function pay(ref from)
        ~ from = from - 1

        """),
    .error(
      "E93", "built-in-argument-count",
      what: "A built-in function is given too few or too many arguments.",
      why: """
        The functions `TURNS` and `CHOICE_COUNT` take none, `RANDOM`, `POW`, `MIN` and `MAX` two, `LIST_RANGE` three; \
        the others take one.
        """,
      failing: """
        You throw a {RANDOM(6)}.
        -> END

        """,
      mended: """
        You throw a {RANDOM(1, 6)}.
        -> END

        """,
      others: """
        {RANDOM(6)}
        {TURNS(2)}
        {MIN(1, 2, 3)}
        {LIST_COUNT()}
        {SEED_RANDOM()}
        -> END

        """),
    .error(
      "E94", "whole-number-expected",
      what: "The function `RANDOM` or `SEED_RANDOM` is given a fraction or a text.",
      why: "Both count in whole numbers.",
      failing: """
        You throw a {RANDOM(1.5, 6)}.
        -> END

        """,
      mended: """
        You throw a {RANDOM(1, 6)}.
        -> END

        """,
      others: """
        {RANDOM(1.5, 6)}
        ~ SEED_RANDOM("luck")
        -> END

        """),
    .error(
      "E95", "place-expected",
      what: "The function `TURNS_SINCE` or `READ_COUNT` is given something that is no place of the story.",
      why: """
        They tell how long ago, or how often, a place was visited. Write an arrow and the name of a knot, stitch or \
        label.
        """,
      failing: """
        {TURNS_SINCE(5)} turns ago.
        -> END

        """,
      mended: """
        -> hall ->
        {TURNS_SINCE(-> hall)} turns ago.
        -> END
        == hall
        The hall.
        ->->

        """,
      others: """
        VAR lamp = 1
        {TURNS_SINCE(5)}
        {READ_COUNT(lamp + 1)}
        -> END

        """),
    .error(
      "E96", "list-from-several-numbers",
      what: "A list's name is called with more than one argument.",
      why: """
        Written so, `bag(2)` is the item with the number 2, and `bag()` is the empty list. For several items, write \
        them in parentheses.
        """,
      failing: """
        LIST bag = rope, lamp
        You carry {bag(1, 2)}.
        -> END

        """,
      mended: """
        LIST bag = rope, lamp
        You carry {(rope, lamp)}.
        -> END

        """,
      others: """
        LIST bag = rope, lamp
        {bag(1, 2)}
        -> END

        """),
  ]
}
