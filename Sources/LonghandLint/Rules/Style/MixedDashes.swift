import LonghandSource

/// Finds dashes written in the way that the story uses less.
package enum MixedDashes {
  package static let rule = Rule(
    code: "S016", name: "mixed-dashes", isDefault: false, needsSoundStory: false,
    summary: "Dashes are written as two hyphens here and as one long sign there.",
    reason: "The two look different on the screen. The way that the story uses less is reported.",
    whenToIgnore: "Leave this rule out if nobody will see the difference.",
    examples: [
      .triggering("Well — I thought — no. Let me ⟦--⟧ see.\n-> END\n"),
      .fixed("Well — I thought — no. Let me — see.\n-> END\n"),
      .fine("Well -- I thought -- no. A well-known dash - a short one - and a line: ----\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    // The sign `—` begins with the byte E2.
    let lines = story.storyText.lines.filter { line in
      line.holds(in: story) { $1 == UInt8(ascii: "-") && $0 == $1 || $1 == 0xE2 }
    }.map { $0.tokens(in: story) }
    let hyphens = lines.flatMap(hyphens)
    let dashes = lines.flatMap { tokens in tokens.filter { $0.kind == .mark("—") }.map { $0.range } }
    guard !hyphens.isEmpty, !dashes.isEmpty else { return }
    let wantsDash = dashes.count >= hyphens.count
    for range in wantsDash ? hyphens : dashes {
      let edit = TextEdit(range: range, replacement: wantsDash ? "—" : "--")
      findings.report(
        range, wantsDash ? "This dash is two hyphens." : "This dash is a single sign.",
        help: "Write `\(edit.replacement)`, as in the rest of the story.",
        // Two hyphens at the beginning of a line would be a gather.
        fixes: wantsDash ? [FixIt(message: "Write `—`", edits: [edit])] : [])
    }
  }

  /// Where exactly two hyphens stand.
  private static func hyphens(_ tokens: [TextToken]) -> [SourceRange] {
    var found: [SourceRange] = []
    var index = 0
    while index < tokens.count {
      let run = tokens[index...].prefix { $0.kind == .mark("-") }
      if run.count == 2, let first = run.first, let last = run.last { found.append(first.range.union(last.range)) }
      index += max(1, run.count)
    }
    return found
  }
}
