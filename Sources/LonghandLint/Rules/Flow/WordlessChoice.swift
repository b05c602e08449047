import LonghandCompiler
import LonghandSource

/// Finds choices that show nothing but blanks, beyond those that the compiler warns of (ink §124).
package enum WordlessChoice {
  package static let rule = Rule(
    code: "F012", name: "wordless-choice",
    summary: "A choice shows no words.",
    reason: "The reader sees a number or a bullet with nothing behind it, and cannot know what it does.",
    whenToIgnore: "Ignore it where your game shows something else for the choice.",
    examples: [
      .triggering("* [⟦\\ ⟧] You wait.\n* [Go] You go.\n- -> END\n"),
      .mended("* [Wait] You wait.\n* [Go] You go.\n- -> END\n"),
      .fine("* [#wait.png] You wait.\n* [Go] You go.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for choice in story.script.choices.nodes where !choice.isFallback {
      let items = [choice.start, choice.choiceOnly].flatMap { story.script.contentItems[$0] }
      guard let first = items.first, items.allSatisfy({ isBlank($0, story.script) }) else { continue }
      findings.report(
        items.reduce(first.range) { $0.union($1.range) }, "This choice shows no words.",
        help: "Write what the reader chooses, or `* ->` if it is to happen by itself.")
    }
  }

  private static func isBlank(_ item: ContentItem, _ script: Script) -> Bool {
    switch item.kind {
    case .text(let text): script.texts[text].utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    case .glue, .newline: true
    case .tagStart, .tagEnd, .printed, .conditional, .sequence, .divert: false
    }
  }
}
