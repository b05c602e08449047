import LonghandCompiler
import LonghandSource

/// Finds words of a choice that come out differently when it is taken (ink §236, ink §238).
package enum WordsWorkedOutTwice {
  package static let rule = Rule(
    code: "F028", name: "words-worked-out-twice",
    summary: "Words of a choice are worked out a second time when it is taken, and come out differently.",
    reason: """
      What stands before the brackets of a choice, or all of it where there are none, is worked out when the choice is \
      offered, and once more when it is taken. A sequence moves on in between, a random number is drawn anew, a function \
      does twice what it does: the reader chooses one thing and reads another.
      """,
    whenToIgnore: "Ignore it where the words are to change as the choice is taken.",
    examples: [
      .triggering("\"Well?\"\n* \"I am ⟦{&fine|tired|busy}⟧.\"\n* Say nothing.\n- He nods.\n-> END\n"),
      .mended(
        """
        ~ temp state = "{&fine|tired|busy}"
        "Well?"
        * "I am {state}."
        * Say nothing.
        - He nods.
        -> END

        """),
      .triggering("The dice.\n+ Throw ⟦{RANDOM(1, 6)}⟧\n+ [Leave] -> END\n- -> END\n"),
      .triggering(
        """
        VAR calls = 0
        -> phone
        == phone
        + Call for the ⟦{number()}⟧th time
          -> phone
        + [Hang up] -> END
        == function number()
        ~ calls += 1
        ~ return calls

        """),
      .mended(
        """
        VAR calls = 0
        -> phone
        == phone
        + Call for the {calls + 1}th time
          ~ calls += 1
          -> phone
        + [Hang up] -> END

        """),
      .fine("\"Well?\"\n* [\"I am {&fine|tired|busy}.\"] You mutter.\n* Say nothing.\n- He nods.\n-> END\n"),
      .fine(
        "-> end\n== function name() \n{end: Ann|Anna}\n== end\n* Greet {name()}\n* Say nothing.\n- She nods.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for choice in script.choices.nodes where !choice.isFallback && !choice.start.isEmpty {
      for item in script.contentItems[choice.start] {
        switch item.kind {
        case .sequence(let id): if hasWords(id, script) { report(item.range, story, &findings) }
        case .printed(let expression):
          if story.effects.isFelt(expression, script) { report(item.range, story, &findings) }
        case .text, .newline, .glue, .tagStart, .tagEnd, .conditional, .divert: break
        }
      }
    }
  }

  /// Whether the elements of a sequence tell anything.
  private static func hasWords(_ id: AlternativesID, _ script: Script) -> Bool {
    script.elements[script.sequences[id].elements].contains { !script.weaves[$0].statements.isEmpty }
  }

  private static func report(_ range: SourceRange, _ story: LintedStory, _ findings: inout Findings) {
    findings.report(
      range,
      "\(story.quoted(range)) is worked out again when the choice is taken: the reader chooses one thing and reads another.",
      help: "Put the words in brackets, `[…]`, or keep what it gives in a temp before the choice.")
  }
}
