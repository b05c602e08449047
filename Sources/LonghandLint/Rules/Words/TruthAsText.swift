import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// Finds comparisons in braces without a colon, of which the reader sees `true` or `false` (ink §73, runtime §156).
package enum TruthAsText {
  package static let rule = Rule(
    code: "W013", name: "truth-as-text",
    summary: "A condition stands in braces without a colon, so that the reader sees `true` or `false`.",
    reason: """
      `{gold >= 5} -> gate` tells the reader 'true' or 'false' and always goes to the gate. What depends on a condition \
      stands in the same braces, behind a colon: `{gold >= 5: -> gate}`.
      """,
    whenToIgnore: "Ignore it where the reader is to see the truth value, such as on a page for testing.",
    examples: [
      .triggering("VAR gold = 3\n⟦{gold >= 5}⟧ -> gate\n-> END\n== gate\nHere. -> END\n"),
      .fixed("VAR gold = 3\n{gold >= 5: -> gate}\n-> END\n== gate\nHere. -> END\n"),
      .triggering(
        "-> square\n== square\n+ [Church] -> church\n+ [Home]\n  ⟦{church}⟧ -> church\n  -> END\n== church\nBells. -> square\n"
      ),
      .triggering(
        "VAR key = false\n* [Search]\n  ~ key = true\n* [Rest]\n- The door.\n⟦{key}⟧\n* [Open it] -> END\n* [Go] -> END\n"
      ),
      .triggering("VAR gold = 3\n⟦{gold > 3}⟧ You are rich.\n-> END\n"),
      .mended("VAR gold = 3\n{gold > 3: You are rich.}\n-> END\n"),
      .triggering("VAR key = true\nThe door is ⟦{not key}⟧ locked.\n-> END\n"),
      .triggering("LIST bag = lamp, rope\n⟦{bag ? lamp}⟧ -> stairs\n== stairs\nDown. -> END\n"),
      .triggering(
        "VAR rich = false\n* [Work]\n  ~ rich = true\n* [Sleep]\n- * [Pay] ⟦{rich}⟧ -> END\n* [⟦{rich}⟧ Dance] -> END\n* Eat ⟦{rich}⟧\n  -> END\n"
      ),
      .triggering(
        "VAR met = false\n* [Greet]\n  ~ met = true\n* [Pass by]\n- ⟦{met}⟧ -> tea\n== tea\n⟦{met}⟧ She knows you.\nMet: {met} now.\n* [Ask her ⟦{met}⟧] -> END\n* [Leave] -> END\n"
      ),
      .fine("{not true}\n-> END\n"),
      .fine("LIST bag = (lamp), rope\n{bag ? lamp}, {not bag}; {bag ? rope}\n-> END\n"),
      .fine("LIST bag = (lamp), rope\n{bag ? lamp}\n{bag ? (lamp, rope)}\n{not true}\n-> END\n"),
      .fine("VAR gold = 3\nYou have {gold + 1} coins. {gold > 3: You are rich.}\n-> END\n"),
      .fine("VAR gold = 3\n{rich()}\n-> END\n== function rich()\n~ return gold > 3\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let parts = story.syntaxParts.printed
    for (index, printed) in parts.enumerated() {
      guard let value = PrintedExpressionSyntax(printed.node)?.expression, isCondition(value.node),
        !isTriedOut(printed, index: index, parts: parts, in: story)
      else { continue }
      checkExpression(value.node, printed: printed, in: story, to: &findings)
    }
    for choice in story.script.choices.nodes where !choice.isFallback { checkChoice(choice, story, &findings) }
    for weave in story.script.weaves.nodes { checkFlags(weave, story, &findings) }
  }

  /// Finds a truth value right behind the words of a choice, or before them in its brackets.
  private static func checkChoice(_ choice: Choice, _ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let (inner, offered) = (script.contentItems[choice.inner], script.contentItems[choice.choiceOnly])
    let behind = inner.first { !isBlank($0, script) }
    let rest = inner.drop { isBlank($0, script) }.dropFirst()
    if let behind, rest.allSatisfy({ isBlank($0, script) }) { report(behind, story, &findings) }
    if choice.start.isEmpty, offered.count > 1, let first = offered.first { report(first, story, &findings) }
    if choice.start.isEmpty, offered.count > 1, let last = offered.last(where: { !isBlank($0, script) }) {
      report(last, story, &findings)
    }
    if choice.choiceOnly.isEmpty, choice.inner.isEmpty, choice.start.count > 1,
      let last = script.contentItems[choice.start].last(where: { !isBlank($0, script) })
    {
      report(last, story, &findings)
    }
  }

  private static func report(_ item: ContentItem, _ story: LintedStory, _ findings: inout Findings) {
    guard case .printed(let value) = item.kind, story.isTruth(value) else { return }
    let words = story.quoted(value)
    findings.report(
      item.range, "The reader sees `true` or `false` here: \(words) is no condition of this choice.",
      help:
        "A condition stands right behind the bullet: `* {\(story.text(in: story.script.expressions[value].range))} […]`."
    )
  }

  static func isBlank(_ item: ContentItem, _ script: Script) -> Bool {
    switch item.kind {
    case .text(let text): script.texts[text].utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    case .newline, .glue: true
    case .tagStart, .tagEnd, .printed, .conditional, .sequence, .divert: false
    }
  }

  private static func checkExpression(
    _ value: SyntaxNode, printed: SyntaxParts.Printed, in story: LintedStory, to findings: inout Findings
  ) {
    let condition = value.cleanedText.trimmingBlanks
    let range = printed.node.range
    if let divert = divert(behind: range, story) {
      let words = story.text(in: divert)
      let braces = "{\(condition): \(words)}"
      return findings.report(
        range, "The reader sees `true` or `false` here, and `\(words)` is taken always.", help: "Write `\(braces)`.",
        fixes: [
          FixIt(
            message: "Put the divert into the braces",
            edits: [TextEdit(range: range.union(divert), replacement: braces)])
        ])
    }
    let isBefore = printed.next?.kind == .text && printed.isFirst
    findings.report(
      range,
      isBefore
        ? "The reader sees `true` or `false` here, and what follows is told always."
        : "The reader sees `true` or `false` here: behind the condition there is no colon.",
      help: isBefore
        ? "Write `{\(condition): …}` around what depends on it."
        : "Write `{\(condition): …}`, what is told behind the colon.")
  }

  /// The divert that is all that stands behind braces on their line.
  private static func divert(behind range: SourceRange, _ story: LintedStory) -> SourceRange? {
    let file = story.file(range.file)
    let line = file.range(ofLine: file.location(at: range.start).line)
    let rest = file.bytes[Int(range.end)..<Int(max(line.end, range.end))]
    let divert = rest.drop { $0 == 0x20 || $0 == 0x09 }
    guard divert.starts(with: "->".utf8) else { return nil }
    let words = divert.dropFirst(2).prefix { !"#/{|}".utf8.contains($0) && $0 >= 0x20 }
    guard let last = words.lastIndex(where: { $0 != 0x20 }) else { return nil }
    return SourceRange(file: range.file, start: UInt32(divert.startIndex), end: UInt32(last + 1))
  }

  /// Whether braces alone on a line stand below others of the kind, or hold nothing but what is written out, or a line
  /// has several of them and no words: then somebody is trying something out.
  private static func isTriedOut(
    _ printed: SyntaxParts.Printed, index: Int, parts: [SyntaxParts.Printed], in story: LintedStory
  ) -> Bool {
    let line = line(of: printed, story)
    if isRow(line, of: printed.node.range.file, around: index, parts, story) { return true }
    guard printed.isFirst, printed.next == nil else { return false }
    if !holdsName(printed.node) { return true }
    return [index - 1, index + 1].contains { other in
      guard parts.indices.contains(other), parts[other].isFirst, parts[other].next == nil,
        parts[other].node.range.file == printed.node.range.file
      else { return false }
      return abs(Self.line(of: parts[other], story) - line) == 1
    }
  }

  /// Whether a line holds several printed values and no words.
  private static func isRow(
    _ line: Int, of file: SourceFileID, around index: Int, _ parts: [SyntaxParts.Printed], _ story: LintedStory
  ) -> Bool {
    func isInLine(_ other: SyntaxParts.Printed) -> Bool {
      other.node.range.file == file && Self.line(of: other, story) == line
    }
    let before = parts[..<index].reversed().prefix(while: isInLine)
    let row = before.reversed() + parts[index...].prefix(while: isInLine)
    guard row.count > 1 else { return false }
    var rest = Substring(story.file(file).text(in: story.file(file).range(ofLine: line)))
    for part in row.reversed() {
      guard let found = rest.lastIndex(ofWords: part.node.cleanedText) else { return false }
      if holdsWords(rest[rest.index(found, offsetBy: part.node.cleanedText.count)...]) { return false }
      rest = rest[..<found]
    }
    return !holdsWords(rest)
  }

  private static func holdsWords(_ words: Substring) -> Bool { words.contains { $0.isLetter || $0.isNumber } }

  private static func holdsName(_ node: SyntaxNode) -> Bool {
    node.kind == .path || node.kind == .identifier || node.children.contains { holdsName($0) }
  }

  private static func line(of printed: SyntaxParts.Printed, _ story: LintedStory) -> Int {
    story.file(printed.node.range.file).location(at: printed.node.range.start).line
  }

  /// Whether an expression can only be true or false.
  private static func isCondition(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .binaryExpression:
      guard let sign = node.first(.operatorSymbol)?.cleanedText.trimmingBlanks else { return false }
      return signs.contains(String(sign))
    case .prefixExpression:
      let sign = node.first(.operatorSymbol)?.cleanedText.trimmingBlanks
      return sign == "not" || sign == "!"
    case .parenthesizedExpression: return node.children.contains { isCondition($0) }
    default: return false
    }
  }

  private static let signs: Set<String> = [
    "==", "!=", "<", ">", "<=", ">=", "?", "!?", "has", "hasnt", "and", "or", "&&", "||",
  ]
}
