import LonghandSource

/// Finds tags that are not among those that the game understands, where these are declared.
package enum UnknownTag {
  package static let rule = Rule(
    code: "T011", name: "unknown-tag", isDefault: false,
    summary: "A tag is not among those that the settings name.",
    reason: """
      Nobody objects to a tag that no game understands: it does nothing. Where the settings list all the tags of your \
      game under `tags`, by the words before their colons, this rule finds all others. The tags that Longhand's player \
      and Inky's web pages understand need not be listed.
      """,
    whenToIgnore: "Leave this rule out unless the settings list all tags.",
    examples: [
      .triggering("At sea. # ⟦weather⟧: calm\n-> END\n", with: LintSettings(tags: ["mood"])),
      .mended("At sea. # mood: calm\n-> END\n", with: LintSettings(tags: ["mood"])),
      .fine("# title: Sea\nAt sea. # mood # CLASS: wide\n-> END\n", with: LintSettings(tags: ["mood"])),
      .fine("At sea. # weather: calm\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let known = Set((story.settings.tags + KnownTags.keys).map { $0.lowercased() })
    guard known.count > KnownTags.keys.count else { return }
    for tag in story.storyTags.tags {
      guard let key = tag.key, !key.isEmpty, !known.contains(key.lowercased()) else { continue }
      let nearest = NearestWord.find(key, among: story.settings.tags)
      findings.report(
        tag.keyRange, "The tag `\(key)` is not among those that the settings name.",
        help: nearest.map { "Did you mean `\($0)`?" } ?? "Add it to `tags` in the settings, or remove it.")
    }
  }
}
