import LonghandSource

extension SyntaxFinding {
  /// The finding as a writer sees it.
  func diagnostic(in source: SourceFile) -> Diagnostic {
    let words = QuotedWords(of: range, in: source)
    if case .persona(let error) = error { return error.diagnostic(at: range, words) }
    let wording = error.wording(for: words)
    return Diagnostic(
      code: "E\(wording.code)", severity: error.severity, range: range, message: wording.message, help: wording.help,
      labels: error.label.map { [$0] } ?? [], fixes: error.fix(at: range).map { [$0] } ?? [])
  }
}

extension SyntaxError {
  /// A code, what is wrong, and what to do.
  fileprivate typealias Wording = (code: Int, message: String, help: String)

  fileprivate func wording(for words: QuotedWords) -> Wording {
    lineWording(words) ?? contentWording(words) ?? braceWording(words) ?? expressionWording(words)
      ?? logicWording(words) ?? declarationWording(words)
      ?? (
        127, "Too many braces and parentheses lie one inside the other here.",
        "Move the inner ones to a knot of their own."
      )
  }

  private func lineWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .textAfterStatement:
      (1, "The line should end here, but \(words.text) follows.", "Move it to a line of its own, or delete it.")
    case .strayCharacter:
      (1, "No line can begin with \(words.text).", "Delete it, or write a backslash before it to print it.")
    case .textAfterKnotHeader:
      (
        2, "The knot's header should end after its name, but \(words.text) follows.",
        "A header holds one name and perhaps parameters; begin the text on the next line."
      )
    case .textAfterStitchHeader:
      (
        3, "The stitch's header should end after its name, but \(words.text) follows.",
        "A header holds one name and perhaps parameters; begin the text on the next line."
      )
    case .emptyKnot:
      (4, "The knot has no line in it.", "Write at least one line, if only `-> DONE`.")
    case .emptyStitch:
      (5, "The stitch has no line in it.", "Write at least one line, if only `-> DONE`.")
    case .knotWithoutName:
      (
        6, "The knot needs a name, but \(words.text) follows.",
        "Write a name of letters, digits and `_` after the `==`."
      )
    case .functionWithoutName:
      (6, "The function needs a name, but \(words.text) follows.", "Write its name after `function`.")
    case .functionWithoutSpace:
      (7, "`function` needs a space behind it, but \(words.text) follows.", "Write `== function name`.")
    case .parametersNotClosed:
      (8, "The list of parameters is not closed: here is \(words.text).", "Write `)` after the last parameter.")
    case .refWithoutParameter:
      (9, "`ref` needs the name of a parameter.", "Write `ref name`.")
    case .arrowWithoutParameter:
      (10, "The `->` among the parameters needs a name.", "Write `-> name`.")
    case .externalWithoutName:
      (11, "`EXTERNAL` needs the name of a function, but \(words.text) follows.", "Write `EXTERNAL name()`.")
    case .externalWithoutParameters:
      (12, "`EXTERNAL` needs a list of parameters, but \(words.text) follows.", "Write `()` if there are none.")
    case .includeWithoutName:
      (13, "`INCLUDE` needs the name of a file.", "Write the name on the same line.")
    default: nil
    }
  }

  private func contentWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .tildeInContent:
      (
        16, "A logic line cannot stand inside other text: \(words.text).",
        "Put it on a line of its own, use braces, or write `\\~` to print it."
      )
    case .returnWithoutTilde:
      (17, "This line prints the word `return`.", "Write `~ return` to return from the function.")
    case .tagInString:
      (18, "A string cannot hold a tag, so `#` cannot stand in it.", "Write `\\#`.")
    case .stringNotClosed:
      (
        19, "The string is not closed: before its second quote comes \(words.text).",
        "Write `\"` at its end; `//` and `|` end a string too unless escaped."
      )
    case .divertInString:
      (20, "A string cannot hold the divert \(words.text).", "Write `-\\>` to print an arrow.")
    case .bracketNotClosed:
      (21, "The `[` of the choice is not closed: here is \(words.text).", "Write `]` after what only the choice shows.")
    case .emptyChoice:
      (
        22, "This choice offers nothing and goes nowhere, so it is taken when no other choice is left.",
        "Write `->` behind it if that is meant."
      )
    case .blankChoice:
      (
        23, "This choice offers an empty line.",
        "Write words before or inside the brackets; for a fallback write `* ->`."
      )
    case .choiceConditionMissing:
      (
        24, "The braces of a choice need a condition, but \(words.text) follows.",
        "Write a condition; to begin the choice with other braces write `\\ ` before them."
      )
    case .choiceConditionNotClosed:
      (
        25, "The condition of the choice should end with `}`, but \(words.text) follows.",
        words.holdsAssignment
          ? Self.comparing : "Close it; to begin the choice with alternatives write `\\ ` before the brace."
      )
    case .labelNotClosed:
      (
        26, "The label should end with `)`, but \(words.text) follows.",
        "A label is one name; write `\\(` to begin text with a parenthesis."
      )
    case .gatherInBraces:
      (27, "Gathers cannot stand inside braces: \(words.text).", "Begin a branch with one dash.")
    default: nil
    }
  }

  private static let comparingOnly = "To compare, write `==`; a condition changes nothing."

  private static let comparing = "To compare, write `==`: a single `=` sets a variable, on a line that begins with `~`."

  private func braceWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .nothingInBraces:
      (
        28, "The braces \(words.text) hold no logic, condition or sequence.",
        "Write something to print, `condition: words`, or alternatives between `|`."
      )
    case .braceNotClosed:
      (
        29, "The brace is not closed where it should be: here is \(words.text).",
        words.holdsAssignment ? Self.comparing : "Write `}` after what belongs inside."
      )
    case .nothingAfterQuery:
      (30, "The condition needs something to show, but \(words.text) follows.", "Write what is shown when it holds.")
    case .nothingInSequence:
      (
        31, "The sequence needs something to show, but \(words.text) follows.",
        "Write alternatives between `|`, or lines that begin with `-`."
      )
    case .unsupportedSequence:
      (32, "A sequence cannot be \(words.text) at once.", "Only `shuffle` goes together with `once` or `stopping`.")
    case .tooManyAlternatives:
      (
        33, "A condition has one or two alternatives, but a third follows: \(words.text).",
        "For more, write the branches on lines of their own."
      )
    case .conditionAfterPlainBlock:
      (
        34, "After lines without a dash only `- else:` can follow, not \(words.text).",
        "Begin the first lines with `-` too."
      )
    case .branchAfterElse:
      (29, "The brace should be closed before \(words.text).", "Only one `- else:` can follow lines without a dash.")
    case .elseBeforeCase:
      (35, "Only the last branch can do without a condition, not \(words.text).", "Perhaps a `:` is missing.")
    case .severalElse:
      (36, "There is more than one else: \(words.text).", "Keep one, as the last branch.")
    case .elseNotLast:
      (37, "Only the last branch can be \(words.text).", "Move it to the end.")
    case .branchWithoutCondition:
      (38, "The branch \(words.text) has no condition.", "Write `- condition:`; perhaps a `:` is missing.")
    case .blockWithoutConditions:
      (39, "The only branch, \(words.text), has no condition.", "Write `- condition:`; perhaps a `:` is missing.")
    case .emptyBranch:
      (40, "Nothing follows \(words.text).", "Write what the branch shows, or delete the branch.")
    default: nil
    }
  }

  private func expressionWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .incrementInExpression:
      (
        41, "\(words.text) changes a variable, which only a `~` line can do.",
        "Write it on a line of its own: `~ name++`."
      )
    case .incrementOfNoVariable:
      (42, "Only a variable can be counted up or down, not \(words.text).", "Write the name of a variable before it.")
    case .conditionMissing:
      (1, "A condition should stand here, not \(words.text).", "Write one, such as `coins > 3` or `not met_samantha`.")
    case .textAfterCondition:
      (
        1, "The condition should end here, but \(words.text) follows.",
        words.holdsAssignment ? Self.comparingOnly : "Delete it, or join it with `and` or `or`."
      )
    case .nothingAfterOperator:
      (
        43, "No value follows the operator at \(words.text).",
        "Write one; to print the character, put it outside the braces."
      )
    case .parenthesisNotClosed:
      (44, "The parenthesis is not closed: here is \(words.text).", "Write `)` after the expression.")
    case .argumentsNotClosed:
      (45, "The list of arguments is not closed: here is \(words.text).", "Write `)` after the last argument.")
    case .integerOutOfRange:
      (46, "The number \(words.text) is too large.", "Whole numbers go up to 2147483647.")
    case .listWithoutItemName:
      (47, "An item's name should follow \(words.text).", "Write `(list.item)`.")
    case .threadWithoutTarget:
      (48, "The thread `<-` needs the name of a knot or stitch.", "Write `<- name`, or `\\<-` to print it.")
    case .tooManyArrows:
      (49, "There are too many arrows in \(words.text).", "Write `->` to divert and `->->` to return from a tunnel.")
    case .tunnelReturnInChain:
      (50, "`->->` cannot stand in the middle of a chain of diverts.", "It comes first, last, or before the last name.")
    case .emptyDivert:
      (51, "The divert `->` needs the name of a knot or stitch.", "Only a choice can end in a bare `->`.")
    default: nil
    }
  }

  private func logicWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .nothingAfterTilde:
      (
        52, "A logic line needs something to do, but \(words.text) follows the `~`.",
        "Write an assignment or a call; write `\\~` to begin text with it."
      )
    case .uselessExpression:
      (53, "\(words.text) does nothing on a logic line.", "Write an assignment, a call, or `name++`.")
    case .includeAfterTilde:
      (53, "\(words.text) does nothing on a logic line.", "To include a file write `INCLUDE file.ink` without the `~`.")
    case .temporaryWithoutEquals:
      (54, "A temporary variable needs a value, but \(words.text) follows its name.", "Write `~ temp name = value`.")
    case .temporaryWithoutName:
      (55, "A temporary variable needs a name: \(words.text).", "Write `~ temp name = value`.")
    case .assignmentWithoutValue:
      (56, "The assignment needs a value, but \(words.text) follows.", "Write a value behind the `=`.")
    case .plusMinusEquals:
      (57, "There is no operator \(words.text).", "Write `+=` or `-=`.")
    case .returnAtTop:
      (58, "`return` can only stand in a function.", "Move the line above into a function, or delete it.")
    default: nil
    }
  }

  private func declarationWording(_ words: QuotedWords) -> Wording? {
    switch self {
    case .declarationWithoutName:
      (
        59, "The declaration needs a name, but \(words.text) follows.",
        "Write a name; `\\` before the word makes it text."
      )
    case .declarationWithoutEquals:
      (
        60, "The declaration needs `=` and a value, but \(words.text) follows.",
        "Write `= value`; `\\` before the first word makes the line text."
      )
    case .declarationWithoutValue:
      (61, "The declaration needs a value, but \(words.text) follows.", "Write a value behind the `=`.")
    case .unsuitableVariableValue:
      (
        62, "A variable cannot start as \(words.text).",
        "Write a number, `true`, `false`, a string, a list, a divert target or a constant."
      )
    case .commaAfterValue:
      (63, "A variable has one value, but \(words.text) follows.", "Write `LIST` instead of `VAR` to declare a list.")
    case .unsuitableConstantValue:
      (64, "A constant cannot be \(words.text).", "Write a number, `true`, `false`, a string or a divert target.")
    case .logicInConstantString:
      (65, "The string \(words.text) must not hold braces where it is declared.", "Build it on a `~` line.")
    case .listWithoutItems:
      (
        66, "The list needs an item, but \(words.text) follows.",
        "Write names between commas: `LIST name = first, second`."
      )
    case .listItemWithoutValue:
      (67, "The item needs a whole number behind `=`, but \(words.text) follows.", "Write a number, or no `=`.")
    case .listItemNotClosed:
      (68, "The item \(words.text) should end with `)`.", "Close the parenthesis behind the name.")
    default: nil
    }
  }
}
