import LonghandSource

extension StoryParser {
  /// An operand with its signs (ink §174); whether there was any.
  mutating func parseOperand(allowsIncrement: Bool) -> Bool {
    isAt("-", ">") ? parseDivertTargetValue() : parseSignedOperand(allowsIncrement: allowsIncrement)
  }

  /// A chain of exactly one plain divert (ink §174).
  private mutating func parseDivertTargetValue() -> Bool {
    let isTunnelReturn = byte(ahead: 2) == UInt8(ascii: "-") && byte(ahead: 3) == UInt8(ascii: ">")
    guard !isTunnelReturn else { return false }
    let before = checkpoint
    let expression = start(.divertTargetExpression)
    let arrow = position
    take(.arrow, length: 2)
    skipSpace()
    if !parseDivertTarget(), !mode.isChoice { report(.divert(.emptyDivert), from: arrow, to: arrow + 2) }
    let behind = position
    skipSpace()
    guard !isAt("-", ">") else {
      restore(before)
      return false
    }
    position = behind
    finish(expression)
    return true
  }

  /// A prefix, what it applies to, and a postfix.
  private mutating func parseSignedOperand(allowsIncrement: Bool) -> Bool {
    let beginning = position
    let index = nextIndex()
    let prefix = prefixLength
    let isOperand = prefix > 0 ? parsePrefixed(length: prefix) : parsePrimary(mayBeNegative: false)
    guard isOperand else { return false }
    parsePostfix(around: index, beginning: beginning, allowsIncrement: allowsIncrement)
    return true
  }

  /// The length of the prefix operator at the position, 0 when there is none.
  private var prefixLength: Int {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "!"): 1
    case UInt8(ascii: "n"): isAtWord("not") ? 3 : 0
    default: 0
    }
  }

  private mutating func parsePrefixed(length: Int) -> Bool {
    guard enterLevel(Cost.sign) else { return false }
    defer { nesting -= Cost.sign }
    let before = checkpoint
    let expression = start(.prefixExpression)
    take(.operatorSymbol, length: length)
    skipSpace()
    guard parsePrimary(mayBeNegative: true) || prefixLength > 0 && parseSignedOperand(allowsIncrement: false) else {
      restore(before)
      return false
    }
    finish(expression)
    return true
  }

  /// `++` or `--`, which only a variable on a logic line may have (ink §179).
  private mutating func parsePostfix(around index: Int, beginning: Int, allowsIncrement: Bool) {
    let behind = position
    skipSpace()
    guard isAt("+", "+") || isAt("-", "-") else {
      position = behind
      return
    }
    let isVariable = elements[index].kind == .referenceExpression
    wrap(from: index, as: .postfixExpression)
    take(.operatorSymbol, length: 2)
    finish(index)
    if !isVariable {
      report(.expression(.incrementOfNoVariable), from: beginning, to: position)
    } else if !allowsIncrement {
      report(.expression(.incrementInExpression), from: beginning, to: position)
    }
  }

  // MARK: Primaries

  /// An operand without signs, but for the minus that a literal behind a prefix may have (ink §174, ink §182).
  private mutating func parsePrimary(mayBeNegative: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "("): return parseListOrParentheses()
    case UInt8(ascii: "\""): return parseString()
    case UInt8(ascii: "-"): return mayBeNegative && parseNumber(withSign: true)
    default:
      guard let end = nameEnd(from: position) else { return parseNumber(withSign: false) }
      return parseNamed(nameEnd: end)
    }
  }

  /// A call, a reference or a boolean.
  private mutating func parseNamed(nameEnd: Int) -> Bool {
    let isReserved = isReserved(from: position, to: nameEnd)
    if isReserved { return parseBoolean() }
    var next = nameEnd
    while next < bytes.count, classes[Int(bytes[next])] & ByteClass.space != 0 { next += 1 }
    let isCall = next < bytes.count && bytes[next] == UInt8(ascii: "(")
    let expression = start(isCall ? .callExpression : .referenceExpression)
    if isCall {
      _ = takeName()
      skipSpace()
      parseArgumentList()
    } else {
      parsePath()
    }
    finish(expression)
    return true
  }

  private mutating func parseBoolean() -> Bool {
    guard isAtWord("true") || isAtWord("false") else { return false }
    let expression = start(.booleanExpression)
    _ = takeKeyword("true") || takeKeyword("false")
    finish(expression)
    return true
  }

  // MARK: Parentheses

  /// Items of lists in parentheses, or else an expression in them (ink §185, ink §189).
  private mutating func parseListOrParentheses() -> Bool {
    guard enterLevel(Cost.parentheses) else { return false }
    defer { nesting -= Cost.parentheses }
    let before = checkpoint
    if parseListLiteral() { return true }
    restore(before)
    let expression = start(.parenthesizedExpression)
    let opening = position
    take(.leftParenthesis)
    skipSpace()
    guard parseExpression() else {
      restore(before)
      return false
    }
    closeParenthesis(opening) { .expression(.parenthesisNotClosed(opening: $0)) }
    finish(expression)
    return true
  }

  private mutating func parseListLiteral() -> Bool {
    let expression = start(.listExpression)
    take(.leftParenthesis)
    skipSpace()
    if parseListLiteralItem() {
      skipSpace()
      while isAt(",") {
        take(.comma)
        skipSpace()
        guard parseListLiteralItem() else { return false }
        skipSpace()
      }
    }
    guard isAt(")") else { return false }
    take(.rightParenthesis)
    finish(expression)
    return true
  }

  /// `name` or `list.name`, without spaces around the dot (ink §185).
  private mutating func parseListLiteralItem() -> Bool {
    guard isAtName else { return false }
    let path = start(.path)
    let beginning = position
    _ = takeName()
    if isAt(".") {
      take(.dot)
      if !takeName() { report(.expression(.listWithoutItemName), from: beginning, to: position) }
    }
    finish(path)
    return true
  }

  // MARK: Literals

  /// Mixed content in quotes (ink §184).
  private mutating func parseString() -> Bool {
    guard enterLevel(Cost.string) else { return false }
    defer { nesting -= Cost.string }
    let expression = start(.stringExpression)
    let opening = position
    take(.quote)
    let outerMode = mode
    mode.isString = true
    _ = parseContent()
    mode = outerMode
    if isAt("\"") {
      take(.quote)
    } else {
      let end = max(position, opening + 1)
      reportHere(.content(.stringNotClosed(string: range(from: opening, to: end))))
      recovery.unclosedStringEnd = position
    }
    finish(expression)
    return true
  }

  /// An integer or a float (ink §180, ink §181).
  private mutating func parseNumber(withSign: Bool) -> Bool {
    var end = position + (withSign ? 1 : 0)
    let digits = end
    end = digitsEnd(from: digits)
    guard end > digits else { return false }
    let expression = start(.numberExpression)
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      take(.float, length: digitsEnd(from: end + 1) - position)
    } else {
      _ = takeInteger(withSign: withSign)
    }
    finish(expression)
    return true
  }

  /// Takes digits, and perhaps a minus before them; whether there were any.
  mutating func takeInteger(withSign: Bool) -> Bool {
    let start = position
    let digits = withSign && isAt("-") ? start + 1 : start
    let end = digitsEnd(from: digits)
    guard end > digits else { return false }
    take(.integer, length: end - start)
    if !isInRange(from: digits, to: end) { report(.expression(.integerOutOfRange), from: start, to: end) }
    return true
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, classes[Int(bytes[end])] & ByteClass.digit != 0 { end += 1 }
    return end
  }

  /// Whether digits are at most 2147483647 (ink §180).
  private func isInRange(from start: Int, to end: Int) -> Bool {
    var value: Int64 = 0
    for index in start..<end {
      value = value * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
      if value > Int64(Int32.max) { return false }
    }
    return true
  }
}
