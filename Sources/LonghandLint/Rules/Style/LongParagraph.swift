import LonghandSource

/// Finds paragraphs with very many words.
package enum LongParagraph {
  package static let rule = Rule(
    code: "S007", name: "long-paragraph", isDefault: false, needsSoundStory: false,
    summary: "A paragraph has more words than the settings allow.",
    reason: "On a screen a long paragraph is a grey block, and readers of games skip it.",
    whenToIgnore: "Ignore it where the length is meant.",
    options: [RuleOption("words", "The most words of a paragraph", standard: .number(120))],
    examples: [
      .triggering(
        "⟦One two three four five six.⟧\n-> END\n",
        with: LintSettings(options: ["long-paragraph": ["words": .number(5)]])),
      .mended(
        "One two three.\nFour five six.\n-> END\n",
        with: LintSettings(options: ["long-paragraph": ["words": .number(5)]])),
      .fine("One two three four five six.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let most = story.number("words", of: rule)
    for line in story.storyText.lines where line.role == .line || line.role == .printed {
      guard line.byteCount > 2 * most else { continue }
      let words = line.tokens(in: story).filter { $0.kind == .word }
      guard words.count > most, let range = line.range else { continue }
      findings.report(
        range, "This paragraph has \(words.count) words, more than \(most).", help: "Make two paragraphs of it.")
    }
  }
}
