import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds a condition at the beginning of a sequence, whose colon is missing: `{courage > 1 brave|afraid}` (ink §72).
package enum ConditionWithoutColon {
  package static let rule = Rule(
    code: "W018", name: "condition-without-colon", tellsSource: true,
    summary: "A condition in braces has no colon behind it, so that the reader sees it.",
    reason: """
      What stands in braces is a condition only if a colon follows it. Without one the whole brace is a sequence: the reader \
      sees 'courage > 1 brave' the first time, and 'afraid' from then on.
      """,
    whenToIgnore: "Ignore it where the reader is to see the comparison.",
    examples: [
      .triggering("VAR courage = 2\nYou feel {⟦courage > 1⟧ brave|afraid}.\n-> END\n"),
      .fixed("VAR courage = 2\nYou feel {courage > 1: brave|afraid}.\n-> END\n"),
      .triggering("VAR trust = 5\nShe {⟦trust > 3⟧ | takes your hand | looks away}.\n-> END\n"),
      .fixed("VAR trust = 5\nShe {trust > 3: takes your hand | looks away}.\n-> END\n"),
      .triggering("VAR key = true\nThe door is {⟦not key⟧ locked|open}.\n-> END\n"),
      .fixed("VAR key = true\nThe door is {not key: locked|open}.\n-> END\n"),
      .triggering("VAR gold = 4\nYou are {⟦gold > 3⟧：rich|poor}.\n-> END\n"),
      .fixed("VAR gold = 4\nYou are {gold > 3:rich|poor}.\n-> END\n"),
      .triggering("LIST bag = (lamp), rope\n{⟦bag ? lamp⟧ There is light.|It is dark.}\n-> END\n"),
      .fine("VAR gold = 4\n{gold|silver} {gold > 3: rich|poor} {not now|later} {3 > 2 is true|false}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for node in story.syntaxParts.sequences where node.first(.sequenceMark) == nil {
      let elements = node.children.filter { $0.kind == .sequenceElement }
      guard elements.count > 1, let content = elements[0].first(.content),
        let text = content.children.first(where: { !$0.kind.isTrivia }), text.kind == .text
      else { continue }
      check(
        text, isWhole: content.children.count(where: { !$0.kind.isTrivia }) == 1, second: elements[1], in: story,
        to: &findings)
    }
  }

  private static func check(
    _ text: SyntaxNode, isWhole: Bool, second: SyntaxNode, in story: LintedStory, to findings: inout Findings
  ) {
    let words = text.cleanedText
    guard words.utf8.count == Int(text.range.count), let condition = condition(in: words.trimmingBlanks, story) else {
      return
    }
    let blanks = words.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let start = text.range.start + UInt32(blanks)
    let end = start + UInt32(condition.utf8.count)
    let range = SourceRange(file: text.range.file, start: start, end: end)
    let rest = words[condition.endIndex...].trimmingBlanks
    var edit = story.edit(after: range, ":")
    if rest.hasPrefix("：") {
      edit = TextEdit(range: SourceRange(file: range.file, start: end, end: end + 3), replacement: ":")
    } else if rest.isEmpty {
      guard isWhole else { return }
      edit = TextEdit(
        range: SourceRange(file: range.file, start: end, end: second.range.start), replacement: ":")
    }
    findings.report(
      range, "The reader sees `\(condition)`: without a colon behind it this is no condition.",
      help: "Write `{\(condition): …}`.", fixes: [FixIt(message: "Write a colon", edits: [edit], isSafe: true)])
  }

  private static let signs = ["==", "!=", ">=", "<=", ">", "<", "!?", "?", " has ", " hasnt "]

  /// The condition that words begin with: a comparison up to its second operand, or `not` and a name.
  private static func condition(in words: Substring, _ story: LintedStory) -> Substring? {
    if words.begins(withWord: "not") {
      let end = operandEnd(in: words, from: words.index(words.startIndex, offsetBy: 3))
      return accepted(words[..<end], story)
    }
    guard words.utf8.contains(where: { "=<>?h".utf8.contains($0) }) else { return nil }
    for sign in signs {
      guard let found = words.firstIndex(ofWords: sign) else { continue }
      let end = operandEnd(in: words, from: words.utf8.index(found, offsetBy: sign.utf8.count))
      if let condition = accepted(words[..<end], story) { return condition }
    }
    return nil
  }

  /// Where the operand ends that begins behind some blanks.
  private static func operandEnd(in words: Substring, from start: Substring.Index) -> Substring.Index {
    var index = start
    while index < words.endIndex, words[index] == " " { index = words.index(after: index) }
    if index < words.endIndex, words[index] == "\"",
      let close = words[words.index(after: index)...].firstIndex(of: "\"")
    {
      return words.index(after: close)
    }
    while index < words.endIndex, words[index].isLetter || words[index].isNumber || "_.-".contains(words[index]) {
      index = words.index(after: index)
    }
    return index
  }

  private static func accepted(_ words: Substring, _ story: LintedStory) -> Substring? {
    let words = words.last == "." ? words.dropLast() : words
    return story.logicReader.isExpression(words) ? words : nil
  }
}
