import LonghandSource

/// Finds web addresses whose slashes begin a comment (ink §18).
package enum CutAddress {
  package static let rule = Rule(
    code: "T010", name: "cut-address", needsSoundStory: false,
    summary: "The two slashes of a web address begin a comment.",
    reason: """
      Two slashes begin a comment wherever they stand, in tags and strings too. Of `# LINK: https://example.org` only \
      `LINK: https:` is left. Backslashes before both slashes keep them.
      """,
    whenToIgnore: "Ignore it never; the address is cut off.",
    examples: [
      .triggering("Read more. # LINK: https:⟦//example.org⟧\n-> END\n"),
      .fixed("Read more. # LINK: https:\\/\\/example.org\n-> END\n"),
      .fine("TODO: read https://example.org/page\nA letter. -> END\n"),
      .fine("// See https://example.org for more.\nRead more. // http://example.org\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for comment in story.storyComments.comments where comment.isLine {
      let range = comment.range
      let file = story.file(range.file)
      guard !file.isNote(before: range.start), file.bytes[..<Int(range.start)].hasWebScheme, range.count > 2,
        isWord(file.bytes[Int(range.start) + 2])
      else { continue }
      let slashes = SourceRange(file: range.file, start: range.start, end: range.start + 2)
      findings.report(
        range, "This part of a web address is a comment, so nobody sees it.", help: "Write `\\/\\/` for the slashes.",
        fixes: [FixIt(message: "Keep the slashes", edits: [TextEdit(range: slashes, replacement: "\\/\\/")])])
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

extension SourceFile {
  /// Whether the line of an offset is a note of the author, which nobody but authors reads.
  fileprivate func isNote(before offset: UInt32) -> Bool {
    let start = bytes[..<Int(offset)].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let words = bytes[start..<Int(offset)].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x2A || $0 == 0x2B || $0 == 0x2D }
    guard words.starts(with: "TODO".utf8) else { return false }
    return words.dropFirst(4).first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in `http:`, `https:` or the like.
  fileprivate var hasWebScheme: Bool {
    ["http:", "https:", "ftp:", "file:"].contains { scheme in
      count >= scheme.utf8.count && suffix(scheme.utf8.count).elementsEqual(scheme.utf8)
    }
  }
}
