import LonghandSource

/// Finds ellipses written in the way that the story uses less.
package enum MixedEllipses {
  package static let rule = Rule(
    code: "S015", name: "mixed-ellipses", isDefault: false, needsSoundStory: false,
    summary: "Ellipses are written as three full stops here and as one sign there.",
    reason: "The two look different on the screen. The way that the story uses less is reported.",
    whenToIgnore: "Leave this rule out if nobody will see the difference.",
    examples: [
      .triggering("Well… I thought… Let me see⟦...⟧ no.\n-> END\n"),
      .fixed("Well… I thought… Let me see… no.\n-> END\n"),
      .fine("Well... I thought... Let me see...\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    // The sign `…` begins with the byte E2.
    let lines = story.storyText.lines.filter { line in
      line.holds(in: story) { $1 == UInt8(ascii: ".") && $0 == $1 || $1 == 0xE2 }
    }.map { $0.tokens(in: story) }
    let dots = lines.flatMap(dots)
    let signs = lines.flatMap { tokens in tokens.filter { $0.kind == .mark("…") }.map { $0.range } }
    guard !dots.isEmpty, !signs.isEmpty else { return }
    let wantsSign = signs.count > dots.count
    for range in wantsSign ? dots : signs {
      let edit = TextEdit(range: range, replacement: wantsSign ? "…" : "...")
      findings.report(
        range, wantsSign ? "This ellipsis is three full stops." : "This ellipsis is a single sign.",
        help: "Write `\(edit.replacement)`, as in the rest of the story.",
        fixes: [FixIt(message: "Write `\(edit.replacement)`", edits: [edit])])
    }
  }

  /// Where exactly three full stops stand.
  private static func dots(_ tokens: [TextToken]) -> [SourceRange] {
    var found: [SourceRange] = []
    var index = 0
    while index < tokens.count {
      let run = tokens[index...].prefix { $0.kind == .mark(".") }
      if run.count == 3, let first = run.first, let last = run.last { found.append(first.range.union(last.range)) }
      index += max(1, run.count)
    }
    return found
  }
}
