import LonghandSource

/// Finds tags that stand twice on one line.
package enum RepeatedTag {
  package static let rule = Rule(
    code: "T006", name: "repeated-tag", needsSoundStory: false,
    summary: "A line has the same tag twice.",
    reason: """
      The game receives the tag twice, which for most tags is as good as once, and for some, such as a sound, is too \
      often. Perhaps another tag was meant. A tag before the brackets of a choice belongs to its offered and to its \
      printed words; it need not be repeated in or behind them.
      """,
    whenToIgnore: "Ignore it if your game counts tags.",
    examples: [
      .triggering("The bell rings. # SOUND: bell # ⟦SOUND: bell⟧\n-> END\n"),
      .fixed("The bell rings. # SOUND: bell\n-> END\n"),
      .fine("* [Ring. # bell] The bell rings. # bell\n- -> END\n"),
      .fine("The bell rings. # SOUND: bell\nIt rings again. # SOUND: bell\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    var seen: [String: [TagUse]] = [:]
    var statement = -1
    for tag in story.storyTags.tags {
      guard let text = tag.text, !text.isEmpty else { continue }
      if tag.statement != statement { seen.removeAll(keepingCapacity: true) }
      statement = tag.statement
      if let first = seen[text]?.first(where: { isTogether($0.part, tag.part) }) {
        report(tag, first: first, text: text, in: story, to: &findings)
      }
      seen[text, default: []].append(tag)
    }
  }

  private static func isTogether(_ first: TagUse.Part, _ second: TagUse.Part) -> Bool {
    !(first == .choiceOnly && second == .choiceInner)
  }

  private static func report(
    _ tag: TagUse, first: TagUse, text: String, in story: LintedStory, to findings: inout Findings
  ) {
    let bytes = story.file(tag.hash.file).bytes
    var all = tag.hash.union(tag.range)
    while all.start > 0, bytes[Int(all.start) - 1] == 0x20 || bytes[Int(all.start) - 1] == 0x09 { all.start -= 1 }
    findings.report(
      tag.range, "The tag `\(text)` stands on this line twice.", help: "Remove one of the two.",
      labels: [Diagnostic.Label(range: first.range, text: "it stands here already")],
      fixes: [FixIt(message: "Remove the second one", edits: [TextEdit(range: all, replacement: "")])])
  }
}
