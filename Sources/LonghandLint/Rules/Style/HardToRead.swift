import LonghandSource

/// Finds paragraphs with long sentences of long words.
package enum HardToRead {
  package static let rule = Rule(
    code: "S009", name: "hard-to-read", isDefault: false, needsSoundStory: false,
    summary: "A paragraph reads worse than the school grade that the settings allow.",
    reason: """
      The grade of Flesch and Kincaid says how many years of school a text asks for, from the lengths of its sentences \
      and words. It is made for English. Short paragraphs are left out, because chance rules them.
      """,
    whenToIgnore: "Ignore it where somebody is meant to speak like a book.",
    options: [
      RuleOption("grade", "The highest grade", standard: .number(12)),
      RuleOption("words", "The fewest words of a paragraph that is measured", standard: .number(25)),
    ],
    examples: [
      .triggering(
        """
        ⟦Notwithstanding the considerable meteorological disadvantages of the metropolitan situation, the municipal \
        authorities unanimously recommended an immediate continuation of the celebrations, irrespective of \
        complications that experienced representatives anticipated.⟧
        -> END

        """),
      .mended(
        """
        The weather in the city was bad. The town council still wanted to go on with the feast, and all of them said \
        so. Some old hands thought that it would end in trouble.
        -> END

        """),
      .fine("Incomprehensibility notwithstanding.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let highest = story.number("grade", of: rule)
    let fewest = story.number("words", of: rule)
    for line in story.storyText.lines where line.role == .line && line.isPlain {
      let tokens = line.tokens(in: story)
      guard let range = line.range, let grade = Readability.grade(of: tokens, fewestWords: fewest) else { continue }
      guard grade > highest else { continue }
      findings.report(
        range, "This paragraph asks for school grade \(grade), and \(highest) is the highest allowed.",
        help: "Make shorter sentences, and use shorter words.")
    }
  }
}
