import LonghandSource

/// Looks for the tags that are about the whole story.
enum StoryTagSearch {
  /// The tag with a key among those that are about the story, whatever its capitals.
  static func find(_ key: String, _ story: LintedStory) -> TagUse? {
    story.storyTags.tags.first { $0.isAboutStory && $0.key?.lowercased() == key && $0.value != nil }
  }

  /// Reports a tag that is missing at the first line of the main file.
  static func report(_ key: String, meaning: String, in story: LintedStory, to findings: inout Findings) {
    guard find(key, story) == nil, let file = story.files.first else { return }
    let first = (1...file.lineTable.count).lazy.map { file.range(ofLine: $0) }.first { !$0.isEmpty }
    guard let first else { return }
    findings.report(
      first, "No tag at the top of `\(file.name)` says \(meaning).", help: "Write `# \(key): …` on its first line.")
  }
}
