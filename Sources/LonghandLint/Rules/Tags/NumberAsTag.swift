import LonghandSource

/// Finds a `#` before a number in the middle of a sentence, which hides the rest of it.
package enum NumberAsTag {
  package static let rule = Rule(
    code: "T008", name: "number-as-tag", needsSoundStory: false,
    summary: "A `#` before a number hides the rest of a sentence.",
    reason: """
      In a story `#` begins a tag, even in the middle of a sentence, and the reader never sees what follows. To print \
      the character, write a backslash before it.
      """,
    whenToIgnore: "Ignore it if the words are really a tag.",
    examples: [
      .triggering("They gave you room ⟦#4 on the first floor.⟧\n-> END\n"),
      .fixed("They gave you room \\#4 on the first floor.\n-> END\n"),
      .fine("They gave you a room. # 4 beds\n-> END\n"),
      .fine("They gave you a room #4\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for tag in story.storyTags.tags {
      guard let text = tag.text, isSentence(text), tag.range.start == tag.hash.end, !tag.isFirst else { continue }
      guard followsWord(tag.hash, in: story.file(tag.hash.file).bytes) else { continue }
      let start = SourceRange(file: tag.hash.file, start: tag.hash.start, end: tag.hash.start)
      findings.report(
        tag.hash.union(tag.range), "The reader does not see `#\(text)`, because `#` begins a tag.",
        help: "Write `\\#` to print the character.",
        fixes: [FixIt(message: "Print the character", edits: [TextEdit(range: start, replacement: "\\")])])
    }
  }

  /// Whether words read like the rest of a sentence: a number, a blank, and a full stop at the end.
  private static func isSentence(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isNumber, let last = text.last else { return false }
    return ".?!".contains(last)
  }

  /// Whether the sentence before the `#` is not at its end.
  private static func followsWord(_ hash: SourceRange, in bytes: [UInt8]) -> Bool {
    var index = Int(hash.start) - 1
    while index >= 0, bytes[index] == 0x20 { index -= 1 }
    guard index >= 0 else { return false }
    return (0x61...0x7A).contains(bytes[index] | 0x20) || bytes[index] >= 0x80
  }
}
