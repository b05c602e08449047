import LonghandSource

extension CompilerDocuments {
  /// Personas in lines and expressions (P11 to P14).
  static let personaLines: [FindingDocument] = [
    .error(
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

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        ~ theodore.open = 5
        ~ theodore.open += 5
        ~ theodore.guarded -= 5
        ~ theodore.open++
        ~ theodore.open--
        ~ theodore = 5
        -> END

        """),
    .error(
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

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        ~ raise(theodore.open)
        ~ raise(theodore.guarded)
        -> END
        == function raise(ref x)
        ~ x = x + 1

        """),
    .error(
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

        """,
      others: """
        PERSONA theodore { guarded / open: 30, young: 5 }
        PERSONA samantha { reserved / warm: 50, young: 5 }
        {RAPPORT(theodore, samantha)}
        -> END

        """),
    .error(
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

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        {CHANGE(theodore)} {CHANGE(5)} {PORTRAIT(theodore.open)} {RAPPORT("a", theodore)}
        -> END

        """),
  ]
}
