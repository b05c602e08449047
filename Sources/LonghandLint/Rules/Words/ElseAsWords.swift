import LonghandCompiler
import LonghandSource

/// Finds an `else` that is told to the reader, because its dash, its colon or its bar is missing (ink §77, ink §78).
package enum ElseAsWords {
  package static let rule = Rule(
    code: "W001", name: "else-as-words", tellsSource: true,
    summary: "The word `else` is told to the reader, because it is not written as ink knows it.",
    reason: """
      Ink knows one form on lines of their own, `- else:`, and none within a line, where a bar parts both cases. There is no \
      `else if`: a further branch is `- condition:`. Everything else is told, and often told always.
      """,
    whenToIgnore: "Ignore it where the reader is to see the word.",
    examples: [
      .triggering(
        """
        VAR gold = 3
        {
        - gold > 5: You are rich.
        - ⟦else if⟧ gold > 1: You have enough for a bed.
        }
        -> END

        """),
      .fixed(
        """
        VAR gold = 3
        {
        - gold > 5: You are rich.
        - gold > 1: You have enough for a bed.
        }
        -> END

        """),
      .triggering(
        "VAR lamp = true\n{ lamp:\n- true: The lamp is lit.\n- ⟦else⟧ It is dark.\n}\n-> END\n"),
      .fixed("VAR lamp = true\n{ lamp:\n- true: The lamp is lit.\n- else: It is dark.\n}\n-> END\n"),
      .triggering("VAR gold = 3\nYou are {gold > 5: rich⟦ - else:⟧ poor}.\n-> END\n"),
      .fixed("VAR gold = 3\nYou are {gold > 5: rich|poor}.\n-> END\n"),
      .triggering("VAR wind = 3\nIt is {wind > 5: stormy|⟦else:⟧ calm}.\n-> END\n"),
      .fine("VAR gold = 3\n{gold > 5: What else could you buy?|Nobody else - else you would know - came.}\n-> END\n"),
      .fine("VAR gold = 3\n{gold > 5:\n  Something else.\n- else:\n  Else, nothing.\n}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.beginsBareBranch || run.signs.contains(.colon) {
      switch run.role {
      case .line: checkBranch(run, story, &findings)
      case .conditionalAlternative: checkAlternative(run, story, &findings)
      case .choice, .sequenceAlternative: break
      }
    }
  }

  /// The words that people write for a further branch, the longest first.
  private static let forms = ["else if", "elseif", "elif", "else"]

  private static func checkBranch(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    guard run.beginsBareBranch, let form = forms.first(where: { run.words.begins(withWord: $0) }) else { return }
    let range = SourceRange(
      file: run.range.file, start: run.range.start, end: run.range.start + UInt32(form.utf8.count))
    guard form == "else" else {
      let rest = run.words.dropFirst(form.count).trimmingBlanks
      let condition = rest.prefix { $0 != ":" }
      let behind = SourceRange(file: range.file, start: range.start, end: range.end + 1)
      let fix = FixIt(message: "Remove `\(form)`", edits: [TextEdit(range: behind, replacement: "")], isSafe: true)
      findings.report(
        range, "Ink knows no `\(form)`: the reader sees these words.",
        help:
          "A further branch is only its condition and a colon: `- \(condition.isEmpty ? "condition" : condition):`.",
        fixes: rest.contains(":") ? [fix] : [])
      return
    }
    findings.report(
      range, "The colon behind `else` is missing, so the reader sees the word, and what stands behind it always.",
      help: "Write `- else:`.",
      fixes: [FixIt(message: "Write `else:`", edits: [story.edit(after: range, ":")], isSafe: true)])
  }

  private static func checkAlternative(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    if run.isFirst, run.words.trimmingBlanks.lowercased().hasPrefix("else:") {
      let blanks = run.words.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let start = run.range.start + UInt32(blanks)
      let range = SourceRange(file: run.range.file, start: start, end: start + 5)
      findings.report(
        range, "Within a line the bar alone means `else`: the reader sees `else:`.", help: "Leave the word out.",
        fixes: [FixIt(message: "Remove `else:`", edits: [TextEdit(range: range, replacement: "")], isSafe: true)])
      return
    }
    for form in [" - else:", " -else:", " else:"] {
      guard let found = run.words.firstIndex(ofWords: form) else { continue }
      let start = run.range.start + UInt32(run.words.utf8.distance(from: run.words.startIndex, to: found))
      let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(form.utf8.count))
      let behind = SourceRange(file: range.file, start: range.end, end: min(range.end + 1, run.range.end))
      let edit = TextEdit(range: story.text(in: behind) == " " ? range.union(behind) : range, replacement: "|")
      findings.report(
        range, "Within a line `\(form.trimmingBlanks)` is told to the reader together with both cases.",
        help: "Write a bar before the other case: `{condition: one|other}`.",
        fixes: [FixIt(message: "Write `|`", edits: [edit], isSafe: true)])
      return
    }
  }
}
