extension CompilerCodes {
  /// Lines of personas (P9 to P16).
  static let personaLines: [RuleDocumentation] = [
    error(
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

        """),
    error(
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

        """),
    error(
      "P11", "assignment-to-trait",
      what: "A trait is changed like a variable.",
      why: """
        Traits shift: each step covers a part of the way that is left, so that they never leave 0 to 100 and mirrors \
        can follow. `~ theodore: open = 50` sets one, without mirrors.
        """,
      failing: """
        PERSONA theodore { guarded / open: 30 }
        ~ theodore.open += 20
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        ~ theodore: open +20
        He is {PORTRAIT(theodore)}.
        -> END

        """),
    error(
      "P12", "trait-by-reference",
      what: "A trait is given to a `ref` parameter.",
      why: """
        The function would change it like a variable, past its bounds and its mirrors. Let the function return how far \
        to shift.
        """,
      failing: """
        PERSONA theodore { guarded / open: 30 }
        ~ raise(theodore.open)
        He is {PORTRAIT(theodore)}.
        -> END
        == function raise(ref trait)
        ~ trait = trait + 1

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        ~ theodore: open +(step())
        He is {PORTRAIT(theodore)}.
        -> END
        == function step()
        ~ return 5

        """),
    error(
      "P13", "nothing-shared",
      what: "The function `RAPPORT` compares two personas that share no trait.",
      why: "It measures how far apart two personas are in the traits whose two poles have the same names in both.",
      failing: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { reserved / warm: 50 }
        They are {RAPPORT(theodore, samantha)} percent alike.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { guarded / open: 50 }
        They are {RAPPORT(theodore, samantha)} percent alike.
        -> END

        """),
    error(
      "P14", "persona-argument",
      what: "The function `CHANGE`, `PORTRAIT` or `RAPPORT` is given something else than it wants.",
      why: """
        The function `CHANGE` wants one trait, such as `theodore.open`; `PORTRAIT` wants a persona, and `RAPPORT` two.
        """,
      failing: """
        PERSONA theodore { guarded / open: 30 }
        He has moved by {CHANGE(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        He has moved by {CHANGE(theodore.open)}.
        -> END

        """),
    error(
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

        """),
    error(
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

        """),
  ]
}
