import LonghandSource

extension StoryParser {
  /// Whether what stands behind the tilde reads `name: name` and then a sign (persona §3.1).
  ///
  /// In ink that is an error, so no story of ink means anything by it.
  var isAtShift: Bool {
    guard let personaEnd = nameEnd(from: cursor.position) else { return false }
    let colon = spaceEnd(from: personaEnd)
    guard colon < cursor.bytes.count, cursor.bytes[colon] == UInt8(ascii: ":"),
      let poleEnd = nameEnd(from: spaceEnd(from: colon + 1))
    else { return false }
    let sign = spaceEnd(from: poleEnd)
    guard sign < cursor.bytes.count else { return false }
    return cursor.bytes[sign] == UInt8(ascii: "+") || cursor.bytes[sign] == UInt8(ascii: "-")
      || cursor.bytes[sign] == UInt8(ascii: "=")
  }

  /// The persona, and what happens to its traits, in the order written (persona §3.1, persona §3.5).
  mutating func parseShift() -> SyntaxKind {
    _ = takeName()
    cursor.skipSpace()
    take(.colon)
    cursor.skipSpace()
    while true {
      let beginning = cursor.position
      let errors = errorCount
      guard parseShiftClause() else {
        if errorCount == errors { report(.persona(.brokenClause), from: beginning, to: cursor.lineWordsEnd) }
        return .shiftLine
      }
      cursor.skipSpace()
      guard cursor.isAt(",") else { return .shiftLine }
      take(.comma)
      cursor.skipSpace()
    }
  }

  private mutating func parseShiftClause() -> Bool {
    let clause = start(.shiftClause)
    defer { tree.finish(clause) }
    guard takeName() else { return false }
    cursor.skipSpace()
    switch cursor.byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): take(.operatorSymbol)
    case UInt8(ascii: "="): take(.assignmentOperator)
    default: return false
    }
    cursor.skipSpace()
    return takeInteger(withSign: true) || cursor.isAt("(") && parseAmount()
  }

  /// An expression in parentheses; unlike elsewhere, `(name)` is not a list (ink §185).
  private mutating func parseAmount() -> Bool {
    guard enterLevel(Nesting.Cost.parentheses) else { return false }
    let expression = start(.parenthesizedExpression)
    defer {
      tree.finish(expression)
      nesting.leave(Nesting.Cost.parentheses)
    }
    let opening = cursor.position
    take(.leftParenthesis)
    cursor.skipSpace()
    guard parseExpression() else { return false }
    cursor.skipSpace()
    if cursor.isAt(")") {
      take(.rightParenthesis)
    } else {
      reportHere(.expression(.parenthesisNotClosed(opening: tree.range(from: opening, to: opening + 1))))
    }
    return true
  }
}
