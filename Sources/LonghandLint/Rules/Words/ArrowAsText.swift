import LonghandSource
import LonghandSyntax

/// Finds arrows that ink does not know before the name of a place: `→ cellar`, `=> cellar`, `- > cellar` (ink §95).
package enum ArrowAsText {
  package static let rule = Rule(
    code: "W007", name: "arrow-as-text", tellsSource: true,
    summary: "A divert is told to the reader, because its arrow is drawn otherwise than `->`.",
    reason: """
      Word processors turn `->` into `→`, and other languages have other arrows. To ink they are text: the reader sees the \
      name of the knot, and the story goes on with the next line.
      """,
    whenToIgnore: "Ignore it where the reader is to see the arrow and the name.",
    examples: [
      .triggering("You go home. ⟦→⟧ END\n"),
      .fixed("You go home. -> END\n"),
      .triggering("It is dark.\n⟦=>⟧ cellar\n== cellar\nCold. -> END\n"),
      .fixed("It is dark.\n-> cellar\n== cellar\nCold. -> END\n"),
      .triggering("* Down ⟦- >⟧ cellar\n* Up -> END\n== cellar\nCold. -> END\n"),
      .fixed("* Down -> cellar\n* Up -> END\n== cellar\nCold. -> END\n"),
      .triggering("It is dark. ⟦–>⟧ cellar\n-> END\n== cellar\nCold. -> cellar.wine\n= wine\n-> END\n"),
      .triggering("* [Down]\n  ⟦- >⟧ cellar\n* [Up] -> END\n== cellar\nCold. -> END\n"),
      .fixed("* [Down]\n  -> cellar\n* [Up] -> END\n== cellar\nCold. -> END\n"),
      .triggering("You go home. ⟦-⟧-> END\n"),
      .fixed("You go home. -> END\n"),
      .fine("\"I only wanted -- -> bed\n== bed\nSleep. -> END\n"),
      .fine("North → south, and back => again.\nThe → door\n-> END\n== key\n-> END\n"),
    ], check: check)

  /// Arrows as people draw them, the longest first.
  private static let arrows = ["–>", "—>", "==>", "=>", "- >", "~>", "→", "➔", "➜", "➡", "⇒", "⟶", ">>", "－＞"]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.next == nil || run.next == .divertChain {
      if run.next == .divertChain {
        if run.signs.contains(.sum), let dashes = dashes(endingIn: run) { reportLong(dashes, story, &findings) }
        continue
      }
      guard run.signs.contains(.arrow) else { continue }
      if let arrow = split(before: run, story) { reportSplit(arrow, run: run, in: story, to: &findings) }
      guard let (arrow, offset) = lastArrow(in: run.words) else { continue }
      let target = run.words[run.words.utf8.index(run.words.startIndex, offsetBy: offset + arrow.utf8.count)...]
      let name = target.trimmingBlanks
      guard story.logicReader.isPlace(name) else { continue }
      let start = run.range.start + UInt32(offset)
      let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(arrow.utf8.count))
      findings.report(
        range, "`\(arrow)` is no arrow to ink: the reader sees `\(arrow) \(name)`, and the story does not go there.",
        help: "Write `-> \(name)`.",
        fixes: [FixIt(message: "Write `->`", edits: [TextEdit(range: range, replacement: "->")], isSafe: true)])
    }
  }

  /// A dash, some blanks and the rest of an arrow at the beginning of a line, where the dash makes a gather.
  private static func split(before run: TextRun, _ story: LintedStory) -> SourceRange? {
    guard run.isFirst, run.role == .line, run.words.first == ">", run.words.dropFirst().first != ">" else { return nil }
    let bytes = story.file(run.range.file).bytes
    var start = Int(run.range.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "-") else { return nil }
    return SourceRange(file: run.range.file, start: UInt32(start - 1), end: run.range.start + 1)
  }

  private static func reportSplit(
    _ arrow: SourceRange, run: TextRun, in story: LintedStory, to findings: inout Findings
  ) {
    let name = run.words.dropFirst().trimmingBlanks
    guard story.logicReader.isPlace(name) else { return }
    let words = story.text(in: arrow)
    findings.report(
      arrow, "With a blank in it `\(words)` is a gather and a sign: the reader sees `> \(name)`.",
      help: "Write `-> \(name)`.",
      fixes: [FixIt(message: "Write `->`", edits: [TextEdit(range: arrow, replacement: "->")], isSafe: true)])
  }

  /// The dashes that make the arrow of a divert longer than it is.
  private static func dashes(endingIn run: TextRun) -> SourceRange? {
    let bytes = run.words.utf8
    let count = bytes.reversed().prefix { $0 == UInt8(ascii: "-") }.count
    guard count > 0, Int(run.range.count) == bytes.count else { return nil }
    let before = bytes.dropLast(count).last
    guard before == nil || before == 0x20 || before == 0x09 else { return nil }
    return SourceRange(file: run.range.file, start: run.range.end - UInt32(count), end: run.range.end)
  }

  private static func reportLong(_ range: SourceRange, _ story: LintedStory, _ findings: inout Findings) {
    let words = story.text(in: range)
    findings.report(
      range, "The arrow of a divert has one dash: the reader sees `\(words)`.", help: "Write `->`.",
      fixes: [FixIt(message: "Remove `\(words)`", edits: [TextEdit(range: range, replacement: "")], isSafe: true)])
  }

  private static func lastArrow(in words: String) -> (arrow: String, offset: Int)? {
    var last: (arrow: String, offset: Int)?
    for arrow in arrows {
      guard let found = words.lastIndex(ofWords: arrow) else { continue }
      let offset = words.utf8.distance(from: words.startIndex, to: found)
      if last.map({ offset > $0.offset || offset == $0.offset && arrow.utf8.count > $0.arrow.utf8.count }) ?? true {
        // `=>` is the end of `==>`, which stands further to the left.
        if let known = last, known.offset < offset, offset < known.offset + known.arrow.utf8.count { continue }
        last = (arrow, offset)
      }
    }
    return last
  }
}
