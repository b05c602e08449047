import LonghandSource

/// Finds quotation marks of the kind that the story uses less.
package enum MixedQuotes {
  package static let rule = Rule(
    code: "S004", name: "mixed-quotes", isDefault: false, needsSoundStory: false,
    summary: "Straight and curly quotation marks are mixed.",
    reason: """
      Straight (") and curly (“ ”) quotation marks side by side look like two authors, and mostly are two editors. The \
      kind that the story uses less is reported, once a line.
      """,
    whenToIgnore: "Leave this rule out if the two kinds mean different things in your story.",
    options: [
      RuleOption(
        "quotes", "Which kind to use: `straight`, `curly`, or `more` for the one used more",
        standard: .text("more"))
    ],
    examples: [
      .triggering("\"Go!\" she says.\n⟦“⟧Where?” he asks.\n\"Home.\"\n-> END\n"),
      .fixed("\"Go!\" she says.\n\"Where?\" he asks.\n\"Home.\"\n-> END\n"),
      .triggering(
        "⟦\"⟧Go!\" she says.\n-> END\n", with: LintSettings(options: ["mixed-quotes": ["quotes": .text("curly")]])),
      .fine("“Go!” she says.\n“Where?” he asks.\n-> END\n"),
      .fine("VAR name = \"Ada\"\n“Go!” {name} says.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    // Curly marks begin with the byte E2.
    let lines = story.storyText.lines.filter { line in
      line.holds(in: story) { $1 == UInt8(ascii: "\"") || $1 == 0xE2 }
    }.map { $0.tokens(in: story) }
    let straight = lines.reduce(0) { $0 + $1.filter { isStraight($0) }.count }
    let curly = lines.reduce(0) { $0 + $1.filter { isCurly($0) }.count }
    let wanted = story.text("quotes", of: rule)
    let wantsStraight = wanted == "straight" || (wanted != "curly" && straight >= curly)
    for tokens in lines {
      let wrong = tokens.filter { wantsStraight ? isCurly($0) : isStraight($0) }
      guard let first = wrong.first else { continue }
      report(first, wrong: wrong, wantsStraight: wantsStraight, to: &findings)
    }
  }

  private static func report(
    _ first: TextToken, wrong: [TextToken], wantsStraight: Bool, to findings: inout Findings
  ) {
    // Which way a curly mark turns depends on more than can be seen here.
    let edits = wrong.map { TextEdit(range: $0.range, replacement: "\"") }
    findings.report(
      first.range, wantsStraight ? "This quotation mark is curly." : "This quotation mark is straight.",
      help: wantsStraight
        ? "Write `\"`, as in the rest of the story." : "Write `“` or `”`, as in the rest of the story.",
      fixes: wantsStraight ? [FixIt(message: "Write straight quotation marks", edits: edits)] : [])
  }

  private static func isStraight(_ token: TextToken) -> Bool { token.kind == .mark("\"") }

  private static func isCurly(_ token: TextToken) -> Bool {
    token.kind == .mark("“") || token.kind == .mark("”") || token.kind == .mark("„")
  }
}
