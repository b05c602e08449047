import LonghandSource

/// Finds spaces and tabs at the end of a line, which nobody sees and nothing prints.
package enum TrailingSpace {
  package static let rule = Rule(
    code: "S001", name: "trailing-space", isDefault: false, needsSoundStory: false,
    summary: "A line ends in spaces or tabs.",
    reason: """
      Nothing prints the blanks at the end of a line. Editors add and remove them, and each time the line shows up as \
      changed although nobody changed a word.
      """,
    whenToIgnore: "Leave this rule out if your editor takes care of it.",
    examples: [
      .triggering("The tram has left.⟦  ⟧\nSo have you.⟦\t⟧\n"),
      .fixed("The tram has left.\nSo have you.\n"),
      .fine("An escaped blank stays: \\ \n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for file in story.files {
      for line in 1...file.lineTable.count {
        guard let blanks = blanks(at: file.range(ofLine: line), file) else { continue }
        let fix = FixIt(
          message: "Remove the blanks", edits: [TextEdit(range: blanks, replacement: "")],
          isSafe: !printsLine(blanks, file))
        let help = blanks.count == 1 ? "Remove it." : "Remove them."
        findings.report(blanks, message(blanks.count), help: help, fixes: [fix])
      }
    }
  }

  private static func blanks(at line: SourceRange, _ file: SourceFile) -> SourceRange? {
    var start = Int(line.end)
    while start > Int(line.start), file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 { start -= 1 }
    // A backslash makes the blank after it a word of the story.
    if start > Int(line.start), file.bytes[start - 1] == UInt8(ascii: "\\") { start += 1 }
    guard start < Int(line.end) else { return nil }
    return SourceRange(file: line.file, start: UInt32(start), end: line.end)
  }

  /// Whether the blanks may print an empty line: behind the brackets of a choice they do, and behind braces that print
  /// nothing, or glue, on such a line too (ink §119). Other lines lose them (ink §57).
  private static func printsLine(_ blanks: SourceRange, _ file: SourceFile) -> Bool {
    guard blanks.start > 0 else { return false }
    return "]}>".utf8.contains(file.bytes[Int(blanks.start) - 1])
  }

  // MARK: Messages

  private static func message(_ count: Int) -> String {
    count == 1 ? "This line ends in a blank." : "This line ends in \(count) blanks."
  }
}
