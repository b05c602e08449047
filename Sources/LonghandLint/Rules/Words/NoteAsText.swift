import LonghandSource

/// Finds notes that the author wrote to themselves and the reader sees: `* TODO: …`, `<!-- … -->` (ink §22).
package enum NoteAsText {
  package static let rule = Rule(
    code: "W011", name: "note-as-text", tellsSource: true,
    summary: "A note of the author is told to the reader.",
    reason: """
      `TODO:` is a note only at the beginning of a line. Behind a bullet it is a choice that the reader is offered, behind \
      text it is told, and so are comments in the manner of web pages.
      """,
    whenToIgnore: "Ignore it where the reader is to see those words.",
    examples: [
      .triggering("* Accept\n* ⟦TODO:⟧ a way to refuse\n- -> END\n"),
      .mended("* Accept\n// TODO: a way to refuse\n- -> END\n"),
      .triggering("The door opens. ⟦TODO:⟧ describe the hall\n-> END\n"),
      .fixed("The door opens. // TODO: describe the hall\n-> END\n"),
      .triggering("The hall. ⟦FIXME:⟧ it had a carpet before\n-> END\n"),
      .triggering("The street. ⟦<!--⟧ check its name\n-> END\n"),
      .fixed("The street. // check its name\n-> END\n"),
      .fine("Todo lists are dull, and TODO is a word.\n* TODO list\n- -> END\n"),
    ], check: check)

  private static let marks = ["TODO:", "FIXME:", "XXX:", "<!--"]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where !run.signs.isDisjoint(with: [.colon, .less]) {
      for mark in marks {
        guard let found = run.words.firstIndex(ofWords: mark) else { continue }
        let start = run.range.start + UInt32(run.words.utf8.distance(from: run.words.startIndex, to: found))
        let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(mark.utf8.count))
        let isOffered = run.role == .choice && run.isFirst && found == run.words.startIndex
        findings.report(
          range, isOffered ? "This note is a choice that the reader is offered." : "The reader sees this note.",
          help: "Write `// \(mark == "<!--" ? "…" : mark)`; what stands behind `//` is for you alone.",
          fixes: run.role == .line && run.next == nil ? [fix(range, mark, story)] : [])
        break
      }
    }
  }

  /// Makes a comment of a note.
  private static func fix(_ range: SourceRange, _ mark: String, _ story: LintedStory) -> FixIt {
    let edit = mark == "<!--" ? TextEdit(range: range, replacement: "//") : story.edit(before: range, "// ")
    return FixIt(message: "Make it a comment", edits: [edit], isSafe: true)
  }
}
