import LonghandSource

/// Finds line ends of very old computers, which the original takes for errors (ink §15).
package enum LoneCarriageReturn {
  package static let rule = Rule(
    code: "C003", name: "lone-carriage-return", needsSoundStory: false,
    summary: "A line ends in a carriage return alone.",
    reason: """
      Longhand takes it for the end of a line; the original compiler of ink reports an error there. Some editors \
      write it when text is pasted. It is reported once a file.
      """,
    whenToIgnore: "Ignore it never; let the editor write usual line ends.",
    examples: [
      .triggering("Hello there.⟦\r⟧-> END\n"),
      .mended("Hello there.\n-> END\n"),
      .fine("Hello there.\r\n-> END\r\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for file in story.files where file.bytes.contains(0x0D) {
      let places = file.bytes.indices.filter { index in
        file.bytes[index] == 0x0D && !(index + 1 < file.bytes.count && file.bytes[index + 1] == 0x0A)
      }
      guard let first = places.first else { continue }
      let range = SourceRange(file: file.id, start: UInt32(first), end: UInt32(first) + 1)
      findings.report(range, message(places.count), help: "Let your editor write usual line ends.")
    }
  }

  // MARK: Messages

  private static func message(_ count: Int) -> String {
    let lines = count == 1 ? "This line ends" : "This line and \(count - 1) below it end"
    return "\(lines) in a carriage return alone, which other ink compilers refuse."
  }
}
