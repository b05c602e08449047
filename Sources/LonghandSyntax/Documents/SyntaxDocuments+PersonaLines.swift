import LonghandSource

extension SyntaxDocuments {
  /// Lines of personas (P9 to P16).
  static let personaLines: [FindingDocument] = [
    .error(
      "P9", "persona-without-traits",
      what: "A persona has no traits.",
      why: "Nothing could be shifted or read.",
      failing: """
        PERSONA theodore "Theodore" {
        }
        He walks home.
        -> END

        """,
      mended: """
        PERSONA theodore "Theodore" {
            guarded / open: 30
        }
        He walks home, {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore "Theodore" {
        }
        PERSONA samantha { /* nothing */ }
        -> END

        """),
    .error(
      "P10", "persona-not-closed",
      what: "The block of a persona has no `}`.",
      why: "The lines behind it would be read as traits.",
      failing: """
        PERSONA theodore "Theodore" {
            guarded / open: 30

        He walks home.
        -> END

        """,
      mended: """
        PERSONA theodore "Theodore" {
            guarded / open: 30
        }
        He walks home, {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore "Theodore" {
            guarded / open: 30
            bitter / hopeful: 25

        It was raining, {theodore.open} drops at a time.
        -> END

        """),
    .error(
      "P15", "broken-trait",
      what: "A line of a persona is no trait.",
      why: """
        A trait is a low pole, a slash, a high pole, a colon and a whole number to start from; the low pole and its \
        slash may be left out. Poles are single words.
        """,
      failing: """
        PERSONA theodore {
            guarded open: 30
            bitter / hopeful: 25
        }
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore {
            guarded / open: 30
            bitter / hopeful: 25
        }
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore {
            guarded open: 30
            bitter / hopeful: 25
            absent / present
            young / old: 5 follows bitter
            tired: 50 mirrors theodore.hopeful, alone / loved: 20
            sad / glad: 5.5
        }
        ~ theodore: hopeful +20, loved -5
        -> END

        """),
    .error(
      "P16", "broken-shift",
      what: "A part of a shift line is no shift.",
      why: """
        Each part names a pole and says how far: `open +20`, `open -20` or `open = 20`. What has to be calculated \
        stands in parentheses.
        """,
      failing: """
        PERSONA theodore { guarded / open: 30 }
        VAR courage = 5
        ~ theodore: open +courage
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        VAR courage = 5
        ~ theodore: open +(courage)
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        VAR n = 5
        ~ theodore: open +20, guarded
        ~ theodore: open +n
        ~ theodore: open +20, +30
        ~ theodore: open + theodore.open
        -> END

        """),
  ]
}
