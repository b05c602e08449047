import LonghandSource

extension SyntaxDocuments {
  /// Choices and gathers (E22 to E27).
  static let choices: [FindingDocument] = [
    .warning(
      "E22", "empty-choice",
      what: "A bullet stands without words and without an arrow.",
      why: """
        It shows nothing, so it becomes a fallback: the story takes it by itself when no other choice is left. Few \
        bullets without words are meant so.
        """,
      ignore: "Never; if a fallback is meant, `* ->` says so to everybody who reads the story.",
      failing: """
        Will you stay?
        * Yes.
        *
        - Good.
        -> END

        """,
      mended: """
        Will you stay?
        * Yes.
        * ->
        - Good.
        -> END

        """,
      others: """
        Will you stay?
        * Yes
        *
        - Good.
        -> END

        """),
    .warning(
      "E23", "empty-brackets",
      what: "The brackets of a choice are empty, and no words stand before them.",
      why: "The reader is offered a line with nothing on it.",
      ignore: "When the game draws something else for this choice, such as a picture that a tag names.",
      failing: """
        Will you stay?
        * [] Silence.
        * Yes.
        - Good.
        -> END

        """,
      mended: """
        Will you stay?
        * [Say nothing.] Silence.
        * Yes.
        - Good.
        -> END

        """,
      others: """
        Will you stay?
        * [] Silence.
        * Yes
        - Good.
        -> END

        """),
    .error(
      "E24", "choice-condition-missing",
      what: "The braces behind the bullet of a choice hold no condition.",
      why: """
        Braces right behind a bullet are taken for a condition, even where words were meant. A backslash and a space \
        before them make them part of the words.
        """,
      failing: """
        VAR lamp = true
        * {} Go.
        * Stay.
        - The lamp is {lamp: lit|out}.
        -> END

        """,
      mended: """
        VAR lamp = true
        * {lamp} Go.
        * Stay.
        - The lamp is {lamp: lit|out}.
        -> END

        """,
      others: """
        * {} Go
        * (lab) { | } Stay
        - -> END

        """),
    .error(
      "E25", "choice-condition-not-closed",
      what: "The braces behind the bullet of a choice hold more than a condition.",
      why: """
        Braces right behind a bullet are taken for a condition, not for words that change. A backslash and a space \
        before them make them part of the words.
        """,
      failing: """
        VAR lamp = true
        * {lamp: Stay|Go} a while.
        * Sleep.
        - The night goes by.
        -> END

        """,
      mended: """
        VAR lamp = true
        * \\ {lamp: Stay|Go} a while.
        * Sleep.
        - The night goes by.
        -> END

        """,
      others: """
        VAR lamp = true
        * {lamp|candle} Go
        * {lamp: Stay} a while
        * {lamp = 2} Leave
        - -> END

        """),
    .error(
      "E26", "label-not-closed",
      what: "Parentheses behind a bullet or dash begin like a label, but hold more than one name.",
      why: "Parentheses in this place are a label. A backslash before the first one makes them part of the text.",
      failing: """
        * (Sigh deeply.)
        * Stay.
        - The night goes by.
        -> END

        """,
      mended: """
        * \\(Sigh deeply.)
        * Stay.
        - The night goes by.
        -> END

        """,
      others: """
        * (maybe not) Go
        * Stay
        - (here or there) We meet.
        -> END

        """),
    .error(
      "E27", "gather-in-braces",
      what: "More than one dash begins a line inside braces.",
      why: "Inside braces one dash begins a branch. Gathers, which bring choices together again, work only outside.",
      failing: """
        VAR lamp = true
        {
        - lamp: Bright.
        - - else: Dark.
        }
        -> END

        """,
      mended: """
        VAR lamp = true
        {
        - lamp: Bright.
        - else: Dark.
        }
        -> END

        """,
      others: """
        VAR lamp = true
        {lamp:
            - - Bright.
        }
        {lamp:
        - true: Bright.
        - - Very bright.
        }
        -> END

        """),
  ]
}
