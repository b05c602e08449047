/// Every rule, once, sorted by code: the one place that knows them all.
package enum RuleList {
  /// The rules.
  package static let all: [any Rule.Type] = [
    // Compatibility

    // Flow
    UnreachableKnot.self,
    UnreachableStitch.self,
    UnreachableLabel.self,
    UnreachableGather.self,
    ContentAfterDivert.self,
    SwallowedLine.self,
    ConditionalLooseEnd.self,
    ChoicesRunDry.self,
    ChoicesMayRunDry.self,
    SameConditionTwice.self,
    EqualChoices.self,
    WordlessChoice.self,
    EndlessLoop.self,
    TunnelNeverReturns.self,
    ReturnOutsideTunnel.self,
    FunctionWithoutValue.self,
    ThreadWithoutChoice.self,
    StoryNeverEnds.self,
    FunctionAsTarget.self,
    FallbackNeverTaken.self,
    SameWayTwice.self,
    UnusedFunction.self,

    // Comments
    UnusedSuppression.self,
    SuppressionWithoutReason.self,
    UnknownSuppression.self,

    // Personas

    // Style
    TrailingSpace.self,

    // Tags

    // Values
  ]

  /// The codes of all rules.
  package static let codes: Set<String> = Set(all.map { $0.documentation.code })
}
