import LonghandSource

/// Finds `\n` and its like, of which the reader sees the letter (ink §38).
package enum EscapeAsText {
  package static let rule = Rule(
    code: "W012", name: "escape-as-text", tellsSource: true,
    summary: "A backslash before a letter shows that letter.",
    reason: """
      In ink a backslash only keeps the next sign from meaning something; there are no letters for line ends and tabs. \
      `Yes.\\nNo.` reads 'Yes.nNo.'.
      """,
    whenToIgnore: "Ignore it where the backslash is only too much.",
    examples: [
      .triggering("Yes.⟦\\n⟧No.\n-> END\n"),
      .fixed("Yes.\nNo.\n-> END\n"),
      .triggering("One⟦\\t⟧two\n-> END\n"),
      .triggering("* \"Go!\"⟦\\n⟧ She runs.\n- -> END\n"),
      .fine("A backslash \\\\ and \\[brackets\\] and \\-> arrows.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.signs.contains(.backslash) {
      let bytes = Array(run.words.utf8)
      guard run.range.count == bytes.count else { continue }
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "\\") else {
          index += 1
          continue
        }
        let letter = bytes[index + 1]
        if [UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r")].contains(letter) {
          report(run, index: index, letter: letter, in: story, to: &findings)
        }
        index += 2
      }
    }
  }

  private static func report(
    _ run: TextRun, index: Int, letter: UInt8, in story: LintedStory, to findings: inout Findings
  ) {
    let start = run.range.start + UInt32(index)
    let range = SourceRange(file: run.range.file, start: start, end: start + 2)
    let sign = String(UnicodeScalar(letter))
    let isTab = sign == "t"
    let fix = FixIt(
      message: isTab ? "Write a blank" : "Begin a new line",
      edits: [TextEdit(range: range, replacement: isTab ? " " : "\n")],
      isSafe: sign == "n" && run.role == .line && beginsSentence(run.words[...].utf8.dropFirst(index + 2)))
    findings.report(
      range, "The reader sees the letter `\(sign)`: ink has no `\\\(sign)`.",
      help: isTab ? "Write a blank." : "Begin a new line.", fixes: run.role == .line || isTab ? [fix] : [])
  }

  /// Whether words begin as a line does that is nothing but text: with a capital, perhaps behind a quotation mark.
  private static func beginsSentence(_ bytes: some Sequence<UInt8>) -> Bool {
    let first = bytes.first { $0 != 0x20 && $0 != UInt8(ascii: "\"") }
    return first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
  }
}
