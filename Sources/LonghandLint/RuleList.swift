/// Every rule, once, sorted by code: the one place that knows them all.
package enum RuleList {
  /// The rules.
  package static let all: [any Rule.Type] = [
    // Compatibility
    PersonaUse.self,
    EmptyComment.self,
    LoneCarriageReturn.self,
    UnclosedComment.self,
    ConstantTarget.self,
    OddBlank.self,
    NewerTag.self,
    SeededRandomness.self,

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

    // Style
    TrailingSpace.self,
    DoubleSpace.self,
    RepeatedWord.self,
    MixedQuotes.self,
    UnbalancedQuotes.self,
    ChoicePunctuation.self,
    LongParagraph.self,
    LongChoice.self,
    HardToRead.self,
    KnotNaming.self,
    WeaveIndentation.self,
    Spelling.self,
    SpaceBeforeSign.self,
    MissingSpace.self,
    MixedEllipses.self,

    // Tags
    MisspelledTag.self,
    LostEnding.self,
    MissingTitle.self,
    MissingAuthor.self,
    UnknownSpeaker.self,
    RepeatedTag.self,
    EmptyTag.self,
    NumberAsTag.self,
    MisplacedStoryTag.self,
    CutAddress.self,

    // Values
  ]

  /// The codes of all rules.
  package static let codes: Set<String> = Set(all.map { $0.documentation.code })
}
