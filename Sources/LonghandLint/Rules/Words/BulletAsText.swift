import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds bullets and dashes that were meant to be read: `*Bang!*`, `+10 gold`, `-5 degrees` (ink §110, ink §127).
package enum BulletAsText {
  package static let rule = Rule(
    code: "W010", name: "bullet-as-text",
    summary: "A sign at the beginning of a line was meant to be read, but makes a choice or a gather.",
    reason: """
      `*` and `+` at the beginning of a line offer the reader a choice, `-` gathers choices; the sign itself is not shown. A \
      word between stars, a sum or a temperature is text only behind a backslash.
      """,
    whenToIgnore: "Ignore it where a choice or a gather is meant.",
    examples: [
      .triggering("You knock.\n⟦*⟧Bang!* The door flies open.\n- -> END\n"),
      .fixed("You knock.\n\\*Bang!* The door flies open.\n- -> END\n"),
      .triggering("* [Take it]\n  ⟦+⟧10 gold!\n* [Leave it]\n- -> END\n"),
      .fixed("* [Take it]\n  \\+10 gold!\n* [Leave it]\n- -> END\n"),
      .triggering("The thermometer says:\n⟦-⟧5 degrees.\n-> END\n"),
      .fixed("The thermometer says:\n\\-5 degrees.\n-> END\n"),
      .triggering("⟦**⟧Never** she says.\n- -> END\n"),
      .triggering("The guide says:\n⟦*****⟧ The best inn in town.\n- -> END\n"),
      .fixed("The guide says:\n\\***** The best inn in town.\n- -> END\n"),
      .triggering("She opens the door.\n⟦-⟧ Who is there?\n- Only me.\n-> END\n"),
      .fixed("She opens the door.\n\\- Who is there?\n\\- Only me.\n-> END\n"),
      .fine("- A room.\n- It is dark.\n- Somebody breathes.\n* [Go]\n* [Stay]\n- -> END\n"),
      .fine("- A room.\n* [Go]\n* [Stay]\n- Night falls.\n- It rains. -> END\n"),
      .fine("* Bang! The door flies open.\n*Five stars *\n+ 10 gold\n* *** three stars\n- -> END\n"),
      .fine("*[Go] You go.\n*\"Now!\" she says.\n-(five) Here.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for node in story.syntaxParts.choices { checkMark(.bullet, of: node, story, &findings) }
    checkRows(story, &findings)
    checkDialogue(story, &findings)
    for node in story.syntaxParts.gathers { checkMark(.dash, of: node, story, &findings) }
  }

  /// Finds rows of three stars or more that no choice with fewer stands above.
  private static func checkRows(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.role == .root && weave.hasWeavePoints {
      guard let nested = firstNested(of: weave, script) else { continue }
      for statement in script.statements[script.weaves[nested].statements] {
        guard case .choice(let id) = statement.kind, script.choices[id].depth > 2, script.choices[id].choiceOnly.isEmpty
        else { continue }
        let signs = story.bullets(of: id)
        let row = story.text(in: signs).trimmingBlanks
        guard row.count == Int(script.choices[id].depth), row.count(where: { $0 == "*" }) == row.count else { continue }
        let range = SourceRange(file: signs.file, start: signs.start, end: signs.start + UInt32(row.utf8.count))
        report(range, words: "\(row)", kind: .bullet, in: story, to: &findings)
      }
    }
  }

  /// Finds dashes that begin what people say, one line below the other, with no choice above that they could gather.
  private static func checkDialogue(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for weave in script.weaves.nodes where weave.role == .root && weave.hasWeavePoints {
      var dashes: [SourceRange] = []
      loop: for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .gather(let id) where script.gathers[id].range.isEmpty || script.gathers[id].label != nil: break loop
        case .gather(let id): dashes.append(story.dashes(of: script.gathers[id].range))
        case .choice, .weave, .shift, .temporary, .assignment, .call, .returning, .done: break loop
        case .content, .newline, .note, .variable, .constant, .list, .external, .persona: break
        }
      }
      let told = dashes.filter { $0.count == 1 && beginsSpeech(restOfLine(behind: $0, story)) }
      guard told.count > 1, told.count == dashes.count, let first = told.first,
        told.contains(where: { "?!".contains(restOfLine(behind: $0, story).trimmingBlanks.last ?? " ") })
      else { continue }
      findings.report(
        first,
        "`-` at the beginning of a line makes a gather: the dashes of these \(told.count) speeches are not shown.",
        help: "Write `\\` before each, or a long dash, `–`, to have them read.",
        labels: told.dropFirst().map { Diagnostic.Label(range: $0, text: "nor is this one") },
        fixes: [FixIt(message: "Write `\\` before each", edits: told.map { story.edit(before: $0, "\\") })])
    }
  }

  /// Whether words read like something that somebody says: a sentence with a capital in front and a stop behind it.
  private static func beginsSpeech(_ words: Substring) -> Bool {
    let words = words.trimmingBlanks
    guard let first = words.first, first.isUppercase, let last = words.last else { return false }
    return ".!?…".contains(last) && words.contains(" ")
  }

  /// The deeper weave that a flow begins with, where no choice of its own level stands above it.
  private static func firstNested(of weave: Weave, _ script: Script) -> WeaveID? {
    for statement in script.statements[weave.statements] {
      switch statement.kind {
      case .weave(let nested):
        guard case .weave(let deeper)? = script.statements[script.weaves[nested].statements].first?.kind else {
          return nested
        }
        return deeper
      case .choice, .gather: return nil
      default: break
      }
    }
    return nil
  }

  private static func checkMark(
    _ kind: SyntaxKind, of node: SyntaxNode, _ story: LintedStory, _ findings: inout Findings
  ) {
    let marks = node.children.filter { $0.kind == kind }
    guard let first = marks.first, let last = marks.last, Int(last.range.end - first.range.start) == marks.count else {
      return
    }
    let signs = first.range.union(last.range)
    let words = restOfLine(behind: signs, story)
    guard let next = words.first else { return }
    let sign = story.text(in: signs)
    if signs.count == 1, sign != "*", next.isASCII, next.isNumber {
      let number = words.prefix { $0.isNumber || $0 == "." || $0 == "," }
      report(signs, words: "\(sign)\(number)", kind: kind, in: story, to: &findings)
    } else if sign.allSatisfy({ $0 == "*" }), next.isLetter || next.isNumber, let end = emphasisEnd(words, sign) {
      report(signs, words: "\(sign)\(words[..<end])\(sign)", kind: kind, in: story, to: &findings)
    }
  }

  /// Where words end that stand between stars, as people mark what is to be stressed.
  private static func emphasisEnd(_ words: Substring, _ sign: String) -> Substring.Index? {
    guard let end = words.firstIndex(ofWords: sign), end > words.startIndex else { return nil }
    let before = words[words.index(before: end)]
    let behind = words[words.index(end, offsetBy: sign.count)...].first
    guard before != " ", before != "\\", behind.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
    return end
  }

  private static func restOfLine(behind range: SourceRange, _ story: LintedStory) -> Substring {
    let file = story.file(range.file)
    let line = file.range(ofLine: file.location(at: range.start).line)
    return file.text(in: SourceRange(file: range.file, start: range.end, end: max(range.end, line.end)))[...]
  }

  private static func report(
    _ range: SourceRange, words: String, kind: SyntaxKind, in story: LintedStory, to findings: inout Findings
  ) {
    let result = kind == .bullet ? "a choice, which the reader is offered" : "a gather"
    let sign = story.text(in: range)
    findings.report(
      range, "`\(sign)` at the beginning of a line makes \(result); the sign in `\(words)` is not shown.",
      help: "Write `\\` before it to have it read.",
      fixes: [FixIt(message: "Write `\\` before it", edits: [story.edit(before: range, "\\")])])
  }
}
