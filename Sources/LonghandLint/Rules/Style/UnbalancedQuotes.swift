import LonghandSource

/// Finds lines in which a quotation mark is opened but not closed.
package enum UnbalancedQuotes {
  package static let rule = Rule(
    code: "S005", name: "unbalanced-quotes", isDefault: false, needsSoundStory: false,
    summary: "A quotation mark in a line has no partner.",
    reason: "The reader cannot see where the speech ends. Only lines without logic in them are looked at.",
    whenToIgnore: "Ignore it where a speech goes on in the next paragraph.",
    examples: [
      .triggering("⟦\"⟧Go home, she says.\n-> END\n"),
      .mended("\"Go home,\" she says.\n-> END\n"),
      .triggering("⟦“⟧Go home, she says.\n-> END\n"),
      .fine("“Go home,” she says.\nThe 5\\\" nail.\n* \"Yes[\"],\" he says.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for line in story.storyText.lines where line.isPlain && line.role == .line {
      guard line.holds(in: story, { $1 == UInt8(ascii: "\"") || $1 == 0xE2 }) else { continue }
      let tokens = line.tokens(in: story)
      let straight = tokens.filter { $0.kind == .mark("\"") }
      if let last = straight.last, straight.count % 2 == 1 { report(last, &findings) }
      if let open = tokens.last(where: isCurly), open.kind != .mark("”"), !closes(open, tokens) {
        report(open, &findings)
      }
    }
  }

  private static func isCurly(_ token: TextToken) -> Bool {
    [.mark("“"), .mark("”"), .mark("„")].contains(token.kind)
  }

  /// Whether the mark closes a speech that began with a low one, as in German.
  private static func closes(_ mark: TextToken, _ tokens: [TextToken]) -> Bool {
    mark.kind == .mark("“") && tokens.contains { $0.kind == .mark("„") && $0.range.start < mark.range.start }
  }

  private static func report(_ token: TextToken, _ findings: inout Findings) {
    findings.report(
      token.range, "The quotation mark `\(token.text)` has no partner in this line.",
      help: "Write the other one where the speech begins or ends.")
  }
}
