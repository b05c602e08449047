import LonghandSource

extension StoryParser {
  /// The dashes of a gather; what follows on the line is a statement of its own (ink §127).
  mutating func parseGather() -> Bool {
    let gather = start(.gather)
    while isAtDash {
      take(.dash)
      cursor.skipSpace()
    }
    parseLabel()
    cursor.skipSpace()
    if cursor.isAt("\n") { take(.newline) }
    tree.finish(gather)
    return true
  }

  /// Whether a `-` stands here that begins no arrow.
  var isAtDash: Bool { cursor.isAt("-") && cursor.byte(ahead: 1) != UInt8(ascii: ">") }

  /// `(name)`, if that is what follows (ink §114); whether it did.
  @discardableResult
  private mutating func parseLabel() -> Bool {
    guard cursor.isAt("(") else { return false }
    let before = checkpoint
    let label = start(.label)
    let opening = cursor.position
    take(.leftParenthesis)
    cursor.skipSpace()
    guard takeName() else {
      restore(before)
      return false
    }
    cursor.skipSpace()
    if cursor.isAt(")") {
      take(.rightParenthesis)
    } else {
      reportHere(.weave(.labelNotClosed(opening: tree.range(from: opening, to: cursor.position))))
    }
    tree.finish(label)
    return true
  }

  // MARK: Choices

  /// A choice (ink §113–ink §118).
  mutating func parseChoice() -> Bool {
    let outerMode = mode
    mode.isChoice = true
    let errors = errorCount
    let beginning = cursor.position
    let choice = start(.choice)
    parseBullets()
    if parseLabel() { takeLineEndBehindLabel() }
    var conditions: [Int] = []
    while cursor.isAt("{") {
      conditions.append(cursor.position)
      parseChoiceCondition()
    }
    cursor.skipSpace()
    let headEnd = tree.cleanedEnd
    if cursor.bytes[min(headEnd, cursor.position)..<cursor.position].contains(UInt8(ascii: "\n")) {
      recovery.unfinishedChoice = Recovery.UnfinishedChoice(
        head: beginning..<headEnd, lastCondition: conditions.count > 1 ? conditions.last : nil)
    }
    let parts = parseChoiceContent()
    cursor.skipSpace()
    let hasChain = isAtArrow
    if hasChain { parseDivertChain() }
    if errorCount == errors { reportIfBlank(parts, hasChain: hasChain, beginning: beginning) }
    expectLineEnd(since: errors)
    tree.finish(choice)
    mode = outerMode
    return true
  }

  /// At most one line end; a condition on the line below must not be indented, or it is text (ink §115).
  private mutating func takeLineEndBehindLabel() {
    cursor.skipSpace()
    if cursor.isAt("\n") { cursor.position += 1 }
  }

  private mutating func parseBullets() {
    let bullet = cursor.byte
    while cursor.byte == bullet {
      take(.bullet)
      cursor.skipSpace()
    }
  }

  /// `{condition}` and at most one line end (ink §114–ink §116).
  private mutating func parseChoiceCondition() {
    let condition = start(.choiceCondition)
    let opening = cursor.position
    take(.leftBrace)
    cursor.skipSpace()
    if !parseExpression() {
      reportHere(.weave(.choiceConditionMissing(opening: tree.range(from: opening, to: opening + 1))))
      skipToRightBrace()
    }
    cursor.skipSpace()
    if !cursor.isAt("}") {
      recovery.unclosedBraces.insert(opening)
      reportHere(.weave(.choiceConditionNotClosed(opening: tree.range(from: opening, to: opening + 1))))
      skipToRightBrace()
    }
    if cursor.isAt("}") { take(.rightBrace) }
    tree.finish(condition)
    cursor.skipOneLineEnd()
  }

  /// Skips what stands before the next `}` of the line, or the rest of the line.
  private mutating func skipToRightBrace() {
    var end = cursor.position
    while end < cursor.bytes.count, cursor.bytes[end] != UInt8(ascii: "\n"), cursor.bytes[end] != UInt8(ascii: "}") {
      end += 1
    }
    skip(upTo: end)
  }

  /// Which of the parts of a choice are written.
  private struct ChoiceParts {
    var hasStart = false
    var hasBrackets = false
    var hasChoiceOnly = false
    var hasInner = false
  }

  /// What is offered and what is printed (ink §119).
  private mutating func parseChoiceContent() -> ChoiceParts {
    var parts = ChoiceParts()
    parts.hasStart = parseContent()
    guard cursor.isAt("[") else { return parts }
    parts.hasBrackets = true
    let opening = cursor.position
    take(.leftBracket)
    parts.hasChoiceOnly = parseContent()
    if cursor.isAt("]") {
      take(.rightBracket)
    } else {
      reportHere(.weave(.bracketNotClosed(opening: tree.range(from: opening, to: opening + 1))))
    }
    parts.hasInner = parseContent()
    return parts
  }

  /// Warns of choices that offer nothing (ink §123, ink §124).
  private mutating func reportIfBlank(_ parts: ChoiceParts, hasChain: Bool, beginning: Int) {
    guard !parts.hasStart && !parts.hasChoiceOnly else { return }
    let start = max(beginning, lineStart(of: cursor.position))
    if parts.hasBrackets {
      warn(.weave(.blankChoice), from: start, to: tree.tokenEnd)
    } else if !hasChain {
      warn(.weave(.emptyChoice), from: start, to: tree.tokenEnd)
    }
  }

  private func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, cursor.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}
