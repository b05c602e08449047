import LonghandCompiler
import LonghandSource

/// Finds tags that runtimes older than ink 1.1 do not know (ink §146, ink §148).
package enum NewerTag {
  package static let rule = Rule(
    code: "C007", name: "newer-tag", isDefault: false, needsSoundStory: false,
    summary: "A tag stands on a choice or holds logic, which runtimes before ink 1.1 do not know.",
    reason: "Older runtimes, and ports that lag behind, refuse such a story or lose the tag.",
    whenToIgnore: "Leave this rule out if your game has an ink runtime of version 1.1 or later.",
    examples: [
      .triggering("VAR mood = \"calm\"\nAt sea. # ⟦mood {mood}⟧\n* [Sail on. # ⟦wind⟧]\n- -> END\n"),
      .mended("VAR mood = \"calm\"\nAt sea. # mood calm\n* [Sail on.]\n- -> END\n"),
      .fine("At sea. # mood calm\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for tag in story.storyTags.tags {
      if tag.text == nil {
        findings.report(
          tag.range, "This tag is put together while the story runs, which needs ink 1.1.",
          help: "Write its words out.")
      } else if tag.part != .line {
        findings.report(
          tag.range.isEmpty ? tag.hash : tag.range, "This tag stands on a choice, which needs ink 1.1.",
          help: "Put it on the line that follows.")
      }
    }
  }
}
