import LonghandSource

/// What `longhand lint --deep` and `longhand explore` find: not by looking at the story's words, but by going through
/// everything that readers can do.
package enum DeepRules {
  /// Something that no reader can come to.
  package static let outOfReach = rule(
    "X001", name: "out-of-reach",
    summary: "No playthrough comes to a line, a choice, a knot or an ending, and that is proved.",
    reason: """
      What nobody can read is work for nothing, and often a sign that a condition does not say what was meant. The finding \
      names the condition that never holds, and what its variables may be there. What is lost for the same reason, such as \
      the lines of a knot, is no finding of its own; endings and knots are named with it.
      """)
  /// A branch whose condition never holds.
  package static let conditionNeverHolds = rule(
    "X002", name: "condition-never-holds",
    summary: "The condition of a branch holds in no playthrough, and that is proved.",
    reason: """
      A condition may be sound by itself and still never hold, since what it asks for cannot come about on any way to it.
      """)
  /// A place from which no ending can be reached.
  package static let deadEnd = rule(
    "X003", name: "dead-end", summary: "From some place on, no choice leads to an end.",
    reason: "A reader who comes there goes round in circles for ever. The finding names the choices that lead there.")
  /// A playthrough that goes wrong.
  package static let goesWrong = rule(
    "X004", name: "goes-wrong", summary: "A playthrough runs out of content or into an error.",
    reason: "Readers see an error in the place of the story. The finding names the choices that lead there.",
    severity: .error)
  /// A promise that is broken.
  package static let brokenPromise = rule(
    "X005", name: "broken-promise", summary: "What a comment of the story promises is not so.",
    reason: "A promise is a test of the whole story: `// longhand: expect ending \"The Roof\" reachable`.",
    severity: .error)
  /// A promise that says nothing.
  package static let emptyPromise = rule(
    "X006", name: "empty-promise", summary: "A promise speaks of something that never happens.",
    reason: "It would be kept whatever the story did, so it protects nothing.")
  /// A promise that cannot be read.
  package static let wrongPromise = rule(
    "X007", name: "unreadable-promise", summary: "A comment means to promise something and cannot be read.",
    reason: "`longhand explore --help` shows what can be promised.", severity: .error)

  /// All of them.
  package static let all = [
    outOfReach, conditionNeverHolds, deadEnd, goesWrong, brokenPromise, emptyPromise, wrongPromise,
  ]

  /// Whether a code is one of theirs.
  package static func isOne(_ code: DiagnosticCode) -> Bool { all.contains { $0.code == code } }

  private static func rule(
    _ code: DiagnosticCode, name: String, summary: String, reason: String,
    severity: Diagnostic.Severity = .warning
  ) -> RuleDocumentation {
    RuleDocumentation(
      code: code, name: name, severity: severity, isDefault: true, needsSoundStory: true, summary: summary,
      reason: reason, whenToIgnore: "Ignore it where a game enters the story at places of its own.", options: [],
      examples: [])
  }
}
