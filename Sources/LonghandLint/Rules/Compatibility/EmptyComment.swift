import LonghandSource

/// Finds `/**/`, which is no comment in the original (ink §19).
package enum EmptyComment {
  package static let rule = Rule(
    code: "C002", name: "empty-comment", needsSoundStory: false,
    summary: "The four characters `/**/` are a comment here and text in the original compiler.",
    reason: "The original compiler of ink prints `/**/`. With a blank between the stars it is a comment everywhere.",
    whenToIgnore: "Ignore it never; remove the comment.",
    examples: [
      .triggering("Hello ⟦/**/⟧ there.\n-> END\n"),
      .fixed("Hello /* */ there.\n-> END\n"),
      .fine("Hello /***/ there. // not /**/\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for comment in story.storyComments.comments where !comment.isLine && comment.isClosed {
      guard comment.range.count == 4 else { continue }
      let edit = TextEdit(range: comment.range, replacement: "/* */")
      findings.report(
        comment.range, "Other ink compilers print `/**/`.", help: "Write `/* */`, or remove it.",
        fixes: [FixIt(message: "Write a blank in it", edits: [edit], isSafe: true)])
    }
  }
}
