import LonghandSource

/// Finds two or more blanks between words.
package enum DoubleSpace {
  package static let rule = Rule(
    code: "S002", name: "double-space", isDefault: false, needsSoundStory: false,
    summary: "Two or more blanks stand between words.",
    reason: """
      An ink runtime makes one blank of several when it prints a line, but not in the words that a choice offers. \
      There, and in the file, they look like a slip.
      """,
    whenToIgnore: "Leave this rule out if you line words up with blanks.",
    options: [
      RuleOption("after-sentences", "Whether two blanks may stand behind the end of a sentence", standard: .flag(false))
    ],
    examples: [
      .triggering("The tram⟦  ⟧has left.\n* So⟦   ⟧have [you.] I.\n- -> END\n"),
      .fixed("The tram has left.\n* So have [you.] I.\n- -> END\n"),
      .fine("The tram has left.    # SOUND: tram\n  It will not come back.  -> END\n"),
      .fine(
        "The tram has left.  It will not come back.\n-> END\n",
        with: LintSettings(options: ["double-space": ["after-sentences": .flag(true)]])),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let allowsSentences = story.flag("after-sentences", of: rule)
    for line in story.storyText.lines {
      guard line.holds(in: story, { $1 == 0x20 && ($0 == 0x20 || $0 == 0x09) || $1 == 0x09 && $0 == 0x20 }) else {
        continue
      }
      let tokens = line.tokens(in: story)
      for (index, token) in tokens.enumerated() where token.kind == .blank && token.range.count > 1 {
        guard index > 0, index + 1 < tokens.count, tokens[index - 1].kind != .blank else { continue }
        if token.text.utf8.contains(0x09) || tokens[index + 1].kind == .blank { continue }
        if allowsSentences, token.range.count == 2, endsSentence(tokens[index - 1]) { continue }
        report(token, line, &findings)
      }
    }
  }

  private static func report(_ token: TextToken, _ line: TextLine, _ findings: inout Findings) {
    // What a choice offers, and what a function gives to its caller, is not tidied up when it is shown.
    let isSafe = !line.isOffered && !line.isInFunction
    let fix = FixIt(
      message: "Write one blank", edits: [TextEdit(range: token.range, replacement: " ")], isSafe: isSafe)
    findings.report(
      token.range, "Here stand \(token.range.count) blanks between two words.", help: "Write one.", fixes: [fix])
  }

  private static func endsSentence(_ token: TextToken) -> Bool {
    guard case .mark(let scalar) = token.kind else { return false }
    return ".?!:…\"”'’)".unicodeScalars.contains(scalar)
  }
}
