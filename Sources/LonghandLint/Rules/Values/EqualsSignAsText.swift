import LonghandCompiler
import LonghandSource

/// Finds `{gold = 5: a|b}`, which is no condition but a sequence (ink §72).
package enum EqualsSignAsText {
  package static let rule = Rule(
    code: "V025", name: "equals-sign-as-text", tellsSource: true,
    summary: "A condition with `=` instead of `==` is read as the text of a sequence.",
    reason: """
      What is no expression before the colon makes the whole brace a sequence: the reader sees `gold = 5: rich` the \
      first time, and what follows the bar from then on.
      """,
    whenToIgnore: "There is no reason to ignore it: write the text otherwise.",
    examples: [
      .triggering("VAR gold = 5\nYou are {⟦gold =⟧ 5: rich|poor}.\n-> END\n"),
      .fixed("VAR gold = 5\nYou are {gold == 5: rich|poor}.\n-> END\n"),
      .triggering("VAR gold = 3\nYou have {⟦gold =⟧ 3 three|two} coins.\n-> END\n"),
      .fine("VAR gold = 5\nYou are {gold = a metal|rich}.\n-> END\n"),
      .fine("VAR gold = 5\nYou are {gold == 5: rich|poor}. {gold|silver}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for sequence in script.sequences.nodes where !sequence.isMultiline {
      guard let element = script.elements[sequence.elements].first,
        let statement = script.statements[script.weaves[element].statements].first,
        case .content(let content) = statement.kind, let item = script.contentItems[content].first,
        case .text(let text) = item.kind
      else { continue }
      check(script.texts[text], at: item.range, in: story, to: &findings)
    }
  }

  private static func check(
    _ words: String, at range: SourceRange, in story: LintedStory, to findings: inout Findings
  ) {
    let source = story.text(in: range)
    guard let equals = source.firstIndex(of: "="),
      words.contains(":") || isValueBeforeWords(source[source.index(after: equals)...])
    else { return }
    let rest = source[source.index(after: equals)...]
    let name = source[..<equals].filter { $0 != " " && $0 != "\t" }
    guard rest.first != "=", source[..<equals].utf8.count < 60, story.logicReader.isVariable(name) else { return }
    let leading = source.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let end = range.start + UInt32(source[...equals].utf8.count)
    let place = SourceRange(file: range.file, start: range.start + UInt32(leading), end: end)
    let sign = SourceRange(file: range.file, start: end, end: end)
    findings.report(
      place, "This is no condition: with a single `=` the brace is a sequence that shows these words.",
      help: words.contains(":") ? "Write `==`." : "Write `==`, and a colon behind what it is compared with.",
      fixes: words.contains(":")
        ? [FixIt(message: "Write `==`", edits: [TextEdit(range: sign, replacement: "=")], isSafe: true)] : [])
  }

  /// Whether a number, a truth or a text in quotes stands behind the sign, and words behind that.
  private static func isValueBeforeWords(_ rest: Substring) -> Bool {
    let words = rest.trimmingBlanks
    let value = words.prefix { $0 != " " }
    guard value.endIndex < words.endIndex else { return false }
    return value == "true" || value == "false" || value.first == "\"" || value.allSatisfy { $0.isNumber }
  }
}
