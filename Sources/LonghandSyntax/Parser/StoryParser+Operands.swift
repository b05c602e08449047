import LonghandSource

extension StoryParser {
  /// An operand with its signs (ink §174); whether there was any.
  mutating func parseOperand(allowsIncrement: Bool) -> Bool {
    cursor.isAt("-", ">") ? parseDivertTargetValue() : parseSignedOperand(allowsIncrement: allowsIncrement)
  }

  /// A chain of exactly one plain divert (ink §174).
  private mutating func parseDivertTargetValue() -> Bool {
    let isTunnelReturn = cursor.byte(ahead: 2) == UInt8(ascii: "-") && cursor.byte(ahead: 3) == UInt8(ascii: ">")
    guard !isTunnelReturn else { return false }
    let before = checkpoint
    let expression = start(.divertTargetExpression)
    let arrow = cursor.position
    take(.arrow, length: 2)
    cursor.skipSpace()
    if !parseDivertTarget(), !mode.isChoice { report(.divert(.emptyDivert), from: arrow, to: arrow + 2) }
    let behind = cursor.position
    cursor.skipSpace()
    guard !cursor.isAt("-", ">") else {
      restore(before)
      return false
    }
    cursor.position = behind
    tree.finish(expression)
    return true
  }

  /// A prefix, what it applies to, and a postfix.
  private mutating func parseSignedOperand(allowsIncrement: Bool) -> Bool {
    let beginning = cursor.position
    let index = nextIndex()
    let prefix = prefixLength
    let isOperand = prefix > 0 ? parsePrefixed(length: prefix) : parsePrimary(mayBeNegative: false)
    guard isOperand else { return false }
    parsePostfix(around: index, beginning: beginning, allowsIncrement: allowsIncrement)
    return true
  }

  /// The length of the prefix operator at the position, 0 when there is none.
  private var prefixLength: Int {
    switch cursor.byte {
    case UInt8(ascii: "-"), UInt8(ascii: "!"): 1
    case UInt8(ascii: "n"): isAtWord("not") ? 3 : 0
    default: 0
    }
  }

  private mutating func parsePrefixed(length: Int) -> Bool {
    guard enterLevel(Nesting.Cost.sign) else { return false }
    defer { nesting.leave(Nesting.Cost.sign) }
    let before = checkpoint
    let expression = start(.prefixExpression)
    take(.operatorSymbol, length: length)
    cursor.skipSpace()
    guard parsePrimary(mayBeNegative: true) || prefixLength > 0 && parseSignedOperand(allowsIncrement: false) else {
      restore(before)
      return false
    }
    tree.finish(expression)
    return true
  }

  /// `++` or `--`, which only a variable on a logic line may have (ink §179).
  private mutating func parsePostfix(around index: Int, beginning: Int, allowsIncrement: Bool) {
    let behind = cursor.position
    cursor.skipSpace()
    guard cursor.isAt("+", "+") || cursor.isAt("-", "-") else {
      cursor.position = behind
      return
    }
    let isVariable = tree.elements[index].kind == .referenceExpression
    tree.wrap(from: index, as: .postfixExpression)
    take(.operatorSymbol, length: 2)
    tree.finish(index)
    if !isVariable {
      report(.expression(.incrementOfNoVariable), from: beginning, to: cursor.position)
    } else if !allowsIncrement {
      report(.expression(.incrementInExpression), from: beginning, to: cursor.position)
    }
  }

  // MARK: Primaries

  /// An operand without signs, but for the minus that a literal behind a prefix may have (ink §174, ink §182).
  private mutating func parsePrimary(mayBeNegative: Bool) -> Bool {
    switch cursor.byte {
    case UInt8(ascii: "("): return parseListOrParentheses()
    case UInt8(ascii: "\""): return parseString()
    case UInt8(ascii: "-"): return mayBeNegative && parseNumber(withSign: true)
    default:
      guard let end = nameEnd(from: cursor.position) else { return parseNumber(withSign: false) }
      return parseNamed(nameEnd: end)
    }
  }

  /// A call, a reference or a boolean.
  private mutating func parseNamed(nameEnd: Int) -> Bool {
    let isReserved = isReserved(from: cursor.position, to: nameEnd)
    if isReserved { return parseBoolean() }
    var next = nameEnd
    while next < cursor.bytes.count, cursor.classes[Int(cursor.bytes[next])] & ByteClass.space != 0 { next += 1 }
    let isCall = next < cursor.bytes.count && cursor.bytes[next] == UInt8(ascii: "(")
    let expression = start(isCall ? .callExpression : .referenceExpression)
    if isCall {
      _ = takeName()
      cursor.skipSpace()
      parseArgumentList()
    } else {
      parsePath()
    }
    tree.finish(expression)
    return true
  }

  private mutating func parseBoolean() -> Bool {
    guard isAtWord("true") || isAtWord("false") else { return false }
    let expression = start(.booleanExpression)
    _ = takeKeyword("true") || takeKeyword("false")
    tree.finish(expression)
    return true
  }

  // MARK: Parentheses

  /// Items of lists in parentheses, or else an expression in them (ink §185, ink §189).
  private mutating func parseListOrParentheses() -> Bool {
    guard enterLevel(Nesting.Cost.parentheses) else { return false }
    defer { nesting.leave(Nesting.Cost.parentheses) }
    let before = checkpoint
    if parseListLiteral() { return true }
    restore(before)
    let expression = start(.parenthesizedExpression)
    let opening = cursor.position
    take(.leftParenthesis)
    cursor.skipSpace()
    guard parseExpression() else {
      restore(before)
      return false
    }
    closeParenthesis(opening) { .expression(.parenthesisNotClosed(opening: $0)) }
    tree.finish(expression)
    return true
  }

  private mutating func parseListLiteral() -> Bool {
    let expression = start(.listExpression)
    take(.leftParenthesis)
    cursor.skipSpace()
    if parseListLiteralItem() {
      cursor.skipSpace()
      while cursor.isAt(",") {
        take(.comma)
        cursor.skipSpace()
        guard parseListLiteralItem() else { return false }
        cursor.skipSpace()
      }
    }
    guard cursor.isAt(")") else { return false }
    take(.rightParenthesis)
    tree.finish(expression)
    return true
  }

  /// `name` or `list.name`, without spaces around the dot (ink §185).
  private mutating func parseListLiteralItem() -> Bool {
    guard isAtName else { return false }
    let path = start(.path)
    let beginning = cursor.position
    _ = takeName()
    if cursor.isAt(".") {
      take(.dot)
      if !takeName() { report(.expression(.listWithoutItemName), from: beginning, to: cursor.position) }
    }
    tree.finish(path)
    return true
  }

  // MARK: Literals

  /// Mixed content in quotes (ink §184).
  private mutating func parseString() -> Bool {
    guard enterLevel(Nesting.Cost.string) else { return false }
    defer { nesting.leave(Nesting.Cost.string) }
    let expression = start(.stringExpression)
    let opening = cursor.position
    take(.quote)
    let outerMode = mode
    mode.isString = true
    _ = parseContent()
    mode = outerMode
    if cursor.isAt("\"") {
      take(.quote)
    } else {
      let end = max(cursor.position, opening + 1)
      reportHere(.content(.stringNotClosed(string: tree.range(from: opening, to: end))))
      recovery.unclosedStringEnd = cursor.position
    }
    tree.finish(expression)
    return true
  }

  /// An integer or a float (ink §180, ink §181).
  private mutating func parseNumber(withSign: Bool) -> Bool {
    var end = cursor.position + (withSign ? 1 : 0)
    let digits = end
    end = digitsEnd(from: digits)
    guard end > digits else { return false }
    let expression = start(.numberExpression)
    if end < cursor.bytes.count, cursor.bytes[end] == UInt8(ascii: ".") {
      take(.float, length: digitsEnd(from: end + 1) - cursor.position)
    } else {
      _ = takeInteger(withSign: withSign)
    }
    tree.finish(expression)
    return true
  }

  /// Takes digits, and perhaps a minus before them; whether there were any.
  mutating func takeInteger(withSign: Bool) -> Bool {
    let start = cursor.position
    let digits = withSign && cursor.isAt("-") ? start + 1 : start
    let end = digitsEnd(from: digits)
    guard end > digits else { return false }
    take(.integer, length: end - start)
    if !isInRange(from: digits, to: end) { report(.expression(.integerOutOfRange), from: start, to: end) }
    return true
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < cursor.bytes.count, cursor.classes[Int(cursor.bytes[end])] & ByteClass.digit != 0 { end += 1 }
    return end
  }

  /// Whether digits are at most 2147483647 (ink §180).
  private func isInRange(from start: Int, to end: Int) -> Bool {
    var value: Int64 = 0
    for index in start..<end {
      value = value * 10 + Int64(cursor.bytes[index] - UInt8(ascii: "0"))
      if value > Int64(Int32.max) { return false }
    }
    return true
  }
}
