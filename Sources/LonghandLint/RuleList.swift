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
    BlankChoice.self,
    EndlessLoop.self,
    TunnelNeverReturns.self,
    ReturnOutsideTunnel.self,
    FunctionWithoutValue.self,
    ThreadWithoutChoice.self,
    StoryNeverEnds.self,
    FallbackNeverTaken.self,
    SameWayTwice.self,
    UnusedFunction.self,

    // Comments
    UnusedSuppression.self,
    SuppressionWithoutReason.self,
    UnknownSuppression.self,

    // Personas
    UnshiftedTrait.self,
    UnreadTrait.self,
    UnreachableThreshold.self,
    SettledTraitCondition.self,
    UndoneShift.self,
    IdleMirror.self,
    IdleShift.self,
    RapportWithItself.self,
    EndingsAlike.self,

    // Style
    TrailingSpace.self,

    // Tags

    // Values
    UnreadVariable.self,
    UnsetVariable.self,
    OverwrittenValue.self,
    UnusedParameter.self,
    UnusedTemporary.self,
    UnusedConstant.self,
    HiddenByConstant.self,
    ConstantCondition.self,
    UnreachedBranch.self,
    SingleUseSequence.self,
    NumberComparedWithText.self,
    UnsuitableOperands.self,
    DivisionByZero.self,
    EmptyRandomRange.self,
    ValueInLogic.self,
    NegatedComparison.self,
    SurprisingPrecedence.self,
    EqualOperands.self,
    LogicAsText.self,
    NearMissNames.self,
    ResultThrownAway.self,
    UnseededRandom.self,
    SelfAssignment.self,
    NoItemOfValue.self,
    EqualsSignAsText.self,
    UnusedListItem.self,
    UnusedExternal.self,
    TemporaryReadTooEarly.self,
    SwitchedOff.self,
    TruncatedDivision.self,
  ]

  /// The codes of all rules.
  package static let codes: Set<String> = Set(all.map { $0.documentation.code })
}
