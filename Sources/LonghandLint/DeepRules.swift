import LonghandSource

/// What `longhand lint --deep` and `longhand explore` find: not by looking at the story's words, but by going through
/// everything that readers can do.
package enum DeepRules {
  /// Something that no reader can come to.
  package static let outOfReach = rule(
    "X001", "out-of-reach", "No playthrough comes to a line, a choice, a knot or an ending, and that is proved.",
    """
    What nobody can read is work for nothing, and often a sign that a condition does not say what was meant. The finding \
    names the condition that never holds, and what its variables may be there.
    """)
  /// A branch whose condition never holds.
  package static let conditionNeverHolds = rule(
    "X002", "condition-never-holds", "The condition of a branch holds in no playthrough, and that is proved.",
    """
    A condition may be sound by itself and still never hold, since what it asks for cannot come about on any way to it.
    """)
  /// A place from which no ending can be reached.
  package static let deadEnd = rule(
    "X003", "dead-end", "From some place on, no choice leads to an end.",
    "A reader who comes there goes round in circles for ever. The finding names the choices that lead there.")
  /// A playthrough that goes wrong.
  package static let goesWrong = rule(
    "X004", "goes-wrong", "A playthrough runs out of content or into an error.",
    "Readers see an error in the place of the story. The finding names the choices that lead there.", .error)
  /// A promise that is broken.
  package static let brokenPromise = rule(
    "X005", "broken-promise", "What a comment of the story promises is not so.",
    "A promise is a test of the whole story: `// longhand: expect ending \"The Roof\" reachable`.", .error)
  /// A promise that says nothing.
  package static let emptyPromise = rule(
    "X006", "empty-promise", "A promise speaks of something that never happens.",
    "It would be kept whatever the story did, so it protects nothing.")
  /// A promise that cannot be read.
  package static let wrongPromise = rule(
    "X007", "unreadable-promise", "A comment means to promise something and cannot be read.",
    "`longhand explore --help` shows what can be promised.", .error)

  /// All of them.
  package static let all = [
    outOfReach, conditionNeverHolds, deadEnd, goesWrong, brokenPromise, emptyPromise, wrongPromise,
  ]

  private static func rule(
    _ code: DiagnosticCode, _ name: String, _ summary: String, _ reason: String,
    _ severity: Diagnostic.Severity = .warning
  ) -> RuleDocumentation {
    RuleDocumentation(
      code: code, name: name, severity: severity, isDefault: true, needsSoundStory: true, summary: summary,
      reason: reason, whenToIgnore: "Ignore it where a game enters the story at places of its own.", options: [],
      examples: [])
  }
}
