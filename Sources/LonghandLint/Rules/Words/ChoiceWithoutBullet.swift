import LonghandSource
import LonghandSyntax

/// Finds lines with square brackets beside choices, which lack their bullet (ink §110).
package enum ChoiceWithoutBullet {
  package static let rule = Rule(
    code: "W009", name: "choice-without-bullet",
    summary: "A line with words in square brackets stands beside choices, but has no bullet.",
    reason: "Without a bullet the line belongs to what stands above it, and its brackets are told like any other sign.",
    whenToIgnore: "Ignore it where the reader is to see the brackets.",
    examples: [
      .triggering("* [Stay] You stay.\n⟦[Go home]⟧ You go home.\n- -> END\n"),
      .fixed("* [Stay] You stay.\n* [Go home] You go home.\n- -> END\n"),
      .triggering("The road forks.\n⟦[Left]⟧\n* [Right]\n- You walk on. -> END\n"),
      .fixed("The road forks.\n* [Left]\n* [Right]\n- You walk on. -> END\n"),
      .triggering("+ {true} [Knock] Nobody answers.\n⟦[Ring the bell]⟧ It is broken.\n- -> END\n"),
      .fine("[The curtain rises.]\nA room.\n* [Look] You look.\n  [A pause.]\n  It is empty.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.role == .line && run.isFirst {
      guard run.neighbours.before == .choice || run.neighbours.after == .choice, run.words.hasPrefix("["),
        let end = run.words.firstIndex(of: "]"), isAtMargin(run, story)
      else { continue }
      let count = run.words.utf8.distance(from: run.words.startIndex, to: end) + 1
      let range = SourceRange(file: run.range.file, start: run.range.start, end: run.range.start + UInt32(count))
      findings.report(
        range, "This line is no choice: it has no bullet, and the reader sees the brackets.",
        help: "Write `*` or `+` before it.",
        fixes: [FixIt(message: "Write `*` before it", edits: [story.edit(before: range, "* ")])])
    }
  }

  /// Whether the line is indented no deeper than the choice beside it; a deeper one is told behind that choice.
  private static func isAtMargin(_ run: TextRun, _ story: LintedStory) -> Bool {
    let file = story.file(run.range.file)
    let line = file.location(at: run.range.start).line
    func indent(_ number: Int) -> Int {
      file.text(in: file.range(ofLine: number)).prefix { $0 == " " || $0 == "\t" }.count
    }
    let other = run.neighbours.before == .choice ? line - 1 : line + 1
    return indent(line) <= indent(other)
  }
}
