import LonghandSource

extension StoryParser {
  /// What is known of a branch when the branches of a conditional are judged together.
  struct BranchShape {
    /// Where its dash stands.
    var start: Int
    /// Behind its dash, `else` or condition.
    var end: Int
    var hasExpression = false
    var isElse = false
  }

  /// What follows `condition:`; whether it is a block of lines (ink §75).
  mutating func parseConditionalContent() -> Bool {
    let behindColon = position
    skipSpace()
    guard isAt("\n") else {
      position = behindColon
      parseInlineBranches()
      return false
    }
    skipBlank()
    if isAtDash {
      judgeWithQuery(parseBranches())
    } else {
      position = behindColon
      parsePlainBlockAndElse()
    }
    return true
  }

  // MARK: Inline

  /// One or two alternatives (ink §76).
  private mutating func parseInlineBranches() {
    let beginning = position
    if !parseInlineBranch() { reportHere(.brace(.nothingAfterQuery)) }
    var count = 1
    while isAt("|") {
      let bar = position
      take(.bar)
      _ = parseInlineBranch()
      count += 1
      if count == 3 {
        report(.brace(.tooManyAlternatives(first: range(from: beginning, to: bar))), from: bar, to: quotedWordsEnd)
      }
    }
  }

  private mutating func parseInlineBranch() -> Bool {
    let branch = start(.branch)
    let hasContent = parseContent(keepingEmpty: true)
    finish(branch)
    return hasContent
  }

  // MARK: Blocks

  /// Lines without a dash, and perhaps `- else:` (ink §77).
  private mutating func parsePlainBlockAndElse() {
    let beginning = position
    if !parsePlainBlock() {
      position = beginning
      return reportHere(.brace(.nothingAfterQuery))
    }
    guard isAtDash else { return }
    for (index, branch) in parseBranches().enumerated() {
      if index == 0 && branch.hasExpression {
        report(.branch(.conditionAfterPlainBlock), from: branch.start, to: branch.end)
      } else if index > 0 {
        report(.branch(.branchAfterElse), from: branch.start, to: branch.end)
      }
    }
  }

  /// Lines without a dash as a branch; whether there were any.
  mutating func parsePlainBlock() -> Bool {
    let before = checkpoint
    skipBlank()
    let branch = start(.branch)
    guard parseStatements(inBraces: true) else {
      restore(before)
      return false
    }
    finish(branch)
    return true
  }

  // MARK: Branches

  /// Branches one after the other, each with a dash (ink §78); the first dash stands at the position.
  mutating func parseBranches() -> [BranchShape] {
    var branches: [BranchShape] = []
    while isAtDash {
      branches.append(parseBranch())
      let behind = position
      skipBlank()
      if !isAtDash { position = behind }
    }
    return branches
  }

  private mutating func parseBranch() -> BranchShape {
    let errors = errorCount
    let branch = start(.branch)
    var shape = BranchShape(start: position, end: position)
    takeBranchDash()
    if parseElse() {
      shape.isElse = true
    } else {
      shape.hasExpression = parseBranchCondition()
    }
    shape.end = shape.isElse || shape.hasExpression ? tokenEnd : max(tokenEnd, quotedWordsEnd)
    let behind = position
    if !parseStatements(inBraces: true), !shape.hasExpression, errorCount == errors {
      position = behind
      report(.branch(.emptyBranch), from: shape.start, to: shape.end)
    }
    finish(branch)
    return shape
  }

  /// The dash of a branch or element; further ones are an error (ink §78, ink §85).
  mutating func takeBranchDash() {
    take(.dash)
    skipSpace()
    guard isAtDash else { return }
    let start = position
    while isAtDash {
      position += 1
      skipSpace()
    }
    report(.weave(.gatherInBraces), from: start, to: quotedWordsEnd)
    let end = position
    position = start
    skip(upTo: end)
  }

  /// `else:` (ink §78).
  private mutating func parseElse() -> Bool {
    guard isAtWord("else") else { return false }
    let before = checkpoint
    _ = takeKeyword("else")
    skipSpace()
    guard isAt(":") else {
      restore(before)
      return false
    }
    take(.colon)
    return true
  }

  /// An expression and a colon (ink §78).
  private mutating func parseBranchCondition() -> Bool {
    let before = checkpoint
    attemptNesting += 1
    let hasExpression = parseExpression()
    attemptNesting -= 1
    skipSpace()
    guard hasExpression, isAt(":") else {
      restore(before)
      return false
    }
    take(.colon)
    return true
  }

  // MARK: Judging

  /// Which branch is a case and which the default (ink §80).
  private mutating func judgeWithQuery(_ branches: [BranchShape]) {
    for (index, branch) in branches.enumerated() {
      if branch.hasExpression { return }
      if branches.count > 2 && index < branches.count - 1 {
        report(.branch(.elseBeforeCase), from: branch.start, to: branch.end)
      }
    }
  }

  /// Branches of a block without a query: each needs a condition but the last (ink §81).
  mutating func parseBranchesWithoutQuery() {
    let branches = parseBranches()
    guard let last = branches.last else { return }
    if branches.count == 1 {
      if !last.hasExpression { report(.branch(.blockWithoutConditions), from: last.start, to: last.end) }
      return
    }
    for branch in branches.dropLast() where !branch.hasExpression {
      if !branch.isElse {
        report(.branch(.branchWithoutCondition), from: branch.start, to: branch.end)
      } else if last.isElse {
        report(.branch(.severalElse), from: last.start, to: last.end)
      } else {
        report(.branch(.elseNotLast), from: branch.start, to: branch.end)
      }
    }
  }
}
