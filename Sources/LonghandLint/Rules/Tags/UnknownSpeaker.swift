import LonghandSource

/// Finds `# speaker:` tags that name somebody who is not declared, where speakers are declared.
package enum UnknownSpeaker {
  package static let rule = Rule(
    code: "T005", name: "unknown-speaker",
    summary: "A tag `# speaker:` names somebody who is not among the declared speakers.",
    reason: """
      Where the speakers of a story are declared, by a tag `# speakers: Ada, Ben` at its top or in the settings, every \
      other name is a slip: the game will show the line without a face, or not at all.
      """,
    whenToIgnore: "Ignore it never; declare the speaker.",
    examples: [
      .triggering("# speakers: Ada, Ben\nHello. # speaker: Ada\nHello yourself. # speaker: ⟦Bne⟧\n-> END\n"),
      .fixed("# speakers: Ada, Ben\nHello. # speaker: Ada\nHello yourself. # speaker: Ben\n-> END\n"),
      .triggering("Hello. # speaker: ⟦Carl⟧\n-> END\n", with: LintSettings(speakers: ["Ada"])),
      .fine("Nobody is declared. # speaker: Carl\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let declared = declared(story)
    guard !declared.isEmpty else { return }
    for tag in story.storyTags.tags where tag.key?.lowercased() == "speaker" {
      guard let name = tag.value, !name.isEmpty, !declared.contains(name) else { continue }
      let nearest = NearestWord.find(name, among: declared)
      let fixes = nearest.map {
        [FixIt(message: "Write `\($0)`", edits: [TextEdit(range: tag.valueRange, replacement: $0)])]
      }
      findings.report(
        tag.valueRange, "Nobody called `\(name)` is among the speakers.",
        help: nearest.map { "Did you mean `\($0)`?" } ?? "Declare it: the speakers are \(listed(declared)).",
        fixes: fixes ?? [])
    }
  }

  /// Who speaks in the story, as far as that is declared.
  static func declared(_ story: LintedStory) -> [String] {
    var names = story.settings.speakers
    for tag in story.storyTags.tags where tag.isAboutStory && tag.key?.lowercased() == "speakers" {
      names += (tag.value ?? "").split(separator: ",").map { TagUse.trimmed($0) }.filter { !$0.isEmpty }
    }
    return names
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 8 ? shown + " …" : shown
  }
}
