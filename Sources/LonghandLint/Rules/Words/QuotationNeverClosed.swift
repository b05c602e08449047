import LonghandCompiler
import LonghandSource

/// Finds speeches that are opened at the beginning of a line and closed neither in it nor behind it.
package enum QuotationNeverClosed {
  package static let rule = Rule(
    code: "W017", name: "quotation-never-closed",
    summary: "A speech begins with a line and never ends.",
    reason: """
      The reader cannot see where the speech ends and the story goes on. A speech that goes on in the next paragraph begins \
      that with a quotation mark too.
      """,
    whenToIgnore: "Ignore it where a speech is broken off on purpose.",
    examples: [
      .triggering("⟦\"⟧Good evening, she says, and goes on reading.\nYou sit down.\n-> END\n"),
      .mended("\"Good evening,\" she says, and goes on reading.\nYou sit down.\n-> END\n"),
      .triggering("Ann looks up.\n⟦“⟧Come in, she says.\n* Go in\n- -> END\n"),
      .triggering("\"Well?\"\n* ⟦\"⟧I do not know.\n* \"No.\"\n- -> END\n"),
      .fine("* \"I go,\n  you say, \"and stay away.\"\n* \"I am tired[.\"],\" I said.\n- -> END\n"),
      .fine("\"It was a long night,\nand nobody slept.\"\n-> END\n"),
      .fine("\"It was a long night.\n\"Nobody slept.\"\n-> END\n"),
      .fine("VAR n = 1\n\"It was {n:late\"|early\"}, she says.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for choice in story.script.choices.nodes { checkChoice(choice, story, &findings) }
    let lines = story.storyText.lines
    for (index, line) in lines.enumerated() where line.role == .line && line.isPlain {
      guard case .words(let range)? = line.pieces.first, let mark = openMark(story.text(in: range)) else { continue }
      let rest = line.pieces.reduce(into: "") { words, piece in
        if case .words(let range) = piece { words += story.text(in: range) }
      }
      guard count(mark, in: rest) == 1, !goesOn(behind: index, mark, lines, story) else { continue }
      let width = UInt32(String(mark).utf8.count)
      let blanks = UInt32(story.text(in: range).utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count)
      findings.report(
        SourceRange(file: range.file, start: range.start + blanks, end: range.start + blanks + width),
        "This speech is never closed: its quotation mark has no partner.",
        help: "Write the other one where the speech ends.")
    }
  }

  /// Finds speeches that a choice without brackets opens and does not close, neither in it nor in the line below.
  private static func checkChoice(_ choice: Choice, _ story: LintedStory, _ findings: inout Findings) {
    let items = story.script.contentItems[choice.start]
    guard choice.choiceOnly.isEmpty, choice.inner.isEmpty, items.count == 1, let words = items.first,
      case .text = words.kind
    else { return }
    let text = story.text(in: words.range)
    guard let mark = openMark(text), count(mark, in: text) == 1, text.trimmingBlanks.count > 3 else { return }
    let file = story.file(words.range.file)
    guard !isClosedBelow(file.location(at: words.range.start).line, mark, file) else { return }
    let blanks = UInt32(text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count)
    let start = words.range.start + blanks
    findings.report(
      SourceRange(file: words.range.file, start: start, end: start + UInt32(String(mark).utf8.count)),
      "This speech is never closed: its quotation mark has no partner.",
      help: "Write the other one where the speech ends.")
  }

  /// Whether one of the lines that belong to a choice has the partner of its quotation mark.
  private static func isClosedBelow(_ line: Int, _ mark: Character, _ file: SourceFile) -> Bool {
    for next in (line + 1)..<(line + 8) where next <= file.lineTable.count {
      let words = file.text(in: file.range(ofLine: next))
      if let sign = words.trimmingBlanks.first, "*+-=".contains(sign) { return false }
      if count(mark, in: words) > 0 { return true }
    }
    return false
  }

  private static func openMark(_ words: String) -> Character? {
    guard let first = words.trimmingBlanks.first, first == "\"" || first == "“" else { return nil }
    return first
  }

  private static func count(_ mark: Character, in words: String) -> Int {
    words.count { $0 == mark || mark == "“" && $0 == "”" }
  }

  /// Whether the speech is closed, or opened again, in a line that follows at once.
  private static func goesOn(behind index: Int, _ mark: Character, _ lines: [TextLine], _ story: LintedStory) -> Bool {
    for next in (index + 1)..<max(index + 1, min(index + 12, lines.count)) {
      guard lines[next].role == .line, lines[next].previous == next - 1 else { return false }
      for piece in lines[next].pieces {
        switch piece {
        case .words(let range): if count(mark, in: story.text(in: range)) > 0 { return true }
        case .gap: return true
        }
      }
    }
    return false
  }
}
