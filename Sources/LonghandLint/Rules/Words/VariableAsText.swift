import LonghandSource

/// Finds variables as other languages write them among words: `$gold`, `%gold%`, `[gold]`.
package enum VariableAsText {
  package static let rule = Rule(
    code: "W019", name: "variable-as-text",
    summary: "A variable is marked as in another language, so that the reader sees its name.",
    reason: """
      Ink tells the value of a variable where its name stands in braces, `{gold}`, and nowhere else. `$gold`, `%gold%`, \
      `[gold]` and braces of twice the width are text.
      """,
    whenToIgnore: "Ignore it where a game puts the value in, or the reader is to see the name.",
    examples: [
      .triggering("VAR coins = 3\nYou own ⟦$coins⟧ coins.\n-> END\n"),
      .fixed("VAR coins = 3\nYou own {coins} coins.\n-> END\n"),
      .triggering("VAR hero = \"Ann\"\n\"Good evening, ⟦%hero%⟧.\"\n* \"I am ⟦%hero%⟧.\"\n- -> END\n"),
      .fixed("VAR hero = \"Ann\"\n\"Good evening, {hero}.\"\n* \"I am {hero}.\"\n- -> END\n"),
      .triggering("VAR hero = \"Ann\"\n\"Good evening, ⟦[hero]⟧.\" ⟦｛hero｝⟧\n-> END\n"),
      .fixed("VAR hero = \"Ann\"\n\"Good evening, {hero}.\" {hero}\n-> END\n"),
      .fine("VAR gold = 3\nIt costs $5, or 100% gold. [A pause.] $silver, 50 %gold\n-> END\n"),
    ], check: check)

  /// What stands before and behind a name.
  private static let marks = [("$", ""), ("%", "%"), ("[", "]"), ("｛", "｝")]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where !run.signs.isDisjoint(with: [.mark, .wide]) {
      guard Int(run.range.count) == run.words.utf8.count else { continue }
      for (open, close) in marks { check(run, open: open, close: close, in: story, to: &findings) }
    }
  }

  private static func check(
    _ run: TextRun, open: String, close: String, in story: LintedStory, to findings: inout Findings
  ) {
    var rest = run.words[...]
    while let found = rest.firstIndex(ofWords: open) {
      let behind = rest[rest.utf8.index(found, offsetBy: open.utf8.count)...]
      let name = behind.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = behind
      guard name.isName, story.logicReader.isVariable(name), behind[name.endIndex...].hasPrefix(close) else { continue }
      let words = "\(open)\(name)\(close)"
      let start = run.range.start + UInt32(run.words.utf8.distance(from: run.words.startIndex, to: found))
      let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(words.utf8.count))
      findings.report(
        range, "The reader sees `\(words)`, and not what `\(name)` holds.", help: "Write `{\(name)}`.",
        fixes: [FixIt(message: "Write braces", edits: [TextEdit(range: range, replacement: "{\(name)}")])])
    }
  }
}
