import LonghandSource

/// Everything that the parser can find wrong (section 13.1 of the language).
///
/// The wording is in `SyntaxError+Diagnostic.swift`; the place is in the finding.
enum SyntaxError: Hashable, Sendable {
  // MARK: Lines and flows

  case textAfterStatement
  case strayCharacter
  case textAfterKnotHeader
  case textAfterStitchHeader
  case emptyKnot(header: SourceRange)
  case emptyStitch(header: SourceRange)
  case knotWithoutName
  case functionWithoutName
  case functionWithoutSpace
  case parametersNotClosed(opening: SourceRange)
  case refWithoutParameter
  case arrowWithoutParameter
  case externalWithoutName
  case externalWithoutParameters
  case includeWithoutName

  // MARK: Content

  case tildeInContent
  case returnWithoutTilde
  case tagInString
  case stringNotClosed(words: SourceRange)
  case divertInString

  // MARK: Choices and gathers

  case bracketNotClosed(opening: SourceRange)
  case emptyChoice
  case blankChoice
  case choiceConditionMissing(opening: SourceRange)
  case choiceConditionNotClosed(opening: SourceRange)
  case labelNotClosed(opening: SourceRange)
  case gatherInBraces

  // MARK: Braces

  case nothingInBraces
  case braceNotClosed(opening: SourceRange)
  case nothingAfterQuery
  case nothingInSequence
  case unsupportedSequence
  case tooManyAlternatives(first: SourceRange)
  case conditionAfterPlainBlock
  case branchAfterElse
  case elseBeforeCase
  case severalElse
  case elseNotLast
  case branchWithoutCondition
  case blockWithoutConditions
  case emptyBranch

  // MARK: Expressions

  case incrementInExpression
  case incrementOfNoVariable
  case nothingAfterOperator
  case parenthesisNotClosed(opening: SourceRange)
  case argumentsNotClosed(opening: SourceRange)
  case integerOutOfRange
  case listWithoutItemName
  case conditionMissing
  case textAfterCondition

  // MARK: Diverts

  case threadWithoutTarget
  case tooManyArrows
  case tunnelReturnInChain
  case emptyDivert

  // MARK: Logic lines

  case nothingAfterTilde
  case uselessExpression
  case includeAfterTilde
  case temporaryWithoutEquals
  case temporaryWithoutName
  case assignmentWithoutValue
  case plusMinusEquals
  case returnAtTop(statement: SourceRange)

  // MARK: Declarations

  case declarationWithoutName(keyword: SourceRange)
  case declarationWithoutEquals
  case declarationWithoutValue
  case unsuitableVariableValue
  case commaAfterValue
  case unsuitableConstantValue
  case logicInConstantString
  case listWithoutItems
  case listItemWithoutValue
  case listItemNotClosed(opening: SourceRange)

  // MARK: Personas

  case persona(PersonaSyntaxError)

  // MARK: Limits

  case nestingTooDeep

  /// How much it weighs.
  var severity: Diagnostic.Severity {
    switch self {
    case .returnWithoutTilde, .emptyChoice, .blankChoice: .warning
    default: .error
    }
  }
}
