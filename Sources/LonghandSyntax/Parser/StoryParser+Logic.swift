import LonghandSource

extension StoryParser {
  /// What stands in braces (ink §68, ink §69); whether that could be told.
  ///
  /// The alternatives are tried in the order of the language, and what they raise stays raised (ink §3). Alternatives of
  /// braces around this one may come to it again; what it became is kept for them (ink §70).
  mutating func parseLogic() -> Bool {
    appendTrivia(upTo: position)
    let key = position << 2 | (mode.isString ? 2 : 0) | (mode.isChoice ? 1 : 0)
    if !keptBraces.isEmpty, let kept = keptBraces[key] {
      putBack(kept)
      return !kept.elements.isEmpty
    }
    let before = checkpoint
    let isKnown = parseBraces()
    if !isKnown { restore(before) }
    if attemptNesting > 0 { keep(KeptElements(of: self, since: before), for: key) }
    return isKnown
  }

  private mutating func parseBraces() -> Bool {
    guard enterLevel(Cost.braces) else { return false }
    defer { nesting -= Cost.braces }
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

  /// A newline right behind the brace always means a conditional (ink §72).
  private mutating func parseBlockWithoutQuery(_ node: Int, opening: Int) -> Bool {
    let inside = position
    skipBlank()
    if isAtDash {
      parseBranchesWithoutQuery()
    } else {
      position = inside
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
    attemptNesting += 1
    let hasExpression = parseExpression()
    attemptNesting -= 1
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
    let expression = KeptElements(of: self, since: inside)
    restore(inside)
    attemptNesting += 1
    let isSequence = parseInlineSequence(node)
    attemptNesting -= 1
    if isSequence { return true }
    let alternatives = KeptElements(of: self, since: inside)
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
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "\\"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "<"): if index + 1 < end, bytes[index + 1] == UInt8(ascii: "-") { return true }
      case UInt8(ascii: "-"): if index + 1 < end, bytes[index + 1] == UInt8(ascii: ">") { return true }
      default: continue
      }
    }
    return false
  }

  // MARK: Keeping what was read

  /// Keeps what a brace became until the outermost statement ends.
  ///
  /// A statement that needs too much of that is as bad as one that nests too deep.
  private mutating func keep(_ brace: KeptElements, for key: Int) {
    keptBraces[key] = brace
    keptElementCount += brace.elements.count
    if keptElementCount > Self.mostKeptElements { reportTooDeep() }
  }

  private mutating func putBack(_ kept: KeptElements) {
    elements.append(contentsOf: kept.elements)
    position = kept.end.position
    tokenEnd = kept.end.tokenEnd
    fileEnd = kept.end.fileEnd
    hasLostBrace = kept.end.hasLostBrace
  }

  /// Puts an expression back where it stood, if the brace closes right behind it.
  private mutating func parsePrinted(_ expression: KeptElements, _ node: Int) -> Bool {
    guard expression.end.position < bytes.count, bytes[expression.end.position] == UInt8(ascii: "}") else {
      return false
    }
    putBack(expression)
    take(.rightBrace)
    finish(node)
    return true
  }

  /// Keeps a reading of a brace that does not fit, if it went over several lines: they are not read all over again.
  private mutating func keepBlock(_ reading: KeptElements, as kind: SyntaxKind, _ node: Int) -> Bool {
    guard bytes[position..<reading.end.position].contains(UInt8(ascii: "\n")) else { return false }
    putBack(reading)
    if !hasLostBrace, isAt("}") { take(.rightBrace) }
    finish(node, as: kind)
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
    let behind = position
    if closing == .inline { skipSpace() } else { skipBlank() }
    if isAt("}") {
      take(.rightBrace)
    } else {
      recovery.unclosedBraces.insert(opening)
      let error = SyntaxError.brace(.braceNotClosed(opening: braceRange(opening)))
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
    if closing == nil { recovery.unclosedBraces.insert(opening) }
    report(error, from: opening, to: closing.map { $0 + 1 } ?? wordsEnd)
    position = here
  }
}
