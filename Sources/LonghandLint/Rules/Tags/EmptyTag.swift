import LonghandSource

/// Finds a `#` without words behind it.
package enum EmptyTag {
  package static let rule = Rule(
    code: "T007", name: "empty-tag", needsSoundStory: false,
    summary: "A `#` has no words behind it.",
    reason: """
      The game receives no tag at all. Mostly the tag was forgotten, or the character was to be printed, which \
      needs a backslash before it.
      """,
    whenToIgnore: "Ignore it never; write the tag or remove the `#`. It is reported once a line.",
    examples: [
      .triggering("You won the game ⟦#⟧\n-> END\n"),
      .mended("You won the game # victory\n-> END\n"),
      .triggering("⟦#⟧### Chapter one\nYou won the game.\n-> END\n"),
      .mended("// Chapter one\nYou won the game.\n-> END\n"),
      .fine("You won the game \\#\n-> END\n"),
      .fine("You won the game # // victory\nAnd left. #/* sad */\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    var last = -1
    for tag in story.storyTags.tags where tag.text?.isEmpty == true && tag.statement != last {
      if isCommentedOut(tag, story) { continue }
      last = tag.statement
      findings.report(
        tag.hash, "This `#` begins a tag, but no words follow.",
        help: "Write the tag behind it, or `\\#` to print the character.")
    }
  }

  /// Whether a comment begins behind the `#`: the words of the tag are there still, for another day.
  private static func isCommentedOut(_ tag: TagUse, _ story: LintedStory) -> Bool {
    let rest = story.file(tag.hash.file).bytes[Int(tag.hash.end)...].drop { $0 == 0x20 || $0 == 0x09 }
    return rest.starts(with: "//".utf8) || rest.starts(with: "/*".utf8)
  }
}
