import LonghandSource

extension CompilerDocuments {
  /// Personas (P1 to P8).
  static let personas: [FindingDocument] = [
    .error(
      "P1", "unknown-persona",
      what: "A persona is named that was never declared.",
      why: "The name may be misspelled; or its `PERSONA` block stands in a file that is not included.",
      failing: """
        PERSONA theodore { guarded / open: 30 }
        ~ thedore: open +20
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
        ~ thedore: open +20
        {CHANGE(catherine.open)}
        {RAPPORT(theodore, somebody)}
        -> END

        """),
    .error(
      "P2", "unknown-pole",
      what: "A pole is named that the persona does not have.",
      why: "Each trait has a high pole and perhaps a low one, and a shift or a condition names one of them.",
      failing: """
        PERSONA theodore { guarded / open: 30 }
        ~ theodore: opne +20
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
        PERSONA theodore {
            guarded / open: 30
            bitter / hopeful: 25
        }
        ~ theodore: opne +20, hopful -5, tall = 3
        It is {theodore.openn} and {theodore.open.wide}.
        -> END

        """),
    .error(
      "P3", "pole-twice",
      what: "A persona has two poles of the same name.",
      why: "A shift toward the pole would have to know which trait is meant.",
      failing: """
        PERSONA theodore {
            guarded / open: 30
            closed / open: 25
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
            guarded / open: 30
            closed / open: 25
            guarded: 40
        }
        {theodore.open}
        -> END

        """),
    .error(
      "P4", "out-of-range",
      what: "A number of a persona is out of range.",
      why: """
        A trait lies between 0 and 100. A shift goes from 1 to 100 percent of the way that is left, and a mirror \
        follows by -100 to 100 percent, but not by 0.
        """,
      failing: """
        PERSONA theodore { guarded / open: 130 }
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        He is {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        CONST MANY = 101
        CONST WORDS = "thirty"
        PERSONA theodore {
            guarded / open: 130
            bitter / hopeful: -1
            absent / present: MANY
            young / old: WORDS
        }
        PERSONA samantha {
            reserved / warm: 50 mirrors theodore.open by 0
            literal / curious: 50 mirrors theodore.open by 101 and theodore.hopeful by -200
        }
        ~ theodore: open +0, open -101, open = 101, hopeful + -5
        -> END

        """),
    .error(
      "P5", "mirror-of-unknown",
      what: "A mirror follows a trait that is not there.",
      why: "Behind `mirrors` stand a persona, a dot and one of its poles.",
      failing: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { reserved / warm: 50 mirrors theodore.opn by 40 }
        She is {PORTRAIT(samantha)}, he {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { reserved / warm: 50 mirrors theodore.open by 40 }
        She is {PORTRAIT(samantha)}, he {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha {
            reserved / warm: 50 mirrors theodore.opn by 40
            literal / curious: 60 mirrors theodore by 40
            bound / free: 5 mirrors catherine.kind by 40
        }
        {samantha.warm}
        -> END

        """),
    .error(
      "P6", "mirror-cycle",
      what: "Mirrors go round in a circle.",
      why: "Each shift would move the next trait and at last the first one again, without end.",
      failing: """
        PERSONA theodore { guarded / open: 30 mirrors samantha.warm by 10 }
        PERSONA samantha { reserved / warm: 50 mirrors theodore.open by 40 }
        She is {PORTRAIT(samantha)}, he {PORTRAIT(theodore)}.
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { reserved / warm: 50 mirrors theodore.open by 40 }
        She is {PORTRAIT(samantha)}, he {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        PERSONA theodore {
            guarded / open: 30 mirrors samantha.warm by 10
            bitter / hopeful: 25 mirrors theodore.bitter by 5
        }
        PERSONA samantha {
            reserved / warm: 50 mirrors catherine.kind by 40
        }
        PERSONA catherine { cruel / kind: 50 mirrors theodore.open by -20 }
        {samantha.warm}
        -> END

        """),
    .error(
      "P7", "persona-name-taken",
      what: "A persona has the name of something else.",
      why: """
        Personas, variables, lists and knots share one space of names, so that a name on its own is never in doubt.
        """,
      failing: """
        VAR theodore = 5
        PERSONA theodore { guarded / open: 30 }
        He is {theodore}.
        -> END

        """,
      mended: """
        VAR age = 40
        PERSONA theodore { guarded / open: 30 }
        He is {age} and {PORTRAIT(theodore)}.
        -> END

        """,
      others: """
        VAR theodore = 5
        CONST samantha = 5
        LIST amy = (paul), charles
        EXTERNAL isabella()
        PERSONA theodore { guarded / open: 30 }
        PERSONA samantha { guarded / open: 30 }
        PERSONA amy { guarded / open: 30 }
        PERSONA paul { guarded / open: 30 }
        PERSONA isabella { guarded / open: 30 }
        PERSONA catherine { guarded / open: 30 }
        PERSONA watts { guarded / open: 30 }
        PERSONA watts { guarded / open: 30 }
        PERSONA dinner { guarded / open: 30 }
        -> dinner
        == dinner
        -> END
        == function catherine()
        ~ return 1

        """),
    .error(
      "P8", "bare-persona",
      what: "A persona stands where a value is needed.",
      why: """
        A persona has several traits and is no value by itself. A dot and a pole read one of them; `PORTRAIT` puts all \
        into words, and `RAPPORT` compares two personas.
        """,
      failing: """
        PERSONA theodore { guarded / open: 30 }
        {theodore > 50: He talks.}
        -> END

        """,
      mended: """
        PERSONA theodore { guarded / open: 30 }
        {theodore.open > 20: He talks.}
        -> END

        """,
      others: """
        PERSONA theodore { guarded / open: 30 }
        {theodore} {theodore + 1} {theodore: yes}
        ~ temp x = theodore
        {x} {MAX(theodore, 3)}
        -> END

        """),
  ]
}
