import LonghandCompiler
import LonghandSource

/// Finds lines of text that read like lines of logic: `gold = 5` without `~`.
package enum LogicAsText {
  package static let rule = Rule(
    code: "V019", name: "logic-as-text", tellsSource: true,
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
      .triggering("VAR gold = 0\n⟦set gold = 5⟧\n⟦gold += gold * 2;⟧\nYou have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\n~ gold = 5\n~ gold += gold * 2\nYou have {gold} coins.\n-> END\n"),
      .triggering("VAR gold = 0\n⟦～ gold = 5⟧\nYou have {gold} coins.\n-> END\n"),
      .fixed("VAR gold = 0\n~ gold = 5\nYou have {gold} coins.\n-> END\n"),
      .fine("VAR gold = 0\ngold = {gold}\ngold = the best metal\nsilver = 5\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let inBraces = elementsInLines(script)
    for id in script.weaves.ids {
      let weave = script.weaves[id]
      for statement in script.statements[weave.statements] {
        guard case .content(let content) = statement.kind else { continue }
        check(script.contentItems[content], isInBraces: inBraces.contains(id), story, &findings)
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
    _ items: ArraySlice<ContentItem>, isInBraces: Bool, _ story: LintedStory, _ findings: inout Findings
  ) {
    guard let first = items.first, case .text(let text) = first.kind, isAlone(items) else { return }
    let words = story.script.texts[text]
    guard mayBeLogic(words) else { return }
    let logic = logic(in: words)
    guard isAssignment(logic, story) else { return }
    if isInBraces {
      return findings.report(
        first.range, "Braces print: the reader sees \(story.quoted(first.range)), and nothing changes.",
        help: "Write `~ \(logic)` on a line of its own.")
    }
    // What is told may be shorter than the source, where comments stand in it.
    let edit =
      logic.utf8.count == words.utf8.count
      ? story.edit(before: first.range, "~ ") : TextEdit(range: first.range, replacement: "~ \(logic)")
    findings.report(
      first.range, "This line is shown to the reader: without `~` it does nothing.", help: "Write `~ \(logic)`.",
      fixes: [FixIt(message: "Write `~` before it", edits: [edit], isSafe: true)])
  }

  private static func isAlone(_ items: ArraySlice<ContentItem>) -> Bool {
    items.dropFirst().allSatisfy { item in
      if case .newline = item.kind { true } else { false }
    }
  }

  /// Whether words are short and hold a sign of logic, so that the parser need be asked.
  private static func mayBeLogic(_ words: String) -> Bool {
    guard words.utf8.count < 200 else { return false }
    var last: UInt8 = 0
    for byte in words.utf8 {
      if byte == UInt8(ascii: "=") || byte == 0xEF { return true }
      if byte == last, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { return true }
      last = byte
    }
    return false
  }

  /// The words without what other languages put around them: `set` or `let` in front, a semicolon behind.
  private static func logic(in words: String) -> Substring {
    var words = words.trimmingBlanks
    if words.hasPrefix("～") { words = words.dropFirst().trimmingBlanks }
    while words.last == ";" { words = words.dropLast().trimmingBlanks }
    for word in ["set", "let"] where words.begins(withWord: word) { words = words.dropFirst(3).trimmingBlanks }
    return words
  }

  private static func isAssignment(_ words: Substring, _ story: LintedStory) -> Bool {
    let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !name.isEmpty, name == "temp" || story.logicReader.isVariable(name) else { return false }
    return story.logicReader.isLogic(words)
  }
}
