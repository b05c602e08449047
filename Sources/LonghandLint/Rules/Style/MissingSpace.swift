import LonghandSource

/// Finds a comma or the end of a sentence without a blank behind it.
package enum MissingSpace {
  package static let rule = Rule(
    code: "S014", name: "missing-space", isDefault: false, needsSoundStory: false,
    summary: "No blank stands between a sign and the word behind it.",
    reason: "Two words run into one, mostly where something between them was taken away.",
    whenToIgnore: "Ignore it for names such as `Inc.Example`, or allow them by an escape: `Inc\\.Example`.",
    examples: [
      .triggering("The tram has left⟦,⟧and so have you⟦.⟧Where to⟦?⟧Nobody knows.\n-> END\n"),
      .fixed("The tram has left, and so have you. Where to? Nobody knows.\n-> END\n"),
      .fine("It is 4,50 or 4.50 in the U.S.A. or so. See a.txt, e.g. at noon.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for line in story.storyText.lines {
      guard line.holds(in: story, { $1 > 0x40 && ",;.?!".utf8.contains($0) }) else { continue }
      let tokens = line.tokens(in: story)
      for index in tokens.indices.dropFirst().dropLast() where isWrong(tokens, index) {
        let sign = tokens[index].range
        let end = SourceRange(file: sign.file, start: sign.end, end: sign.end)
        findings.report(
          sign, "No blank stands behind the sign `\(tokens[index].text)`.", help: "Write one before the next word.",
          fixes: [FixIt(message: "Write a blank", edits: [TextEdit(range: end, replacement: " ")])])
      }
    }
  }

  private static func isWrong(_ tokens: [TextToken], _ index: Int) -> Bool {
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    guard before.kind == .word, after.kind == .word else { return false }
    guard let last = before.text.last, let first = after.text.first, last.isLetter, first.isLetter else { return false }
    switch tokens[index].kind {
    case .mark(","), .mark(";"): return true
    case .mark("."), .mark("?"), .mark("!"): return last.isLowercase && first.isUppercase && before.text.count > 1
    default: return false
    }
  }
}
