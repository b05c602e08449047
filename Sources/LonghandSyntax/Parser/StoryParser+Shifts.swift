import LonghandSource

extension StoryParser {
  /// Whether what stands behind the tilde reads `name: name` and then a sign (persona §3.1).
  ///
  /// In ink that is an error, so no story of ink means anything by it.
  var isAtShift: Bool {
    guard let personaEnd = nameEnd(from: position) else { return false }
    let colon = spaceEnd(from: personaEnd)
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":"),
      let poleEnd = nameEnd(from: spaceEnd(from: colon + 1))
    else { return false }
    let sign = spaceEnd(from: poleEnd)
    guard sign < bytes.count else { return false }
    return bytes[sign] == UInt8(ascii: "+") || bytes[sign] == UInt8(ascii: "-") || bytes[sign] == UInt8(ascii: "=")
  }

  /// The persona, and what happens to its traits, in the order written (persona §3.1, persona §3.5).
  mutating func parseShift() -> SyntaxKind {
    _ = takeName()
    skipSpace()
    take(.colon)
    skipSpace()
    while true {
      let beginning = position
      let errors = errorCount
      guard parseShiftClause() else {
        if errorCount == errors { report(.persona(.brokenClause), from: beginning, to: lineWordsEnd) }
        return .shiftLine
      }
      skipSpace()
      guard isAt(",") else { return .shiftLine }
      take(.comma)
      skipSpace()
    }
  }

  private mutating func parseShiftClause() -> Bool {
    let clause = start(.shiftClause)
    defer { finish(clause) }
    guard takeName() else { return false }
    skipSpace()
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): take(.operatorSymbol)
    case UInt8(ascii: "="): take(.assignmentOperator)
    default: return false
    }
    skipSpace()
    return takeInteger(withSign: true) || isAt("(") && parseAmount()
  }

  /// An expression in parentheses; unlike elsewhere, `(name)` is not a list (ink §185).
  private mutating func parseAmount() -> Bool {
    guard enterLevel(Cost.parentheses) else { return false }
    let expression = start(.parenthesizedExpression)
    defer {
      finish(expression)
      nesting -= Cost.parentheses
    }
    let opening = position
    take(.leftParenthesis)
    skipSpace()
    guard parseExpression() else { return false }
    skipSpace()
    if isAt(")") {
      take(.rightParenthesis)
    } else {
      reportHere(.expression(.parenthesisNotClosed(opening: range(from: opening, to: opening + 1))))
    }
    return true
  }
}
