import LonghandSource

/// Finds tags that are nearly like one that is used all over the story, or that has a meaning (`P6`).
package enum MisspelledTag: Rule {
  package static let documentation = RuleDocumentation(
    code: "T001", name: "misspelled-tag",
    summary: "A tag that is used once is nearly like one that means something.",
    reason: """
      Nobody objects to a tag that no game understands: it is carried along and does nothing. So one wrong letter in \
      `# endng: Home` loses the ending. The rule compares tags that stand in the story only once, by the words before \
      their colon, with those that are used three times or more, with those that the settings name, and with `title`, \
      `author` and `ending`.
      """,
    whenToIgnore: "Ignore it for a tag that your game knows, or name the tag in the settings under `tags`.",
    examples: [
      .triggering("You are home. # ⟦endng⟧: Home\n-> END\n"),
      .mended("You are home. # ending: Home\n-> END\n"),
      .triggering(
        """
        Tick. # SOUND: clock
        Tock. # SOUND: clock
        Tick. # SOUND: clock
        Boom. # ⟦SUOND⟧: bomb
        -> END

        """),
      .mended(
        """
        Tick. # SOUND: clock
        Tock. # SOUND: clock
        Tick. # SOUND: clock
        Boom. # SOUND: bomb
        -> END

        """),
      .triggering("At sea. # mood: calm\nA storm. # ⟦moood⟧: wild\n-> END\n", with: LintSettings(tags: ["mood"])),
      .fine("A tile falls. # tiles: 3\nAnother. # tiles: 4\n-> END\n"),
      .fine("One. # bg1: a\nTwo. # bg2: b\nThree. # bg2: c\nFour. # bg2: d\n-> END\n"),
    ])

  package static func check(_ story: LintedStory, _ findings: inout Findings) {
    let tags = story.shared(StoryTags.self)
    let counts = tags.countsByKey
    let models = models(counts, story)
    guard !models.isEmpty else { return }
    for tag in tags.tags {
      guard let key = tag.key, counts[key] == 1, !isKnown(key, story) else { continue }
      guard let model = models.first(where: { isSlip(key, of: $0, hasValue: tag.value != nil) }) else { continue }
      let fix = FixIt(message: "Write `\(model)`", edits: [TextEdit(range: tag.keyRange, replacement: model)])
      findings.report(
        tag.keyRange, message(key, model, counts[model] ?? 0), help: "Did you mean `\(model)`?", fixes: [fix])
    }
  }

  /// The tags that others may have been meant to be, the most used first.
  private static func models(_ counts: [String: Int], _ story: LintedStory) -> [String] {
    let used = counts.filter { $0.value >= 3 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return used + (story.settings.tags + KnownTags.precious).filter { !used.contains($0) }
  }

  private static func isKnown(_ key: String, _ story: LintedStory) -> Bool {
    story.settings.tags.contains(key) || KnownTags.keys.contains(key.lowercased())
  }

  /// Whether a key is a slip of the pen: one letter of the inside is wrong, or two have changed places.
  ///
  /// Words that differ in their ends or in numbers are mostly meant, as in `left` and `lefts`; tags without a colon are
  /// often names, which may well be alike.
  private static func isSlip(_ key: String, of model: String, hasValue: Bool) -> Bool {
    let (left, right) = (Array(key.utf8), Array(model.utf8))
    guard key != model, left.count >= 4, right.count >= 4, abs(left.count - right.count) <= 1 else { return false }
    guard hasValue || KnownTags.precious.contains(model) else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard start >= 1, end >= 1 else { return false }
    let (wrong, meant) = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if (wrong + meant).contains(where: { (0x30...0x39).contains($0) }) { return false }
    if left.count == right.count {
      return wrong.count == 1 || (wrong.count == 2 && wrong.elementsEqual(meant.reversed()))
    }
    return wrong.isEmpty || meant.isEmpty || start + end >= min(left.count, right.count)
  }

  // MARK: Messages

  private static func message(_ key: String, _ model: String, _ count: Int) -> String {
    count > 1
      ? "The tag `\(key)` is used once, and `\(model)` \(count) times."
      : "The tag `\(key)` is nearly like `\(model)`, which has a meaning."
  }
}
