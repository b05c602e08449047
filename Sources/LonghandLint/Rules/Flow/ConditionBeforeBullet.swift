import LonghandCompiler
import LonghandSource

/// Finds choices that are told as text because their condition or label stands before the bullet (ink §114).
package enum ConditionBeforeBullet {
  package static let rule = Rule(
    code: "F030", name: "condition-before-bullet", tellsSource: true,
    summary: "A choice is told as text, because its condition stands before its bullet.",
    reason: """
      A choice begins with its bullets; its label and its conditions come behind them. With the condition in front the \
      whole line is text: the reader sees the bullet and the brackets, and has nothing to choose.
      """,
    whenToIgnore: "Ignore it where the star or the plus is to be read.",
    examples: [
      .triggering("VAR key = true\nA gate.\n* [Knock] Nobody.\n⟦{key} * [Open]⟧ You go in.\n- Night. -> END\n"),
      .fixed("VAR key = true\nA gate.\n* [Knock] Nobody.\n* {key} [Open] You go in.\n- Night. -> END\n"),
      .triggering(
        """
        VAR gold = 3
        -> shop
        == shop
        + [Leave] -> END
          The shop is large.
        ⟦{gold > 2}{gold < 9} + [Buy the hat]⟧
          -> shop

        """),
      .fixed(
        """
        VAR gold = 3
        -> shop
        == shop
        + [Leave] -> END
          The shop is large.
        + {gold > 2}{gold < 9} [Buy the hat]
          -> shop

        """),
      .triggering("VAR late = true\n* [Run] You run.\n- ⟦{late} * [Sleep]⟧ You sleep. -> END\n"),
      .fine("VAR a = 2\nVAR b = 3\n{a} * {b} = {a * b}\n* [Go] -> END\n"),
      .fine("VAR stars = 3\n{stars} * rated\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for statement in script.statements.nodes {
      guard case .content(let content) = statement.kind else { continue }
      let items = script.contentItems[content]
      guard let count = conditionCount(items, script), case .text(let text) = items[items.startIndex + count].kind,
        let words = bulletWords(script.texts[text])
      else { continue }
      report(items, count: count, bullet: words, in: story, to: &findings)
    }
  }

  /// How many braces a line begins with that print a value; nil where something else stands before the first words.
  private static func conditionCount(_ items: ArraySlice<ContentItem>, _ script: Script) -> Int? {
    for (count, item) in items.enumerated() {
      switch item.kind {
      case .printed: continue
      case .text(let id):
        let isBlank = script.texts[id].utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        if isBlank, count > 0 { continue }
        return count > 0 ? count : nil
      default: return nil
      }
    }
    return nil
  }

  /// The bullet that words begin with, where a choice in brackets follows it.
  private static func bulletWords(_ text: String) -> Character? {
    let words = text.drop { $0 == " " || $0 == "\t" }
    guard let bullet = words.first, bullet == "*" || bullet == "+" else { return nil }
    let rest = words.drop { $0 == bullet || $0 == " " || $0 == "\t" }
    guard rest.first == "[", rest.contains("]") else { return nil }
    return bullet
  }

  private static func report(
    _ items: ArraySlice<ContentItem>, count: Int, bullet: Character, in story: LintedStory,
    to findings: inout Findings
  ) {
    guard let first = items.first else { return }
    let words = items[items.startIndex + count].range
    let bytes = story.file(words.file).bytes
    func position(of byte: UInt8) -> UInt32? {
      (Int(words.start)..<Int(words.end)).first { bytes[$0] == byte }.map { UInt32($0) }
    }
    guard let start = position(of: bullet == "*" ? 0x2A : 0x2B), let open = position(of: UInt8(ascii: "[")),
      let close = position(of: UInt8(ascii: "]"))
    else { return }
    let file = words.file
    let bullets = story.text(in: SourceRange(file: file, start: start, end: open))
    let conditions = story.text(in: SourceRange(file: file, start: first.range.start, end: start))
    let whole = SourceRange(file: file, start: first.range.start, end: open)
    let line = SourceRange(file: file, start: first.range.start, end: close + 1)
    let replacement = "\(bullets)\(conditions)"
    findings.report(
      line, "This line is told as text, bullet and all, because `\(bullet)` does not stand first.",
      help:
        "Write the bullet before the condition: `\(replacement)\(story.text(in: SourceRange(file: file, start: open, end: close + 1)))`.",
      fixes: [
        FixIt(
          message: "Put the bullet first", edits: [TextEdit(range: whole, replacement: replacement)], isSafe: true)
      ])
  }
}
