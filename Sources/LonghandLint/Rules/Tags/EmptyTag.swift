import LonghandSource

/// Finds a `#` without words behind it.
package enum EmptyTag: Rule {
  package static let documentation = RuleDocumentation(
    code: "T007", name: "empty-tag", needsSoundStory: false,
    summary: "A `#` has no words behind it.",
    reason: """
      The game receives a tag without a name. Mostly the tag was forgotten, or the character was to be printed, which \
      needs a backslash before it.
      """,
    whenToIgnore: "Ignore it never; write the tag or remove the `#`.",
    examples: [
      .triggering("You won the game ⟦#⟧\n-> END\n"),
      .mended("You won the game # victory\n-> END\n"),
      .fine("You won the game \\#\n-> END\n"),
    ])

  package static func check(_ story: LintedStory, _ findings: inout Findings) {
    for tag in story.shared(StoryTags.self).tags where tag.text?.isEmpty == true {
      findings.report(
        tag.hash, "This `#` begins a tag, but no words follow.",
        help: "Write the tag behind it, or `\\#` to print the character.")
    }
  }
}
