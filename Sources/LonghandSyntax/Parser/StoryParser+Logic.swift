import LonghandSource

extension StoryParser {
  /// What stands in braces (`L68`, `L69`); whether that could be told.
  ///
  /// The alternatives are tried in the order of the language, and what they raise stays raised (`L3`). An expression is
  /// read once and kept for when it turns out to be what is printed, so that nested braces cost no more than they must.
  mutating func parseLogic() -> Bool {
    let before = checkpoint
    let isKnown = nested { $0.parseBraces() }
    if !isKnown { restore(before) }
    return isKnown
  }

  private mutating func parseBraces() -> Bool {
    let node = start(.printedExpression)
    let opening = position
    take(.leftBrace)
    skipSpace()
    if parseSequenceAnnotation() {
      let isBlock = parseSequenceElements()
      closeBrace(node, as: .sequence, opening: opening, isBlock ? .block : .inline)
      return true
    }
    if isAt("\n") { return parseBlockWithoutQuery(node, opening: opening) }
    return parseQueryOrAlternatives(node, opening: opening)
  }

  /// A newline right behind the brace always means a conditional (`L72`).
  private mutating func parseBlockWithoutQuery(_ node: Int, opening: Int) -> Bool {
    let inside = position
    skipBlank()
    if isAtDash {
      parseBranchesWithoutQuery()
    } else {
      position = inside
      reportBrace(.nothingInBraces, opening: opening)
      if parsePlainBlock(), isAtDash { _ = parseBranches() }
    }
    closeBrace(node, as: .conditional, opening: opening, .blockWithoutQuery)
    return true
  }

  /// A condition and a colon, or else alternatives between bars, or else an expression (`L69`).
  private mutating func parseQueryOrAlternatives(_ node: Int, opening: Int) -> Bool {
    let inside = checkpoint
    let errors = errorCount
    let hasExpression = parseExpressionOnce()
    let expressionEnd = position
    skipSpace()
    if hasExpression, isAt(":") {
      take(.colon)
      let isBlock = parseConditionalContent()
      closeBrace(node, as: .conditional, opening: opening, isBlock ? .block : .inline)
      return true
    }
    if hasExpression, isAt("}"), !mayBeAlternatives(from: inside.position, to: expressionEnd) {
      take(.rightBrace)
      finish(node)
      return true
    }
    let expression = hasExpression ? KeptExpression(of: self, since: inside) : nil
    restore(inside)
    if parseInlineSequence(node) { return true }
    let hasAlternatives = isAt("|")
    restore(inside)
    if let expression, parsePrinted(expression, node) { return true }
    if errorCount == errors {
      let isOpen = hasExpression || hasAlternatives
      reportBrace(isOpen ? .braceNotClosed(opening: braceRange(opening)) : .nothingInBraces, opening: opening)
    }
    return false
  }

  /// Whether reading an expression as text could find a bar, a thread or a divert in it (`L72`).
  private func mayBeAlternatives(from start: Int, to end: Int) -> Bool {
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "\\"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "<"): if index + 1 < end, bytes[index + 1] == UInt8(ascii: "-") { return true }
      case UInt8(ascii: "-"): if index + 1 < end, bytes[index + 1] == UInt8(ascii: ">") { return true }
      default: continue
      }
    }
    return false
  }

  // MARK: Keeping an expression

  /// An expression, read again only if it must be (`L70`).
  ///
  /// A brace in a string in braces is read first with the string and then again as text between bars, and so is each
  /// brace in it. Its expression is the same both times.
  private mutating func parseExpressionOnce() -> Bool {
    if !keptExpressions.isEmpty, let kept = keptExpressions[position] {
      putBack(kept)
      return !kept.elements.isEmpty
    }
    guard mode.isString else { return parseExpression() }
    let before = checkpoint
    let hasExpression = parseExpression()
    keptExpressions[before.position] = KeptExpression(of: self, since: before)
    return hasExpression
  }

  private mutating func putBack(_ kept: KeptExpression) {
    elements.append(contentsOf: kept.elements)
    position = kept.end.position
    tokenEnd = kept.end.tokenEnd
    fileEnd = kept.end.fileEnd
  }

  /// Puts an expression back where it stood, if the brace closes right behind it.
  private mutating func parsePrinted(_ expression: KeptExpression, _ node: Int) -> Bool {
    guard expression.end.position < bytes.count, bytes[expression.end.position] == UInt8(ascii: "}") else {
      return false
    }
    putBack(expression)
    take(.rightBrace)
    finish(node)
    return true
  }

  // MARK: Closing

  /// How a brace that lacks its `}` ends.
  private enum Closing {
    /// On the line.
    case inline
    /// On a later line.
    case block
    /// On a later line; it is noticed at its opening, since other readings of the brace were tried last.
    case blockWithoutQuery
  }

  /// Takes the `}` that must come now (`L68`).
  private mutating func closeBrace(_ node: Int, as kind: SyntaxKind, opening: Int, _ closing: Closing) {
    let behind = position
    if closing == .inline { skipSpace() } else { skipBlank() }
    if isAt("}") {
      take(.rightBrace)
    } else {
      let error = SyntaxError.braceNotClosed(opening: braceRange(opening))
      if closing == .blockWithoutQuery { reportBrace(error, opening: opening) } else { reportHere(error) }
      if closing != .inline, !hasLostBrace {
        hasLostBrace = tokenEnd > 0 && bytes[tokenEnd - 1] == UInt8(ascii: "\n")
        position = behind
      }
    }
    finish(node, as: kind)
  }

  private mutating func braceRange(_ opening: Int) -> SourceRange {
    range(from: opening, to: opening + 1)
  }

  /// Raises a finding about a whole brace, up to its `}` if that is on the same line.
  private mutating func reportBrace(_ error: SyntaxError, opening: Int) {
    let here = position
    position = opening
    let wordsEnd = quotedWordsEnd
    let closing = bytes[opening..<wordsEnd].firstIndex(of: UInt8(ascii: "}"))
    report(error, from: opening, to: closing.map { $0 + 1 } ?? wordsEnd)
    position = here
  }
}
