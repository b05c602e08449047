import LonghandSource

extension StoryParser {
  /// What stands in braces (ink §68, ink §69); whether that could be told.
  ///
  /// The alternatives are tried in the order of the language, and what they raise stays raised (ink §3). Alternatives of
  /// braces around this one may come to it again; what it became is kept for them (ink §70).
  mutating func parseLogic() -> Bool {
    tree.appendTrivia(upTo: cursor.position)
    let key = cursor.position << 2 | (mode.isString ? 2 : 0) | (mode.isChoice ? 1 : 0)
    if let kept = braceMemo[key] {
      putBack(kept)
      return !kept.elements.isEmpty
    }
    let before = checkpoint
    let isKnown = parseBraces()
    if !isKnown { restore(before) }
    // A statement that needs too much of that is as bad as one that nests too deep.
    if braceMemo.openAlternatives > 0, !braceMemo.keep(MemoizedElements(of: self, since: before), for: key) {
      reportTooDeep()
    }
    return isKnown
  }

  private mutating func parseBraces() -> Bool {
    guard enterLevel(Nesting.Cost.braces) else { return false }
    defer { nesting.leave(Nesting.Cost.braces) }
    let node = start(.printedExpression)
    let opening = cursor.position
    take(.leftBrace)
    cursor.skipSpace()
    if parseSequenceAnnotation() {
      let isBlock = parseSequenceElements()
      closeBrace(node, as: .sequence, opening: opening, isBlock ? .block : .inline)
      return true
    }
    if cursor.isAt("\n") { return parseBlockWithoutQuery(node, opening: opening) }
    return parseQueryOrAlternatives(node, opening: opening)
  }

  /// A newline right behind the brace always means a conditional (ink §72).
  private mutating func parseBlockWithoutQuery(_ node: Int, opening: Int) -> Bool {
    let inside = cursor.position
    cursor.skipBlank()
    if isAtDash {
      parseBranchesWithoutQuery()
    } else {
      cursor.position = inside
      reportBrace(.brace(.nothingInBraces), opening: opening)
      if parsePlainBlock(), isAtDash { _ = parseBranches() }
    }
    closeBrace(node, as: .conditional, opening: opening, .blockWithoutQuery)
    return true
  }

  /// A condition and a colon, or else alternatives between bars, or else an expression (ink §69).
  private mutating func parseQueryOrAlternatives(_ node: Int, opening: Int) -> Bool {
    let inside = checkpoint
    let errors = errorCount
    braceMemo.openAlternatives += 1
    let hasExpression = parseExpression()
    braceMemo.openAlternatives -= 1
    let expressionEnd = cursor.position
    cursor.skipSpace()
    if hasExpression, cursor.isAt(":") {
      take(.colon)
      let isBlock = parseConditionalContent()
      closeBrace(node, as: .conditional, opening: opening, isBlock ? .block : .inline)
      return true
    }
    if hasExpression, cursor.isAt("}"), !mayBeAlternatives(from: inside.position, to: expressionEnd) {
      take(.rightBrace)
      tree.finish(node)
      return true
    }
    let expression = MemoizedElements(of: self, since: inside)
    restore(inside)
    braceMemo.openAlternatives += 1
    let isSequence = parseInlineSequence(node)
    braceMemo.openAlternatives -= 1
    if isSequence { return true }
    let alternatives = MemoizedElements(of: self, since: inside)
    restore(inside)
    if hasExpression, parsePrinted(expression, node) { return true }
    if errorCount == errors {
      let isOpen = hasExpression || alternatives.elements.contains { $0.kind == .bar }
      reportBrace(
        isOpen ? .brace(.braceNotClosed(opening: braceRange(opening))) : .brace(.nothingInBraces), opening: opening)
    }
    return keepBlock(alternatives, as: .sequence, node) || keepBlock(expression, as: .printedExpression, node)
  }

  /// Whether reading an expression as text could find a bar, a thread or a divert in it (ink §72).
  private func mayBeAlternatives(from start: Int, to end: Int) -> Bool {
    for index in start..<end {
      switch cursor.bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "\\"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "<"): if index + 1 < end, cursor.bytes[index + 1] == UInt8(ascii: "-") { return true }
      case UInt8(ascii: "-"): if index + 1 < end, cursor.bytes[index + 1] == UInt8(ascii: ">") { return true }
      default: continue
      }
    }
    return false
  }

  // MARK: Keeping what was read

  private mutating func putBack(_ kept: MemoizedElements) {
    tree.putBack(kept.elements, end: kept.end.tree)
    cursor.position = kept.end.position
    hasLostBrace = kept.end.hasLostBrace
  }

  /// Puts an expression back where it stood, if the brace closes right behind it.
  private mutating func parsePrinted(_ expression: MemoizedElements, _ node: Int) -> Bool {
    guard expression.end.position < cursor.bytes.count, cursor.bytes[expression.end.position] == UInt8(ascii: "}")
    else {
      return false
    }
    putBack(expression)
    take(.rightBrace)
    tree.finish(node)
    return true
  }

  /// Keeps a reading of a brace that does not fit, if it went over several lines: they are not read all over again.
  private mutating func keepBlock(_ reading: MemoizedElements, as kind: SyntaxKind, _ node: Int) -> Bool {
    guard cursor.bytes[cursor.position..<reading.end.position].contains(UInt8(ascii: "\n")) else { return false }
    putBack(reading)
    if !hasLostBrace, cursor.isAt("}") { take(.rightBrace) }
    tree.finish(node, as: kind)
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

  /// Takes the `}` that must come now (ink §68).
  private mutating func closeBrace(_ node: Int, as kind: SyntaxKind, opening: Int, _ closing: Closing) {
    let behind = cursor.position
    if closing == .inline { cursor.skipSpace() } else { cursor.skipBlank() }
    if cursor.isAt("}") {
      take(.rightBrace)
    } else {
      recovery.unclosedBraces.insert(opening)
      let error = SyntaxError.brace(.braceNotClosed(opening: braceRange(opening)))
      if closing == .blockWithoutQuery { reportBrace(error, opening: opening) } else { reportHere(error) }
      if closing != .inline, !hasLostBrace {
        hasLostBrace = tree.tokenEnd > 0 && cursor.bytes[tree.tokenEnd - 1] == UInt8(ascii: "\n")
        cursor.position = behind
      }
    }
    tree.finish(node, as: kind)
  }

  private mutating func braceRange(_ opening: Int) -> SourceRange {
    tree.range(from: opening, to: opening + 1)
  }

  /// Raises a finding about a whole brace, up to its `}` if that is on the same line.
  private mutating func reportBrace(_ error: SyntaxError, opening: Int) {
    let here = cursor.position
    cursor.position = opening
    let wordsEnd = cursor.quotedWordsEnd
    let closing = cursor.bytes[opening..<wordsEnd].firstIndex(of: UInt8(ascii: "}"))
    if closing == nil { recovery.unclosedBraces.insert(opening) }
    report(error, from: opening, to: closing.map { $0 + 1 } ?? wordsEnd)
    cursor.position = here
  }
}
