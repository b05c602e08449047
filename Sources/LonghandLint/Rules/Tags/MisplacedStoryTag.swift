import LonghandCompiler
import LonghandSource

/// Finds `# title:` and `# author:` behind the beginning of the story, where nobody looks for them.
package enum MisplacedStoryTag {
  package static let rule = Rule(
    code: "T009", name: "misplaced-story-tag",
    summary: "A tag `# title:` or `# author:` of the story does not stand at its top.",
    reason: """
      Only tags before everything else are about the whole story. Behind or below words, logic or an `INCLUDE`, the tag \
      belongs to a single line, and neither Longhand nor another ink runtime looks there for the story's name.
      """,
    whenToIgnore: "Ignore it if your game shows the title of a single line.",
    examples: [
      .triggering("It is a winter's night.\n# ⟦title: Winter⟧\nSnow falls.\n-> END\n"),
      .mended("# title: Winter\nIt is a winter's night.\nSnow falls.\n-> END\n"),
      .triggering("It is a winter's night. # ⟦author: Ada⟧\n-> END\n"),
      .triggering("INCLUDE lamps.ink\n# ⟦title: Winter⟧\nSnow falls on {lamps} lamps.\n-> END\n"),
      .mended("# title: Winter\nINCLUDE lamps.ink\nSnow falls on {lamps} lamps.\n-> END\n"),
      .fine("# title: Winter\nIt is a winter's night.\n-> snow\n== snow\n# title: Snow\nSnow falls.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for key in ["title", "author"] where StoryTagSearch.find(key, story) == nil {
      let tag = story.storyTags.tags.first {
        $0.key == key && $0.value != nil && isInStory($0.weave, story.script)
      }
      guard let tag else { continue }
      findings.report(
        tag.range, "The tag `\(story.text(in: tag.range))` belongs to a line, not to the story.",
        help: "Move it to the top of the main file, before everything but declarations.")
    }
  }

  private static func isInStory(_ weave: WeaveID, _ script: Script) -> Bool {
    script.weaves[weave].flow == Script.story
  }
}
