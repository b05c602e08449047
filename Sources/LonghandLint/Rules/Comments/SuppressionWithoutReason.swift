import LonghandSource

/// Asks for the reason of a comment that keeps the linter quiet.
package enum SuppressionWithoutReason {
  package static let rule = Rule(
    code: "L002", name: "suppression-without-reason", needsSoundStory: false,
    summary: "A comment ignores a rule and does not say why.",
    reason: """
      Somebody will find the comment in a year and will not dare to remove it. A few words are enough: who enters the \
      knot, which program reads the variable.
      """,
    whenToIgnore: "Leave this rule out if the reasons are written down elsewhere.",
    examples: [
      .triggering("The tram has left.  ⟦/* longhand: ignore S001 */⟧  \n* [Wait] -> END\n", with: style),
      .mended("The tram has left.  /* longhand: ignore S001 the blanks are art */  \n* [Wait] -> END\n", with: style),
      .fine("The tram has left. // longhand is a way of writing\n* [Wait] -> END\n", with: style),
    ], check: check)

  private static let style = LintSettings(selections: [Selection(extend: ["S"])])

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for suppression in story.suppressions.all where suppression.reach != nil && !suppression.rules.isEmpty {
      guard suppression.reason.isEmpty else { continue }
      let rules = suppression.rules.map { "`\($0.selector.words)`" }.joined(separator: " and ")
      findings.report(
        suppression.comment, "This comment ignores \(rules) and does not say why.",
        help: "Write the reason behind the rule.")
    }
  }
}
