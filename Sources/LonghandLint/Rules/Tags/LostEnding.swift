import LonghandCompiler
import LonghandSource

/// Finds `# ending:` tags behind which the story goes on, so that they name no ending (persona §6).
package enum LostEnding {
  package static let rule = Rule(
    code: "T002", name: "lost-ending",
    summary: "A tag `# ending: Name` stands on a line that is not the last before `-> END`.",
    reason: """
      The tag names an ending only on the last line that the reader sees. Where the story goes on behind it, with \
      another line or a choice, the ending goes by the name of its knot instead, and nobody collects it under the name \
      that you gave it. A tag on a line of its own belongs to the line of text that follows.
      """,
    whenToIgnore: "Ignore it if your game has a meaning of its own for the tag.",
    examples: [
      .triggering("You are home. # ⟦ending: Home⟧\nAt last.\n-> END\n"),
      .mended("You are home.\nAt last. # ending: Home\n-> END\n"),
      .triggering("You are home. # ⟦ending: Home⟧\n* [Sleep.] -> END\n* [Read.] -> END\n"),
      .fine("# ending: Home\nYou are home.\n-> END\n"),
      .fine("VAR late = true\nYou are home. # ending: Home\n{late: It is late.}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for tag in story.storyTags.tags {
      guard tag.key == "ending", tag.value?.isEmpty == false, tag.part == .line else { continue }
      var walk = EndingWalk(story.script)
      guard let next = walk.find(after: tag) else { continue }
      let words = story.text(in: tag.range)
      findings.report(
        tag.range, "The tag `\(words)` names no ending, because the story goes on behind it.",
        help: "Put it on the last line before `-> END`.",
        labels: [Diagnostic.Label(range: next, text: "here the story goes on")])
    }
  }
}
