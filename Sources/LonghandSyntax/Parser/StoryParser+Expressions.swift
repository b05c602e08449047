extension StoryParser {
  /// An expression of operators that bind at least as tightly as `precedence` (ink §175); whether there was any.
  ///
  /// Only a whole logic line may increment (ink §179), so whoever reads one says so.
  mutating func parseExpression(precedence: Int = 1, allowsIncrement: Bool = false) -> Bool {
    let before = checkpoint
    let beginning = nextIndex()
    guard parseOperand(allowsIncrement: allowsIncrement) else {
      restore(before)
      return false
    }
    var length = 0
    while let symbol = binaryOperatorAhead(precedence: precedence) {
      tree.wrap(from: beginning, as: .binaryExpression)
      let start = cursor.position + symbol.space
      cursor.position = start
      take(.operatorSymbol, length: symbol.length)
      cursor.skipSpace()
      let hasRight = parseExpression(precedence: symbol.precedence + 1)
      tree.finish(beginning)
      guard hasRight else {
        report(.expression(.nothingAfterOperator), from: start, to: max(start + symbol.length, cursor.quotedWordsEnd))
        break
      }
      length += 1
      guard length < Self.longestExpression else {
        reportTooDeep()
        break
      }
    }
    // Rows of operators on many levels add up: the deeper they are, the shorter they must be to be left out.
    if length > 1, length * (nesting.cost + 1) > 100 { hasLongExpression = true }
    return true
  }

  /// A file that is one expression.
  mutating func parseExpressionAlone() {
    tree.startRoot()
    cursor.skipBlank()
    if !parseExpression(), errorCount == 0 { reportHere(.expression(.conditionMissing)) }
    cursor.skipBlank()
    if !cursor.isAtEnd {
      if errorCount == 0 { reportHere(.expression(.textAfterCondition)) }
      skip(upTo: cursor.bytes.count)
    }
    tree.appendTrivia(upTo: cursor.bytes.count)
    tree.finish(0)
  }

  /// The most operators in a row: each makes the tree a node higher.
  private static let longestExpression = 1000

  // MARK: Operators

  /// An operator that comes next.
  private struct OperatorAhead {
    /// How many spaces stand before it.
    var space: Int
    var length: Int
    var precedence: Int
  }

  /// The operator that comes next, if it binds tightly enough.
  private func binaryOperatorAhead(precedence: Int) -> OperatorAhead? {
    var start = cursor.position
    while start < cursor.bytes.count, cursor.classes[Int(cursor.bytes[start])] & ByteClass.space != 0 { start += 1 }
    guard start < cursor.bytes.count, let found = symbolOperator(at: start) ?? wordOperator(at: start),
      found.symbol.precedence >= precedence
    else { return nil }
    return OperatorAhead(space: start - cursor.position, length: found.length, precedence: found.symbol.precedence)
  }

  /// The operator of signs at `start` (ink §176, ink §178).
  private func symbolOperator(at start: Int) -> (symbol: BinaryOperator, length: Int)? {
    let next = start + 1 < cursor.bytes.count ? cursor.bytes[start + 1] : 0
    return BinaryOperator(cursor.bytes[start], next).map { ($0, $0.symbolLength) }
  }

  /// The operator that is a word at `start`; a space must follow it (ink §178).
  private func wordOperator(at start: Int) -> (symbol: BinaryOperator, length: Int)? {
    guard let found = BinaryOperator(wordBeginningWith: cursor.bytes[start], where: { isWordOperator($0, at: start) }),
      let word = found.word
    else { return nil }
    return (found, word.utf8CodeUnitCount)
  }

  private func isWordOperator(_ word: StaticString, at start: Int) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return end < cursor.bytes.count && cursor.classes[Int(cursor.bytes[end])] & ByteClass.space != 0
      && spells(word, from: start, to: end)
  }
}
