import LonghandSource

/// Finds line ends of very old computers, which the original takes for errors (`L15`).
package enum LoneCarriageReturn: Rule {
  package static let documentation = RuleDocumentation(
    code: "C003", name: "lone-carriage-return", needsSoundStory: false,
    summary: "A line ends in a carriage return alone.",
    reason: """
      Longhand takes it for the end of a line; the original compiler of ink reports an error there. Some editors \
      write it when text is pasted.
      """,
    whenToIgnore: "Ignore it never; let the editor write usual line ends.",
    examples: [
      .triggering("Hello there.⟦\r⟧-> END\n"),
      .mended("Hello there.\n-> END\n"),
      .fine("Hello there.\r\n-> END\r\n"),
    ])

  package static func check(_ story: LintedStory, _ findings: inout Findings) {
    for file in story.files {
      for index in file.bytes.indices where file.bytes[index] == 0x0D {
        if index + 1 < file.bytes.count, file.bytes[index + 1] == 0x0A { continue }
        let range = SourceRange(file: file.id, start: UInt32(index), end: UInt32(index) + 1)
        findings.report(
          range, "This line ends in a carriage return alone, which other ink compilers refuse.",
          help: "Write a usual line end.",
          fixes: [
            FixIt(message: "Write a line end", edits: [TextEdit(range: range, replacement: "\n")], isSafe: true)
          ])
      }
    }
  }
}
