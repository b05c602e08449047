import LonghandSource

/// Finds blanks before a comma or full stop.
package enum SpaceBeforeSign {
  package static let rule = Rule(
    code: "S013", name: "space-before-sign", isDefault: false, needsSoundStory: false,
    summary: "A blank stands before a comma or full stop.",
    reason: "The sign may come to stand at the beginning of the next line on the screen.",
    whenToIgnore: "Leave this rule out for languages that set signs apart.",
    examples: [
      .triggering("The tram has left⟦ ⟧, and so have you⟦ ⟧.\n-> END\n"),
      .fixed("The tram has left, and so have you.\n-> END\n"),
      .fine("You wait ... and wait .5 seconds. So what ?!\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for line in story.storyText.lines {
      guard line.holds(in: story, { ($0 == 0x20 || $0 == 0x09) && ",.;".utf8.contains($1) }) else { continue }
      let tokens = line.tokens(in: story)
      for index in tokens.indices where isWrong(tokens, index) {
        let blank = tokens[index].range
        findings.report(
          blank, "A blank stands before the sign `\(tokens[index + 1].text)`.", help: "Remove the blank.",
          fixes: [FixIt(message: "Remove the blank", edits: [TextEdit(range: blank, replacement: "")])])
      }
    }
  }

  /// Whether a blank between a word and a single sign stands at an index.
  private static func isWrong(_ tokens: [TextToken], _ index: Int) -> Bool {
    guard tokens[index].kind == .blank, index > 0, tokens[index - 1].kind == .word, index + 1 < tokens.count else {
      return false
    }
    guard [.mark(","), .mark("."), .mark(";")].contains(tokens[index + 1].kind) else { return false }
    return index + 2 >= tokens.count || tokens[index + 2].kind == .blank
  }
}
