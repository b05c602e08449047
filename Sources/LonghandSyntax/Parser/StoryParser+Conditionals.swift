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
    /// Whether something was found wrong with it already.
    var isRejected = false
  }

  /// What follows `condition:`; whether it is a block of lines (ink §75).
  mutating func parseConditionalContent() -> Bool {
    let behindColon = cursor.position
    cursor.skipSpace()
    guard cursor.isAt("\n") else {
      cursor.position = behindColon
      parseInlineBranches()
      return false
    }
    cursor.skipBlank()
    if isAtDash {
      judgeWithQuery(parseBranches())
    } else {
      cursor.position = behindColon
      parsePlainBlockAndElse()
    }
    return true
  }

  // MARK: Inline

  /// One or two alternatives (ink §76).
  private mutating func parseInlineBranches() {
    let beginning = cursor.position
    if !parseInlineBranch() { reportHere(.brace(.nothingAfterQuery)) }
    var count = 1
    while cursor.isAt("|") {
      let bar = cursor.position
      take(.bar)
      _ = parseInlineBranch()
      count += 1
      if count == 3 {
        report(
          .brace(.tooManyAlternatives(first: tree.range(from: beginning, to: bar))), from: bar,
          to: cursor.quotedWordsEnd)
      }
    }
  }

  private mutating func parseInlineBranch() -> Bool {
    let branch = start(.branch)
    let hasContent = parseContent(keepingEmpty: true)
    tree.finish(branch)
    return hasContent
  }

  // MARK: Blocks

  /// Lines without a dash, and perhaps `- else:` (ink §77).
  private mutating func parsePlainBlockAndElse() {
    let beginning = cursor.position
    if !parsePlainBlock() {
      cursor.position = beginning
      return reportHere(.brace(.nothingAfterQuery))
    }
    guard isAtDash else { return }
    let branches = parseBranches()
    // What follows a first branch that is wrong is no mistake of its own (ink §4).
    guard let first = branches.first, !first.isRejected else { return }
    if !first.isElse {
      report(.branch(.noElseAfterPlainBlock(slip(of: first))), from: first.start, to: first.end)
    } else if branches.count > 1 {
      report(.branch(.branchAfterElse), from: branches[1].start, to: branches[1].end)
    }
  }

  /// What somebody may have meant by a branch that is no `- else:`.
  private func slip(of branch: BranchShape) -> BranchError.ElseMistake {
    var word = branch.start + 1
    while word < cursor.bytes.count, cursor.classes[Int(cursor.bytes[word])] & ByteClass.space != 0 { word += 1 }
    if let end = nameEnd(from: word) {
      if spells("elseif", from: word, to: end) || spells("elif", from: word, to: end) { return .elseIf }
      if spells("else", from: word, to: end) {
        var next = end
        while next < cursor.bytes.count, cursor.classes[Int(cursor.bytes[next])] & ByteClass.space != 0 { next += 1 }
        return next >= cursor.bytes.count || cursor.bytes[next] == UInt8(ascii: "\n") ? .colonMissing : .elseIf
      }
    }
    return branch.hasExpression ? .condition : .words
  }

  /// Lines without a dash as a branch; whether there were any.
  mutating func parsePlainBlock() -> Bool {
    let before = checkpoint
    cursor.skipBlank()
    let branch = start(.branch)
    guard parseStatements(inBraces: true) else {
      restore(before)
      return false
    }
    tree.finish(branch)
    return true
  }

  // MARK: Branches

  /// Branches one after the other, each with a dash (ink §78); the first dash stands at the position.
  mutating func parseBranches() -> [BranchShape] {
    var branches: [BranchShape] = []
    while isAtDash {
      branches.append(parseBranch())
      let behind = cursor.position
      cursor.skipBlank()
      if !isAtDash { cursor.position = behind }
    }
    return branches
  }

  private mutating func parseBranch() -> BranchShape {
    let errors = errorCount
    let branch = start(.branch)
    var shape = BranchShape(start: cursor.position, end: cursor.position)
    take(.dash)
    cursor.skipSpace()
    shape.isElse = parseElse()
    shape.hasExpression = !shape.isElse && parseBranchCondition()
    if !shape.isElse, !shape.hasExpression, rejectGather() {
      shape.isRejected = true
      shape.isElse = parseElse()
    }
    shape.end = shape.isElse || shape.hasExpression ? tree.tokenEnd : max(tree.tokenEnd, cursor.quotedWordsEnd)
    let behind = cursor.position
    if !parseStatements(inBraces: true), !shape.hasExpression, errorCount == errors {
      cursor.position = behind
      report(.branch(.emptyBranch), from: shape.start, to: shape.end)
      shape.isRejected = true
    }
    tree.finish(branch)
    return shape
  }

  /// The dash of an element of a sequence; further ones are an error (ink §85).
  mutating func takeElementDash() {
    take(.dash)
    cursor.skipSpace()
    _ = rejectGather()
  }

  /// Dashes behind the dash of a branch, which are no minus of a condition, are an error (ink §78); whether there are any.
  private mutating func rejectGather() -> Bool {
    guard isAtDash else { return false }
    let start = cursor.position
    while isAtDash {
      cursor.position += 1
      cursor.skipSpace()
    }
    report(.weave(.gatherInBraces), from: start, to: cursor.quotedWordsEnd)
    let end = cursor.position
    cursor.position = start
    skip(upTo: end)
    return true
  }

  /// `else:` (ink §78).
  private mutating func parseElse() -> Bool {
    guard isAtWord("else") else { return false }
    let before = checkpoint
    _ = takeKeyword("else")
    cursor.skipSpace()
    guard cursor.isAt(":") else {
      restore(before)
      return false
    }
    take(.colon)
    return true
  }

  /// An expression and a colon (ink §78).
  private mutating func parseBranchCondition() -> Bool {
    let before = checkpoint
    braceMemo.openAlternatives += 1
    let hasExpression = parseExpression()
    braceMemo.openAlternatives -= 1
    cursor.skipSpace()
    guard hasExpression, cursor.isAt(":") else {
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
      if !last.hasExpression, !hasError(from: last.start, to: last.end) {
        report(.branch(.blockWithoutConditions), from: last.start, to: last.end)
      }
      return
    }
    for branch in branches.dropLast() where !branch.hasExpression {
      if !branch.isElse {
        if hasError(from: branch.start, to: branch.end) { continue }
        report(.branch(.branchWithoutCondition), from: branch.start, to: branch.end)
      } else if last.isElse {
        report(.branch(.severalElse), from: last.start, to: last.end)
      } else {
        report(.branch(.elseNotLast), from: branch.start, to: branch.end)
      }
    }
  }
}
