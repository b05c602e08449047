import LonghandCompiler
import LonghandSource

/// Finds lines of text that read like lines of logic: `gold = 5` without `~`.
package enum LogicAsText {
  package static let rule = Rule(
    code: "V019", name: "logic-as-text",
    summary: "A line that reads like logic is text, because its `~` is missing.",
    reason: """
      Only what follows `~` is done; everything else is shown to the reader. The line compiles, the reader sees \
      `gold = 5`, and `gold` stays what it was.
      """,
    whenToIgnore: "Ignore it where the reader is to see that line.",
    examples: [
      .triggering("VAR gold = 0\n⟦gold = 5⟧\nYou have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\n~ gold = 5\nYou have {gold} coins.\n-> END\n"),
      .triggering("VAR gold = 0\n* [Take a coin]\n  ⟦gold++⟧\n- You have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\n* [Take a coin]\n  ~ gold++\n- You have {gold} coins.\n-> END\n"),
      .triggering("VAR gold = 0\n* [Search]\n  You find a purse. {~⟦gold = 5⟧}\n* [Go on]\n- {gold} coins. -> END\n"),
      .fine("VAR gold = 0\ngold = {gold}\ngold = the best metal\nsilver = 5\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let inBraces = elementsInLines(script)
    for id in script.weaves.ids {
      let weave = script.weaves[id]
      for statement in script.statements[weave.statements] {
        guard case .content(let content) = statement.kind else { continue }
        check(script.contentItems[content], weave.flow, isInBraces: inBraces.contains(id), story, &findings)
      }
    }
  }

  /// The elements of sequences that stand within a line, where no `~` makes logic of anything.
  private static func elementsInLines(_ script: Script) -> Set<WeaveID> {
    script.sequences.nodes.reduce(into: []) { elements, sequence in
      if !sequence.isMultiline { elements.formUnion(script.elements[sequence.elements]) }
    }
  }

  private static func check(
    _ items: ArraySlice<ContentItem>, _ flow: FlowID, isInBraces: Bool, _ story: LintedStory,
    _ findings: inout Findings
  ) {
    guard let first = items.first, case .text(let text) = first.kind, isAlone(items) else { return }
    let words = story.script.texts[text]
    let isReturn = story.script.flows[flow].kind == .function && isReturn(words, flow, story)
    guard isReturn || isAssignment(words, flow, story) else { return }
    if isInBraces {
      return findings.report(
        first.range, "Braces print: the reader sees \(story.quoted(first.range)), and nothing changes.",
        help: "Write `~ \(words)` on a line of its own.")
    }
    let fix = FixIt(message: "Write `~` before it", edits: [story.edit(before: first.range, "~ ")])
    findings.report(
      first.range, "This line is shown to the reader: without `~` it does nothing.", help: "Write `~` before it.",
      fixes: [fix])
  }

  private static func isAlone(_ items: ArraySlice<ContentItem>) -> Bool {
    items.dropFirst().allSatisfy { item in
      if case .newline = item.kind { true } else { false }
    }
  }

  private static func isAssignment(_ words: String, _ flow: FlowID, _ story: LintedStory) -> Bool {
    var pieces = words.split(whereSeparator: { $0 == " " || $0 == "\t" })
    if pieces.first == "temp", pieces.count > 3, pieces[2] == "=" { return isValue(pieces[3...], flow, story) }
    if pieces.count == 1 {
      for sign in ["++", "--"] where words.hasSuffix(sign) { return isVariable(words.dropLast(2), flow, story) }
      guard let equals = words.firstIndex(of: "="), words.index(after: equals) < words.endIndex else { return false }
      pieces = [words[..<equals], "=", words[words.index(after: equals)...]]
    }
    guard pieces.count > 2, ["=", "+=", "-="].contains(pieces[1]), isVariable(pieces[0], flow, story) else {
      return false
    }
    return isValue(pieces[2...], flow, story)
  }

  private static func isReturn(_ words: String, _ flow: FlowID, _ story: LintedStory) -> Bool {
    let pieces = words.split(separator: " ")
    guard pieces.first == "return" else { return false }
    return pieces.count == 1 || isValue(pieces[1...], flow, story)
  }

  /// Whether words read like a value: a number, a text in quotes, a name of the story, with operators between them.
  private static func isValue(_ pieces: ArraySlice<Substring>, _ flow: FlowID, _ story: LintedStory) -> Bool {
    guard pieces.count % 2 == 1, pieces.count < 8 else { return false }
    return pieces.enumerated().allSatisfy { position, piece in
      position % 2 == 1 ? ["+", "-", "*", "/", "%"].contains(piece) : isOperand(piece, flow, story)
    }
  }

  private static func isOperand(_ piece: Substring, _ flow: FlowID, _ story: LintedStory) -> Bool {
    if Double(piece) != nil || piece == "true" || piece == "false" { return true }
    if piece.count > 1, piece.hasPrefix("\""), piece.hasSuffix("\"") { return true }
    return isVariable(piece, flow, story)
  }

  private static func isVariable(_ word: Substring, _ flow: FlowID, _ story: LintedStory) -> Bool {
    let symbols = story.analysis.symbols
    guard let name = story.script.names.find(String(word)) else { return false }
    return symbols.global(name) != nil || symbols.temporary(name, of: flow) != nil
      || symbols.parameter(name, of: flow) != nil
  }
}
