import LonghandSource

/// Finds a block comment that swallows the rest of a file (ink §20).
package enum UnclosedComment {
  package static let rule = Rule(
    code: "C004", name: "unclosed-comment", needsSoundStory: false,
    summary: "A comment that begins with `/*` is never closed.",
    reason: "The rest of the file belongs to the comment, without a word from any ink compiler.",
    whenToIgnore: "Ignore it never; write `*/` where the comment ends.",
    examples: [
      .triggering("Hello there.\n-> END\n⟦/*⟧ Later: the story of the tram.\n"),
      .mended("Hello there.\n-> END\n/* Later: the story of the tram. */\n"),
      .fine("Hello /* there */.\n-> END\n// Later: /*\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for comment in story.storyComments.comments where !comment.isClosed {
      let range = comment.range
      let start = SourceRange(file: range.file, start: range.start, end: range.start + 2)
      findings.report(
        start, "This comment is never closed, so the rest of the file is not read.", help: "Write `*/` where it ends.")
    }
  }
}
