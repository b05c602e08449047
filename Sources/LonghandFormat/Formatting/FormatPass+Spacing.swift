import LonghandSyntax

/// How many blanks stand between two tokens of a line.
extension FormatPass {
  /// What stands between two tokens.
  enum Separation {
    case none
    case blank
    /// What was written there: the blanks belong to a text, or nobody knows better.
    case kept
  }

  func separation(_ left: Token, _ right: Token) -> Separation {
    if left.isTrimmed { return right.kind == .rightBrace ? .none : .blank }
    return separation(before: right, left) ?? separation(behind: left, right)
  }

  // MARK: By the right one

  /// Where the right token alone decides.
  private func separation(before right: Token, _ left: Token) -> Separation? {
    switch right.kind {
    case .skipped, .bar, .rightBracket: .kept
    case .comma, .colon, .rightParenthesis, .dot: left.kind == .skipped ? .kept : Separation.none
    case .rightBrace: right.parent == .personaDeclaration ? .blank : Separation.none
    case .quote where !right.isFirst: right.parent == .stringExpression ? .kept : nil
    case .leftParenthesis where right.parent == .argumentList || right.parent == .parameterList: Separation.none
    case .operatorSymbol where right.parent == .postfixExpression: Separation.none
    case .operatorSymbol where right.parent != .prefixExpression: .blank
    case .assignmentOperator, .headerMark, .bullet, .dash: .blank
    default: nil
    }
  }

  // MARK: By the left one

  private func separation(behind left: Token, _ right: Token) -> Separation {
    switch left.kind {
    case .leftParenthesis: .none
    case .leftBrace: separation(behindBrace: left, right)
    case .bullet, .dash, .tilde, .comma, .assignmentOperator, .headerMark, .keyword, .integer, .float: .blank
    case .arrow, .tunnelArrow, .threadArrow: isArrow(right) ? .kept : .blank
    case .hash: right.kind == .hash ? .kept : .blank
    case .dot: right.kind == .identifier ? .none : .blank
    case .operatorSymbol: separation(behindOperator: left, right)
    case .identifier: .blank
    case .rightParenthesis: left.parent == .label || isArrow(right) ? .blank : .kept
    case .rightBrace: left.parent == .choiceCondition ? .blank : .kept
    case .colon: left.parent == .conditional || left.parent == .sequence ? .kept : .blank
    case .quote: left.parent == .personaDeclaration && right.kind == .leftBrace ? .blank : .kept
    default: .kept
    }
  }

  private func isArrow(_ token: Token) -> Bool {
    token.kind == .arrow || token.kind == .tunnelArrow || token.kind == .threadArrow
  }

  /// A brace whose branches are lines has a blank behind it, as a header line has; others have none.
  private func separation(behindBrace left: Token, _ right: Token) -> Separation {
    if left.parent == .personaDeclaration { return .blank }
    return left.isInBlock && right.kind != .sequenceMark ? .blank : .none
  }

  private func separation(behindOperator left: Token, _ right: Token) -> Separation {
    switch left.parent {
    case .prefixExpression:
      if source[left.start] >= UInt8(ascii: "a") { return .blank }
      return isSign(right) ? .kept : .none
    case .shiftClause: return isSign(right) ? .kept : .none
    default: return .blank
    }
  }

  /// Whether a token begins with a sign that would run into the one before it.
  private func isSign(_ token: Token) -> Bool {
    let byte = source[token.start]
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "!")
  }

  // MARK: Writing

  /// Writes the gap between two tokens of one line.
  mutating func writeSpacing(_ left: Token, _ right: Token) {
    if gapHasComment { return writeComments(left) }
    switch separation(left, right) {
    case .none: break
    case .blank: output.append(Byte.space)
    case .kept: for piece in gap { copy(piece.start..<piece.end) }
    }
  }

  /// Comments within a line stay where they are; behind a text whose blanks mean nothing each has one before it.
  private mutating func writeComments(_ left: Token) {
    guard left.isTrimmed else {
      for piece in gap { copy(piece.start..<piece.end) }
      return
    }
    for piece in gap where piece.kind == .comment {
      output.append(Byte.space)
      copy(piece.start..<piece.end)
    }
    output.append(Byte.space)
  }
}
