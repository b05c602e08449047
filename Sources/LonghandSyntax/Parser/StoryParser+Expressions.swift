extension StoryParser {
  /// An expression of operators that bind at least as tightly as `precedence` (`L175`); whether there was any.
  ///
  /// Only a whole logic line may increment (`L179`), so whoever reads one says so.
  mutating func parseExpression(precedence: Int = 1, allowsIncrement: Bool = false) -> Bool {
    let before = checkpoint
    let beginning = nextIndex()
    guard parseOperand(allowsIncrement: allowsIncrement) else {
      restore(before)
      return false
    }
    var length = 0
    while let symbol = binaryOperatorAhead(precedence: precedence) {
      wrap(from: beginning, as: .binaryExpression)
      let start = position + symbol.space
      position = start
      take(.operatorSymbol, length: symbol.length)
      skipSpace()
      let hasRight = parseExpression(precedence: symbol.precedence + 1)
      finish(beginning)
      guard hasRight else {
        report(.nothingAfterOperator, from: start, to: max(start + symbol.length, quotedWordsEnd))
        break
      }
      length += 1
      guard length < Self.longestExpression else {
        reportTooDeep()
        break
      }
    }
    // Rows of operators on many levels add up: the deeper they are, the shorter they must be to be left out.
    if length > 1, length * (nesting + 1) > 100 { hasLongExpression = true }
    return true
  }

  /// A file that is one expression.
  mutating func parseExpressionAlone() {
    elements.append(SyntaxElement(kind: .sourceFile, descendantCount: 0, start: 0, end: 0))
    skipBlank()
    if !parseExpression(), errorCount == 0 { reportHere(.conditionMissing) }
    skipBlank()
    if !isAtEnd {
      if errorCount == 0 { reportHere(.textAfterCondition) }
      skip(upTo: bytes.count)
    }
    appendTrivia(upTo: bytes.count)
    finish(0)
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
    var start = position
    while start < bytes.count, classes[Int(bytes[start])] & ByteClass.space != 0 { start += 1 }
    guard start < bytes.count, let found = symbolOperator(at: start) ?? wordOperator(at: start),
      found.precedence >= precedence
    else { return nil }
    return OperatorAhead(space: start - position, length: found.length, precedence: found.precedence)
  }

  /// The operator of signs at `start` (`L176`, `L178`).
  private func symbolOperator(at start: Int) -> (length: Int, precedence: Int)? {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch bytes[start] {
    case UInt8(ascii: "&"): return next == UInt8(ascii: "&") ? (2, 1) : nil
    case UInt8(ascii: "|"): return next == UInt8(ascii: "|") ? (2, 1) : nil
    case UInt8(ascii: "="): return next == UInt8(ascii: "=") ? (2, 2) : nil
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return next == UInt8(ascii: "=") ? (2, 2) : (1, 2)
    case UInt8(ascii: "!"):
      if next == UInt8(ascii: "=") { return (2, 2) }
      return next == UInt8(ascii: "?") ? (2, 3) : nil
    case UInt8(ascii: "?"), UInt8(ascii: "^"): return (1, 3)
    case UInt8(ascii: "+"): return (1, 4)
    case UInt8(ascii: "-"): return (1, 5)
    case UInt8(ascii: "*"): return (1, 6)
    case UInt8(ascii: "/"): return (1, 7)
    case UInt8(ascii: "%"): return (1, 8)
    default: return nil
    }
  }

  /// The operator that is a word at `start`; a space must follow it (`L178`).
  private func wordOperator(at start: Int) -> (length: Int, precedence: Int)? {
    switch bytes[start] {
    case UInt8(ascii: "a"): isWordOperator("and", at: start) ? (3, 1) : nil
    case UInt8(ascii: "o"): isWordOperator("or", at: start) ? (2, 1) : nil
    case UInt8(ascii: "m"): isWordOperator("mod", at: start) ? (3, 8) : nil
    case UInt8(ascii: "h") where isWordOperator("hasnt", at: start): (5, 3)
    case UInt8(ascii: "h"): isWordOperator("has", at: start) ? (3, 3) : nil
    default: nil
    }
  }

  private func isWordOperator(_ word: StaticString, at start: Int) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return end < bytes.count && classes[Int(bytes[end])] & ByteClass.space != 0 && spells(word, from: start, to: end)
  }
}
