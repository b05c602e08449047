import LonghandSource

/// Finds lines that call a function or shift a persona, but for the `~`, and so are told.
package enum CallAsText {
  package static let rule = Rule(
    code: "W005", name: "call-as-text",
    summary: "A call or a shift stands on a line of its own without `~`, so that it is told and not done.",
    reason: "Only what follows `~`, or stands in braces, is done; everything else is told to the reader.",
    whenToIgnore: "Ignore it where the reader is to see that line.",
    examples: [
      .triggering("VAR gold = 9\n⟦pay(3)⟧\nYou have {gold} coins.\n-> END\n== function pay(n)\n~ gold -= n\n"),
      .fixed("VAR gold = 9\n~ pay(3)\nYou have {gold} coins.\n-> END\n== function pay(n)\n~ gold -= n\n"),
      .triggering("PERSONA ada {\n  shy / bold: 30\n}\n⟦ada: bold +20⟧\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .fixed("PERSONA ada {\n  shy / bold: 30\n}\n~ ada: bold +20\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .triggering("VAR bell = 0\n* [Ring] \n  ⟦ring()⟧\n- {bell} -> END\n== function ring()\n~ bell++\n"),
      .fine("PERSONA ada {\n  shy / bold: 30\n}\nada: bold words!\n{ada.bold > 35: She speaks.}\n-> END\n"),
      .fine("VAR gold = 9\nYou pay (3).\n{gold}\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for run in story.textRuns
    where run.role == .line && run.isAlone && !run.signs.isDisjoint(with: [.parenthesis, .colon]) {
      let words = run.words.trimmingBlanks
      guard isCallOrShift(words), story.logicReader.isLogic(words) else { continue }
      findings.report(
        run.range, "This line is told to the reader: without `~` nothing is done.", help: "Write `~ \(words)`.",
        fixes: [FixIt(message: "Write `~` before it", edits: [story.edit(before: run.range, "~ ")])])
    }
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
