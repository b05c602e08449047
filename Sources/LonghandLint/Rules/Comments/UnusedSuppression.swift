import LonghandSource

/// Finds comments that keep quiet what is not there.
package enum UnusedSuppression {
  package static let rule = Rule(
    code: "L001", name: "unused-suppression", needsSoundStory: false,
    summary: "A comment ignores a rule that finds nothing there.",
    reason: """
      What the comment excused has been mended, or stands on another line by now. Left in place, the comment would hide \
      the next mistake of that kind.
      """,
    whenToIgnore: "Leave this rule out while a story is being rewritten from the ground up.",
    examples: [
      .triggering("The tram has left. // longhand: ignore ⟦S001⟧ the blanks are art\n* [Wait] -> END\n", with: style),
      .fixed("The tram has left.\n* [Wait] -> END\n", with: style),
      .fine("The tram has left.  /* longhand: ignore S001 the blanks are art */  \n* [Wait] -> END\n", with: style),
    ], check: check)

  private static let style = LintSettings(selections: [Selection(extend: ["S"])])

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for suppression in story.suppressions.all where suppression.reach != nil {
      let unused = suppression.rules.filter { !$0.isUsed && story.hasRun($0.selector) }
      for named in unused {
        // With the last of its rules the whole comment goes.
        let isLast = unused.count == suppression.rules.count
        let edit =
          isLast
          ? TextEdit(range: suppression.removal(in: story.file(named.range.file)), replacement: "")
          : TextEdit(range: removal(of: named, suppression), replacement: "")
        let isFixed = !isLast || named.range == unused.first?.range
        let fix = FixIt(message: "Remove the comment", edits: [edit], isSafe: true)
        findings.report(
          named.range, "Nothing here needs the comment that ignores `\(named.selector.words)`.",
          help: "Remove it.", fixes: isFixed ? [fix] : [])
      }
    }
  }

  /// The rule with the comma that parts it from its neighbour.
  private static func removal(of named: Suppression.Named, _ suppression: Suppression) -> SourceRange {
    guard let index = suppression.rules.firstIndex(where: { $0.range == named.range }) else { return named.range }
    var range = named.range
    if index > 0 {
      range.start = suppression.rules[index - 1].range.end
    } else if suppression.rules.count > 1 {
      range.end = suppression.rules[1].range.start
    }
    return range
  }
}
