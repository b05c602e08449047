import LonghandSource

/// Finds choices that offer very many words.
package enum LongChoice {
  package static let rule = Rule(
    code: "S008", name: "long-choice", isDefault: false, needsSoundStory: false,
    summary: "A choice offers more words than the settings allow.",
    reason: """
      A choice is read together with those beside it. A long one does not fit on a button, and what stands in it can \
      mostly be said when it was chosen: behind the brackets.
      """,
    whenToIgnore: "Ignore it where your game shows choices as paragraphs.",
    options: [RuleOption("words", "The most words of a choice", standard: .number(20))],
    examples: [
      .triggering(
        "* [⟦Go home, slowly, without looking back.⟧]\n- -> END\n",
        with: LintSettings(options: ["long-choice": ["words": .number(5)]])),
      .mended(
        "* [Go home.] You go, slowly, without looking back.\n- -> END\n",
        with: LintSettings(options: ["long-choice": ["words": .number(5)]])),
      .fine("* [Go home, slowly, without looking back.]\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let most = story.number("words", of: rule)
    for line in story.storyText.lines where line.role == .offered {
      let words = line.tokens(in: story).filter { $0.kind == .word }
      guard words.count > most, let range = line.range else { continue }
      findings.report(
        range, "This choice offers \(words.count) words, more than \(most).",
        help: "Offer less, and say the rest behind the brackets.")
    }
  }
}
