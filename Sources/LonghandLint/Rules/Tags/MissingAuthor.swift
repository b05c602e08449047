import LonghandSource

/// Finds stories without a tag that says who wrote them.
package enum MissingAuthor {
  package static let rule = Rule(
    code: "T004", name: "missing-author", isDefault: false,
    summary: "The main file has no tag `# author:` at its top.",
    reason: "The player, and pages that show the story, take your name from this tag.",
    whenToIgnore: "Leave this rule out for stories that are signed elsewhere.",
    examples: [
      .triggering("⟦It is a winter's night.⟧\n-> END\n"),
      .mended("# author: Ada\nIt is a winter's night.\n-> END\n"),
      .fine("# title: Night\n# author: Ada\nIt is late.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    StoryTagSearch.report("author", meaning: "who wrote the story", in: story, to: &findings)
  }
}
