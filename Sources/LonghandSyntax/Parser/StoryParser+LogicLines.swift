import LonghandSource

extension StoryParser {
  /// `~` and what is to be done (ink §154).
  mutating func parseLogicLine() -> Bool {
    let errors = errorCount
    let line = start(.expressionStatement)
    let beginning = cursor.position
    take(.tilde)
    cursor.skipSpace()
    if isAtWord("return") {
      parseReturn(line, beginning: beginning, errors: errors)
      return true
    }
    let kind = isAtWord("temp") ? parseTemporary() : isAtShift ? parseShift() : parseOperation()
    expectLineEnd(since: errors)
    tree.finish(line, as: kind)
    return true
  }

  private mutating func parseOperation() -> SyntaxKind { parseAssignment() ?? parseBareExpression() }

  /// `~ return`, which is an error at the top of a story (ink §159), noticed behind the line.
  private mutating func parseReturn(_ line: Int, beginning: Int, errors: Int) {
    _ = takeKeyword("return")
    cursor.skipSpace()
    _ = parseExpression()
    let statement = tree.range(from: beginning, to: max(tree.tokenEnd, beginning))
    expectLineEnd(since: errors)
    tree.finish(line, as: .returnStatement)
    if !isInFlow { report(.logic(.returnAtTop(statement: statement)), from: cursor.position, to: cursor.position) }
  }

  /// `temp name = value` (ink §157).
  private mutating func parseTemporary() -> SyntaxKind {
    let keyword = cursor.position
    _ = takeKeyword("temp")
    cursor.skipSpace()
    if !takeName() { report(.logic(.temporaryWithoutName), from: keyword, to: cursor.quotedWordsEnd) }
    cursor.skipSpace()
    guard cursor.isAt("=") else {
      reportHere(.logic(.temporaryWithoutEquals))
      return .temporaryDeclaration
    }
    takeAssignmentAndValue(length: 1)
    return .temporaryDeclaration
  }

  /// `name = value`, `name += value` or `name -= value`, if that is what follows (ink §154, ink §156).
  private mutating func parseAssignment() -> SyntaxKind? {
    guard let nameEnd = nameEnd(from: cursor.position) else { return nil }
    let beginning = cursor.position
    cursor.position = nameEnd
    cursor.skipSpace()
    let length = assignmentOperatorLength
    guard length > 0 else {
      cursor.position = beginning
      return nil
    }
    let symbol = cursor.position
    cursor.position = beginning
    take(.identifier, length: nameEnd - beginning)
    cursor.position = symbol
    if length == 3 { report(.logic(.plusMinusEquals), from: symbol, to: symbol + 3) }
    takeAssignmentAndValue(length: length)
    return .assignment
  }

  /// The length of the assignment operator at the position, 0 when there is none.
  private var assignmentOperatorLength: Int {
    switch (cursor.byte, cursor.byte(ahead: 1)) {
    // `==` compares, and such a line is told so.
    case (UInt8(ascii: "="), let next): next == UInt8(ascii: "=") ? 0 : 1
    case (UInt8(ascii: "+"), UInt8(ascii: "=")), (UInt8(ascii: "-"), UInt8(ascii: "=")): 2
    case (UInt8(ascii: "+"), UInt8(ascii: "-")): cursor.byte(ahead: 2) == UInt8(ascii: "=") ? 3 : 0
    default: 0
    }
  }

  private mutating func takeAssignmentAndValue(length: Int) {
    take(.assignmentOperator, length: length)
    cursor.skipSpace()
    if !parseExpression() { reportHere(.logic(.assignmentWithoutValue)) }
  }

  /// A call or an increment (ink §155).
  private mutating func parseBareExpression() -> SyntaxKind {
    let beginning = cursor.position
    let errors = errorCount
    let expression = nextIndex()
    guard parseExpression(allowsIncrement: true) else {
      reportHere(.logic(.nothingAfterTilde))
      return .expressionStatement
    }
    switch tree.elements[expression].kind {
    case .callExpression, .postfixExpression: break
    // What is wrong within it is told already.
    default:
      if errorCount == errors { report(bareExpressionError(from: beginning), from: beginning, to: tree.tokenEnd) }
    }
    return .expressionStatement
  }

  private func bareExpressionError(from start: Int) -> SyntaxError {
    spells("include", from: start, to: tree.tokenEnd) ? .logic(.includeAfterTilde) : .logic(.uselessExpression)
  }
}
