import LonghandSource

extension SyntaxDocuments {
  /// Branches on lines of their own (E34 to E40).
  static let branches: [FindingDocument] = [
    .error(
      "E34", "condition-after-plain-block",
      what: "A branch with a condition follows lines that began without a dash.",
      why: """
        After a condition and plain lines only `- else:` can come. For more cases, each of them begins with a dash and \
        its own condition.
        """,
      failing: """
        VAR lamp = 1
        {lamp == 1:
            The lamp is lit.
        - lamp == 2:
            The lamp is broken.
        }
        -> END

        """,
      mended: """
        VAR lamp = 1
        {
        - lamp == 1:
            The lamp is lit.
        - lamp == 2:
            The lamp is broken.
        }
        -> END

        """,
      others: """
        VAR lamp = 1
        {lamp == 1:
            The lamp is lit.
        - lamp == 2:
            The lamp is out.
        }
        -> END

        """),
    .error(
      "E35", "else-before-case",
      what: "A branch without a value stands before the last one.",
      why: """
        A branch without a value is taken for every value, so those behind it would never be reached. Perhaps a colon \
        is missing.
        """,
      failing: """
        VAR lamp = 1
        {lamp:
        - Out.
        - 1: Lit.
        - 2: Broken.
        }
        -> END

        """,
      mended: """
        VAR lamp = 1
        {lamp:
        - 0: Out.
        - 1: Lit.
        - 2: Broken.
        }
        -> END

        """,
      others: """
        VAR lamp = 1
        {lamp:
        - Lit
        - Out
        - Broken
        }
        -> END

        """),
    .error(
      "E36", "several-else",
      what: "A block has more than one `- else:`.",
      why: "The first is taken whenever nothing before it was, so a second would never be reached.",
      failing: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - else: Out.
        - else: Broken.
        }
        -> END

        """,
      mended: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - lamp == 2: Broken.
        - else: Out.
        }
        -> END

        """),
    .error(
      "E37", "else-not-last",
      what: "A branch stands behind `- else:`.",
      why: "Else is taken whenever nothing before it was, so what follows would never be reached.",
      failing: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - else: Out.
        - lamp == 2: Broken.
        }
        -> END

        """,
      mended: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - lamp == 2: Broken.
        - else: Out.
        }
        -> END

        """),
    .error(
      "E38", "branch-without-condition",
      what: "A branch that is not the last has no condition.",
      why: "Each branch but the last says when it is taken. Perhaps a colon is missing.",
      failing: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - lamp == 2 Broken.
        - else: Out.
        }
        -> END

        """,
      mended: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - lamp == 2: Broken.
        - else: Out.
        }
        -> END

        """,
      others: """
        VAR lamp = 1
        {
        - lamp == 1: Lit.
        - Out, perhaps
        - lamp == 2: Broken.
        }
        -> END

        """),
    .error(
      "E39", "block-without-condition",
      what: "The only branch of a block has no condition.",
      why: """
        A block of braces decides something or varies something. Perhaps a colon is missing, or a word such as \
        `stopping:` behind the brace.
        """,
      failing: """
        {
        - The lamp is lit.
        }
        -> END

        """,
      mended: """
        VAR lamp = true
        {
        - lamp: The lamp is lit.
        }
        -> END

        """,
      others: """
        {
        - The lamp is lit
        }
        -> END

        """),
    .error(
      "E40", "empty-branch",
      what: "A branch has neither a condition nor lines, or `- else:` has no lines.",
      why: "An empty branch does what no branch would do; usually something was forgotten.",
      failing: """
        VAR lamp = true
        {lamp:
            Lit.
        - else:
        }
        -> END

        """,
      mended: """
        VAR lamp = true
        {lamp:
            Lit.
        - else:
            Out.
        }
        -> END

        """,
      others: """
        VAR lamp = true
        {lamp:
            Lit.
        - else:
        }
        {
        - lamp: Lit.
        -
        }
        -> END

        """),
  ]
}
