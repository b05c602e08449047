import LonghandSource

/// Finds `~` behind text, where it is told like any other sign (ink §61, ink §152).
package enum LogicBehindText {
  package static let rule = Rule(
    code: "W004", name: "logic-behind-text", tellsSource: true,
    summary: "A logic line begins in the middle of a line, so that it is told and not done.",
    reason: "Only a `~` at the beginning of a line begins logic. Behind text it is a sign like any other.",
    whenToIgnore: "Ignore it where the reader is to see those words.",
    examples: [
      .triggering("VAR gold = 0\nYou find a purse. ⟦~ gold += 5⟧\nYou have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\nYou find a purse.\n~ gold += 5\nYou have {gold} coins.\n-> END\n"),
      .triggering("VAR gold = 9\n* [Pay] You pay. ⟦~ spend(3)⟧\n- -> END\n== function spend(n)\n~ gold -= n\n"),
      .triggering("VAR calm = 0\n+ Breathe ⟦~calm++⟧\n- {calm} -> END\n"),
      .fine("VAR gold = 0\nAbout ~ 5 coins, or gold ~ {gold}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.signs.contains(.tilde) {
      let words = run.words
      guard let tilde = words.firstIndex(of: "~"), !(run.isFirst && words[..<tilde].trimmingBlanks.isEmpty) else {
        continue
      }
      let logic = words[words.index(after: tilde)...].trimmingBlanks
      guard story.logicReader.isLogic(logic) else { continue }
      let start = run.range.start + UInt32(words.utf8.distance(from: words.startIndex, to: tilde))
      findings.report(
        SourceRange(file: run.range.file, start: start, end: run.range.end),
        "Behind text `~` is a sign like any other: the reader sees `~ \(logic)`, and nothing is done.",
        help: "Put `~ \(logic)` on a line of its own.",
        fixes: run.role == .line ? [fix(run, start: start, logic: logic, in: story)] : [])
    }
  }

  private static func fix(_ run: TextRun, start: UInt32, logic: Substring, in story: LintedStory) -> FixIt {
    let file = story.file(run.range.file)
    var before = start
    while before > run.range.start, file.bytes[Int(before) - 1] == 0x20 || file.bytes[Int(before) - 1] == 0x09 {
      before -= 1
    }
    let line = file.range(ofLine: file.location(at: start).line)
    let indent = file.text(in: line).prefix { $0 == " " || $0 == "\t" }
    return FixIt(
      message: "Put it on a line of its own",
      edits: [
        TextEdit(
          range: SourceRange(file: run.range.file, start: before, end: run.range.end),
          replacement: "\n\(indent)~ \(logic)")
      ], isSafe: true)
  }
}
