import LonghandSource

/// Finds tags that are nearly like one that is used all over the story, or that has a meaning (persona §6).
package enum MisspelledTag {
  package static let rule = Rule(
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
      .fixed("You are home. # ending: Home\n-> END\n"),
      .triggering(
        """
        Tick. # SOUND: clock
        Tock. # SOUND: clock
        Tick. # SOUND: clock
        Boom. # ⟦SUOND⟧: bomb
        -> END

        """),
      .fixed(
        """
        Tick. # SOUND: clock
        Tock. # SOUND: clock
        Tick. # SOUND: clock
        Boom. # SOUND: bomb
        -> END

        """),
      .triggering("At sea. # mood: calm\nA storm. # ⟦moood⟧: wild\n-> END\n", with: LintSettings(tags: ["mood"])),
      .fine("A tile falls. # tile: 3\n-> END\n"),
      .fine("A tile falls. # tiles: 3\nAnother. # tiles: 4\n-> END\n"),
      .fine("One. # bg1: a\nTwo. # bg2: b\nThree. # bg2: c\nFour. # bg2: d\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let tags = story.storyTags
    let counts = tags.countsByKey
    let models = models(counts, story)
    guard !models.isEmpty else { return }
    for tag in tags.tags {
      guard let key = tag.key, counts[key] == 1, !isKnown(key, story) else { continue }
      let model = models.first {
        isMisspelling(key, of: $0, hasValue: tag.value != nil) && isPossible($0, for: tag, story)
      }
      guard let model else { continue }
      let fix = FixIt(message: "Write `\(model)`", edits: [TextEdit(range: tag.keyRange, replacement: model)])
      findings.report(
        tag.keyRange, message(key, model, counts[model] ?? 0), help: "Did you mean `\(model)`?", fixes: [fix])
    }
  }

  /// More kinds of tags than any game has; beyond that the search would take too long.
  private static let mostModels = 200

  /// The tags that others may have been meant to be, the most used first.
  private static func models(_ counts: [String: Int], _ story: LintedStory) -> [String] {
    let sorted = counts.filter { $0.value >= 3 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let used = sorted.prefix(mostModels).map { $0.key }
    return used + (story.settings.tags + KnownTags.precious).filter { !used.contains($0) }
  }

  /// Whether a tag may have been meant: one about the story stands at its top, and once.
  private static func isPossible(_ model: String, for tag: TagUse, _ story: LintedStory) -> Bool {
    guard model == "title" || model == "author", !story.settings.tags.contains(model) else { return true }
    return tag.isAboutStory && StoryTagSearch.find(model, story) == nil
  }

  private static func isKnown(_ key: String, _ story: LintedStory) -> Bool {
    story.settings.tags.contains(key) || KnownTags.keys.contains(key.lowercased())
  }

  /// Tags without a colon are often names, which may well be alike.
  private static func isMisspelling(_ key: String, of model: String, hasValue: Bool) -> Bool {
    (hasValue || KnownTags.precious.contains(model)) && Misspelling.isMisspelling(key, of: model)
  }

  // MARK: Messages

  private static func message(_ key: String, _ model: String, _ count: Int) -> String {
    count > 1
      ? "The tag `\(key)` is used once, and `\(model)` \(count) times."
      : "The tag `\(key)` is nearly like `\(model)`, which has a meaning."
  }
}
