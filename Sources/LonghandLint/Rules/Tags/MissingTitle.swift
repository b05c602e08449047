import LonghandSource

/// Finds stories without a tag that says what they are called.
package enum MissingTitle {
  package static let rule = Rule(
    code: "T003", name: "missing-title", isDefault: false,
    summary: "The main file has no tag `# title:` at its top.",
    reason: "The player, and pages that show the story, take its name from this tag; without it they show the file's.",
    whenToIgnore: "Leave this rule out for stories that a game shows under a name of its own.",
    examples: [
      .triggering("⟦It is a winter's night.⟧\n-> END\n"),
      .mended("# title: If on a Winter's Night\nIt is a winter's night.\n-> END\n"),
      .fine("VAR late = true\n# author: Ada\n# title: Night\nIt is late.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    StoryTagSearch.report("title", meaning: "what the story is called", in: story, to: &findings)
  }
}
