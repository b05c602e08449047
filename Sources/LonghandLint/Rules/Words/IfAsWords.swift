import LonghandSource

/// Finds words of other languages around conditions, which are told to the reader: `if gold > 5:`, `endif`, `then`.
package enum IfAsWords {
  package static let rule = Rule(
    code: "W002", name: "if-as-words", tellsSource: true,
    summary: "A condition is told to the reader, because it is written as in another language.",
    reason: """
      Ink has no word for a condition. It stands behind an opening brace and ends with a colon, `{gold > 5: …}`, and the \
      brace is closed behind what depends on it. `if`, `then`, `endif` and their like are text.
      """,
    whenToIgnore: "Ignore it where the reader is to see those words.",
    examples: [
      .triggering("VAR gold = 3\nYou are {⟦if⟧ gold > 5: rich|poor}.\n-> END\n"),
      .fixed("VAR gold = 3\nYou are {gold > 5: rich|poor}.\n-> END\n"),
      .triggering("VAR lamp = true\n⟦if lamp:⟧\n  You see the stairs.\n⟦endif⟧\n-> END\n"),
      .triggering("VAR mood = 2\n⟦if mood == 2 then⟧\nShe sings.\n-> END\n"),
      .triggering("VAR tide = 1\nThe boat {⟦if⟧ tide: floats|lies in the mud}.\n-> END\n"),
      .fixed("VAR tide = 1\nThe boat {tide: floats|lies in the mud}.\n-> END\n"),
      .triggering("VAR gold = 3\n* [Buy it] ⟦if gold > 5⟧\n  It is yours.\n* [Leave]\n- -> END\n"),
      .triggering("VAR tired = true\n⟦<<if tired>>You yawn.<<endif>>⟧\n⟦(if: tired)[You yawn.]⟧\n-> END\n"),
      .fine("VAR gold = 3\n[if only] (if: she said) <<if>> it was\n-> END\n"),
      .fine("VAR gold = 3\nIf you had {gold} more: think of it.\nif only: that was what she said.\n-> END\n"),
      .fine("VAR gold = 3\n{if you like|if you must}: so be it.\n-> END\n"),
    ], check: check)

  private static let words = ["if", "when", "unless"]
  private static let endings: Set<String> = ["endif", "end if", "fi"]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where run.isFirst {
      switch run.role {
      case .line: checkLine(run, story, &findings)
      case .sequenceAlternative: checkBrace(run, story, &findings)
      case .choice: checkChoice(run, story, &findings)
      case .conditionalAlternative: break
      }
    }
  }

  private static func checkLine(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    let line = run.words.trimmingBlanks
    if line.hasPrefix("<<") || line.hasPrefix("(") || line.hasPrefix("[") {
      return checkMacro(line, run: run, in: story, to: &findings)
    }
    if run.next == nil, line.utf8.count < 7, endings.contains(line.lowercased()) {
      findings.report(
        run.range, "Ink knows no `\(line)`: the reader sees this word.",
        help: "A condition ends with its closing brace.")
      return
    }
    guard run.signs.contains(.colon) || line.firstIndex(ofWords: " then") != nil,
      words.contains(where: { line.begins(withWord: $0) }), let condition = condition(in: line, story)
    else { return }
    findings.report(
      run.range, "Ink has no word `if`: the reader sees this line, and what follows is told always.",
      help: "Write `{\(condition):`, and `}` behind what depends on it.")
  }

  /// Finds conditions as Twine has them: `<<if gold > 5>>`, `(if: gold > 5)[…]`, `[if gold > 5]`.
  private static func checkMacro(
    _ line: Substring, run: TextRun, in story: LintedStory, to findings: inout Findings
  ) {
    let words = line.drop { $0 == "<" || $0 == "(" || $0 == "[" || $0 == " " }
    guard Self.words.contains(where: { words.begins(withWord: $0) }) else { return }
    let rest = words.drop { $0.isLetter }.drop { $0 == ":" || $0 == " " }
    guard let end = closings.compactMap({ rest.firstIndex(ofWords: $0) }).min() else { return }
    let condition = rest[..<end].trimmingBlanks
    guard story.logicReader.isExpression(condition) else { return }
    findings.report(
      run.range, "This is a condition in another language: the reader sees it, and what follows is told always.",
      help: "Write `{\(condition): …}` around what depends on it.")
  }

  private static let closings = [">>", ")[", "]"]

  /// Finds a condition behind the words of a choice: `* [Buy it] if gold > 5`.
  private static func checkChoice(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    let line = run.words.trimmingBlanks
    guard run.next == nil, let word = words.first(where: { line.begins(withWord: $0) }) else { return }
    let condition = line.dropFirst(word.count).trimmingBlanks
    guard story.logicReader.isExpression(condition) else { return }
    let blanks = UInt32(run.words.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count)
    findings.report(
      SourceRange(file: run.range.file, start: run.range.start + blanks, end: run.range.end),
      "Ink has no word `\(word)`: the reader sees these words, and the choice is offered always.",
      help: "Write the condition behind the bullet: `* {\(condition)} […]`.")
  }

  private static func checkBrace(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    let line = run.words.trimmingBlanks
    guard run.signs.contains(.colon), let word = words.first(where: { line.begins(withWord: $0) }), line.contains(":"),
      let condition = condition(in: line, story)
    else { return }
    let blanks = run.words.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let start = run.range.start + UInt32(blanks)
    let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(word.utf8.count))
    let behind = SourceRange(file: range.file, start: range.start, end: range.end + 1)
    findings.report(
      range, "Ink has no word `\(word)`: this brace is a sequence, and the reader sees `\(line)`.",
      help: "Write only the condition: `{\(condition): …}`.",
      fixes: [FixIt(message: "Remove `\(word)`", edits: [TextEdit(range: behind, replacement: "")], isSafe: true)])
  }

  /// The condition behind the first word, where what stands there is one of this story.
  private static func condition(in line: Substring, _ story: LintedStory) -> String? {
    let rest = line.drop { $0 != " " && $0 != "(" }
    var end = rest.firstIndex { $0 == ":" || $0 == "{" } ?? rest.endIndex
    if let then = rest.firstIndex(ofWords: " then") { end = min(end, then) }
    guard end < rest.endIndex else { return nil }
    let condition = rest[..<end].trimmingBlanks
    return story.logicReader.isExpression(condition) ? String(condition) : nil
  }
}
