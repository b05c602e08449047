import LonghandSource

/// Finds lines that call a function or shift a persona, but for the `~`, and so are told.
package enum CallAsText {
  package static let rule = Rule(
    code: "W005", name: "call-as-text", tellsSource: true,
    summary: "A call or a shift stands on a line of its own without `~`, so that it is told and not done.",
    reason: "Only what follows `~`, or stands in braces, is done; everything else is told to the reader.",
    whenToIgnore: "Ignore it where the reader is to see that line.",
    examples: [
      .triggering("VAR gold = 9\n⟦pay(3)⟧\nYou have {gold} coins.\n-> END\n== function pay(n)\n~ gold -= n\n"),
      .fixed("VAR gold = 9\n~ pay(3)\nYou have {gold} coins.\n-> END\n== function pay(n)\n~ gold -= n\n"),
      .triggering("PERSONA ada {\n  shy / bold: 30\n}\n⟦ada: bold +20⟧\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .fixed("PERSONA ada {\n  shy / bold: 30\n}\n~ ada: bold +20\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .triggering("VAR bell = 0\n* [Ring] \n  ⟦ring()⟧\n- {bell} -> END\n== function ring()\n~ bell++\n"),
      .triggering("LIST bag = (lamp), rope\nYou carry ⟦LIST_COUNT(bag)⟧ things.\n-> END\n"),
      .fixed("LIST bag = (lamp), rope\nYou carry {LIST_COUNT(bag)} things.\n-> END\n"),
      .fine("VAR n = 1\nThe function pay (or pays) of max(n).\n-> END\n== function pay(x)\n~ return x\n"),
      .fine("PERSONA ada {\n  shy / bold: 30\n}\nada: bold words!\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .fine("VAR gold = 9\nYou pay (3).\n{gold}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns where !run.signs.isDisjoint(with: [.parenthesis, .colon]) {
      let words = run.words.trimmingBlanks
      guard run.role == .line, run.isAlone, isCallOrShift(words), story.logicReader.isLogic(words) else {
        checkWithin(run, story, &findings)
        continue
      }
      findings.report(
        run.range, "This line is told to the reader: without `~` nothing is done.", help: "Write `~ \(words)`.",
        fixes: [FixIt(message: "Write `~` before it", edits: [story.edit(before: run.range, "~ ")], isSafe: true)])
    }
  }

  /// Finds calls among other words, which belong in braces.
  private static func checkWithin(_ run: TextRun, _ story: LintedStory, _ findings: inout Findings) {
    guard run.signs.contains(.parenthesis), Int(run.range.count) == run.words.utf8.count else { return }
    var rest = run.words[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let end = rest.index(after: close)
      let name = name(before: open, in: rest)
      let call = rest[name.startIndex..<end]
      if name.isName, story.logicReader.isFunction(name) || name.count > 2 && name == name.uppercased(),
        story.logicReader.isCall(call)
      {
        let start = run.range.start + UInt32(run.words.utf8.distance(from: run.words.startIndex, to: call.startIndex))
        let range = SourceRange(file: run.range.file, start: start, end: start + UInt32(call.utf8.count))
        findings.report(
          range, "The reader sees `\(call)`: a call stands in braces.", help: "Write `{\(call)}`.",
          fixes: [
            FixIt(
              message: "Put it in braces", edits: [story.edit(before: range, "{"), story.edit(after: range, "}")],
              isSafe: !story.logicReader.isFunction(name))
          ])
      }
      rest = rest[end...]
    }
  }

  private static func name(before open: Substring.Index, in words: Substring) -> Substring {
    let before = words[..<open]
    let start = before.lastIndex { !$0.isLetter && !$0.isNumber && $0 != "_" }.map { before.index(after: $0) }
    return before[(start ?? before.startIndex)...]
  }

  /// Whether words have the shape of a call or a shift, so that the parser need be asked; assignments have a rule of
  /// their own.
  private static func isCallOrShift(_ words: Substring) -> Bool {
    let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard name.isName else { return false }
    let rest = words.dropFirst(name.count).trimmingBlanks
    return rest.hasPrefix("(") && rest.hasSuffix(")") || rest.hasPrefix(":") && rest.contains { "+-=".contains($0) }
  }
}
