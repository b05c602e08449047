import LonghandCompiler
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
      .triggering("Where to?\n⟦1.⟧ [Left] You go left.\n⟦2.⟧ [Right] You go right.\n- -> END\n"),
      .fixed("Where to?\n* [Left] You go left.\n* [Right] You go right.\n- -> END\n"),
      .triggering("Where to?\n⟦-⟧ [Left] You go left.\n⟦-⟧ [Right] You go right.\n- -> END\n"),
      .fixed("Where to?\n* [Left] You go left.\n* [Right] You go right.\n- -> END\n"),
      .triggering("Where to?\n⟦•⟧ [Left] You go left.\n⟦＊⟧ [Right] You go right.\n- -> END\n"),
      .fixed("Where to?\n* [Left] You go left.\n* [Right] You go right.\n- -> END\n"),
      .fine("• [sic] · a list\n• Milk [skimmed]\n-> END\n"),
      .fine("1. [sic] Bread\n2. Milk\n-> END\n"),
      .fine("[The curtain rises.]\nA room.\n* [Look] You look.\n  [A pause.]\n  It is empty.\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    checkGathers(story, &findings)
    for run in story.textRuns where run.role == .line && run.isFirst {
      if let bullet = printed(run) {
        let sign = story.text(in: bullet)
        report(
          bullet, message: "`\(sign)` is no bullet to ink: the reader sees this line, and cannot choose it.", in: story,
          to: &findings)
        continue
      }
      if let number = numbered(run) {
        report(
          number, message: "A number is no bullet: the reader sees this line, and has nothing to choose.", in: story,
          to: &findings)
        continue
      }
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

  private static func report(
    _ range: SourceRange, message: String, in story: LintedStory, to findings: inout Findings
  ) {
    findings.report(
      range, message, help: "Write `*` or `+` in its place.",
      fixes: [FixIt(message: "Write `*` in its place", edits: [TextEdit(range: range, replacement: "*")])])
  }

  /// Bullets of word processors and of keyboards that write signs of twice the width.
  private static let bullets: Set<Character> = [
    "•", "·", "◦", "‣", "▪", "●", "○", "∙", "＊", "＋", "※", "▸", "►", "–", "—",
  ]

  /// The sign that a line begins with in the place of a bullet: `• [Left] You go left.`
  private static func printed(_ run: TextRun) -> SourceRange? {
    guard let sign = run.words.first, bullets.contains(sign), Int(run.range.count) == run.words.utf8.count else {
      return nil
    }
    let rest = run.words.dropFirst().trimmingBlanks
    guard rest.hasPrefix("["), rest.contains("]"), !rest.hasPrefix("[sic]") else { return nil }
    let start = run.range.start
    return SourceRange(file: run.range.file, start: start, end: start + UInt32(sign.utf8.count))
  }

  /// The number, or letter, that a line of a list of choices begins with: `1. [Left] You go left.`
  private static func numbered(_ run: TextRun) -> SourceRange? {
    let words = run.words
    let mark = words.prefix { $0.isNumber }
    let sign = mark.isEmpty && words.first?.isLetter ?? false ? words.prefix(1) : mark
    guard !sign.isEmpty, sign.utf8.count < 3, let next = words[sign.endIndex...].first, ".)".contains(next) else {
      return nil
    }
    let rest = words[words.index(after: sign.endIndex)...].trimmingBlanks
    guard rest.hasPrefix("["), let close = rest.firstIndex(of: "]"), rest.hasPrefix("[sic]") == false,
      rest.distance(from: rest.startIndex, to: close) > 1
    else { return nil }
    let start = run.range.start
    return SourceRange(file: run.range.file, start: start, end: start + UInt32(sign.utf8.count) + 1)
  }

  /// Finds gathers one below the other that begin with words in brackets, which were meant as choices.
  private static func checkGathers(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.hasWeavePoints {
      var gathers: [SourceRange] = []
      var last: SourceRange?
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .gather(let id) where !script.gathers[id].range.isEmpty && script.gathers[id].label == nil:
          last = story.dashes(of: script.gathers[id].range)
        case .content(let content):
          guard let dashes = last else { continue }
          last = nil
          if beginsInBrackets(content, script) { gathers.append(dashes) } else { flush(&gathers, story, &findings) }
        case .choice, .weave: flush(&gathers, story, &findings)
        default: break
        }
      }
      flush(&gathers, story, &findings)
    }
  }

  private static func beginsInBrackets(_ content: Content, _ script: Script) -> Bool {
    guard let first = script.contentItems[content].first, case .text(let text) = first.kind else { return false }
    return script.texts[text].hasPrefix("[") && script.texts[text].contains("]")
  }

  private static func flush(_ gathers: inout [SourceRange], _ story: LintedStory, _ findings: inout Findings) {
    defer { gathers.removeAll() }
    guard gathers.count > 1 else { return }
    for dashes in gathers {
      report(
        dashes, message: "A dash makes a gather, and no choice: the reader sees the brackets.", in: story, to: &findings
      )
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
