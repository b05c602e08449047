import LonghandCompiler
import LonghandSource

/// Finds choices that are indented below another one but have no more bullets than it (ink §134).
package enum IndentedChoice {
  package static let rule = Rule(
    code: "F026", name: "indented-choice",
    summary: "Choices are indented below another one, but stand beside it.",
    reason: """
      Blanks mean nothing to ink; the number of bullets decides. Choices that are to be offered once another has been \
      taken need one bullet more than it has. Without it all of them are offered at once.
      """,
    whenToIgnore: "Ignore it where the choices are to stand side by side and only their blanks are wrong.",
    examples: [
      .triggering(
        """
        The harbour.
        * [Look at the boats]
            ⟦*⟧ [The red one] It leaks.
            * [The blue one] It is sold.
        * [Go home]
        - The sun sets. -> END

        """),
      .fixed(
        """
        The harbour.
        * [Look at the boats]
            * * [The red one] It leaks.
            * * [The blue one] It is sold.
        * [Go home]
        - The sun sets. -> END

        """),
      .triggering(
        """
        -> desk
        == desk
        + "A room, please."
          "For how many nights?"
          ⟦+⟧ "One."
          + "Two."
        - "Here is the key." -> END

        """),
      .fine("The harbour.\n* [Look]\n  It is wide.\n  * [Go home]\n- The sun sets. -> END\n"),
      .fine("The harbour.\n* [Look] -> END\n    * [Wait]\n    * [Sleep]\n* [Go home]\n- The sun sets. -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for found in story.weaveLayout.indentedChoices {
      let bullets = found.choices.map { story.bullets(of: $0) }
      let edits = bullets.map { range in
        TextEdit(range: range, replacement: "\(story.text(in: range)) \(story.text(in: range).prefix(1))")
      }
      let outer = story.quoted(story.wordsRange(of: found.outer))
      guard let first = bullets.first else { continue }
      let isOne = bullets.count == 1
      findings.report(
        first,
        isOne
          ? "This choice is indented below \(outer), but is offered beside it: it has as many bullets."
          : "These \(bullets.count) choices are indented below \(outer), but are offered beside it: they have as many bullets.",
        help:
          "Write `\(edits[0].replacement)` before \(isOne ? "it if it is" : "each if they are") to come after \(outer).",
        labels: [Diagnostic.Label(range: story.wordsRange(of: found.outer), text: "offered at the same time")]
          + bullets.dropFirst().map { Diagnostic.Label(range: $0, text: "so is this one") },
        fixes: [FixIt(message: "Put \(isOne ? "the choice" : "the choices") below \(outer)", edits: edits)])
    }
  }
}
