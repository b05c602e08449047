import LonghandSource

/// Finds the character that is behind an error which only says that something is missing or too much.
extension StoryParser {
  /// What to report instead of an error, and where; nil where there is nothing odd about the characters.
  mutating func characterError(behind error: SyntaxError, from start: Int, to end: Int) -> (SyntaxError, Range<Int>)? {
    if case .content(.stringNotClosed) = error { return wrongClosingMark(before: start) }
    guard let place = surprise(of: error, from: start, to: end), place < cursor.bytes.count else { return nil }
    let byte = cursor.bytes[place]
    if byte < 0x80 {
      guard cursor.classes[Int(byte)] & ByteClass.digit != 0, error.wantsName, !isOtherSlip(error, place, end) else {
        return nil
      }
      return (.character(.digitsAlone), place..<wordEnd(from: place))
    }
    guard let (scalar, length) = UnusualCharacter.decode(cursor.bytes, at: place) else { return nil }
    if let unusual = UnusualCharacter(scalar), let found = explained(unusual, at: place, length, error) { return found }
    let isBehindName = place > 0 && isPartOfName(before: place)
    guard error.wantsName || isBehindName && error.isAboutRest else { return nil }
    return (.character(.otherLetters), wordStart(before: place)..<wordEnd(from: place))
  }

  /// Whether digits are there for another reason: `x <-5` compares, and `LIST n = 5` is no list.
  private func isOtherSlip(_ error: SyntaxError, _ place: Int, _ end: Int) -> Bool {
    switch error {
    case .divert(.threadWithoutTarget): place == end
    case .declaration(.listWithoutItems): true
    case .file, .header, .line, .content, .weave, .brace, .branch, .expression, .divert, .logic, .declaration, .persona,
      .character, .nestingTooDeep:
      false
    }
  }

  private mutating func explained(
    _ unusual: UnusualCharacter, at place: Int, _ length: Int, _ error: SyntaxError
  ) -> (SyntaxError, Range<Int>)? {
    let range = place..<(place + length)
    switch unusual.kind {
    case .blank, .invisible: return (.character(.unseen(unusual.scalar)), range)
    case .accent: return nil
    case .sign:
      let isLetter =
        unusual.usual.utf8.first.map {
          cursor.classes[Int($0)] & ByteClass.name != 0 && cursor.classes[Int($0)] & ByteClass.digit == 0
            && $0 != UInt8(ascii: "_")
        } ?? false
      return isLetter ? nil : (.character(.sign(unusual.scalar)), range)
    case .quotationMark:
      let closing = closingMark(from: range.upperBound)
      return (
        .character(.quotationMarks(closing: closing.map { tree.range(from: $0.lowerBound, to: $0.upperBound) })), range
      )
    }
  }

  /// Where the character stands that was not expected; nil for errors that are about something else.
  private func surprise(of error: SyntaxError, from start: Int, to end: Int) -> Int? {
    switch error {
    case .divert(.emptyDivert), .divert(.threadWithoutTarget), .header(.arrowWithoutParameter),
      .header(.refWithoutParameter):
      return afterSpace(from: end)
    case .logic(.temporaryWithoutName): return afterSpace(from: start + 4)
    case .brace(.nothingInBraces): return afterSpace(from: start + 1)
    case .expression(.nothingAfterOperator): return afterOperator(from: start)
    case .brace(.braceNotClosed): return oddCharacter(from: start, to: end) ?? start
    case .logic(.uselessExpression): return oddCharacter(from: start, to: end) ?? afterSpace(from: end)
    case .file, .header(.emptyKnot), .header(.emptyStitch), .character, .branch, .persona, .nestingTooDeep,
      .weave(.emptyChoice), .weave(.blankChoice), .weave(.gatherInBraces), .line(.returnWithoutTilde),
      .line(.straySign), .content(.tagInString), .content(.divertInString),
      .content(.tildeInContent), .content(.tildeBelowChoice), .content(.tildeBelowConditions):
      return nil
    case .header, .line, .content, .weave, .brace, .expression, .divert, .logic, .declaration: return start
    }
  }

  /// The first character beyond ASCII, where all before it may be an expression.
  private func oddCharacter(from start: Int, to end: Int) -> Int? {
    let first = start < end && cursor.bytes[start] == UInt8(ascii: "{") ? start + 1 : start
    var index = first
    while index < end, index < cursor.bytes.count {
      if cursor.bytes[index] >= 0xC2, let (scalar, length) = UnusualCharacter.decode(cursor.bytes, at: index) {
        switch UnusualCharacter(scalar)?.kind {
        case .blank?, .invisible?, .sign?: return isProse(from: first, to: index) ? nil : index
        case .quotationMark?, .accent?: return nil
        case nil: index += length
        }
      } else if "|:\n{}~\\".utf8.contains(cursor.bytes[index]) {
        return nil
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether words stand side by side that no expression has so.
  private func isProse(from start: Int, to end: Int) -> Bool {
    let words = cursor.bytes[start..<end].split { $0 == 0x20 || $0 == 0x09 }
    func isWord(_ word: ArraySlice<UInt8>) -> Bool {
      word.allSatisfy { $0 >= 0x80 || cursor.classes[Int($0)] & ByteClass.name != 0 }
        && !["and", "or", "not", "mod", "has", "hasnt", "return"].contains { word.elementsEqual($0.utf8) }
    }
    return zip(words, words.dropFirst()).contains { isWord($0) && isWord($1) }
  }

  private func afterSpace(from start: Int) -> Int {
    var index = start
    while index < cursor.bytes.count, cursor.classes[Int(cursor.bytes[index])] & ByteClass.space != 0 { index += 1 }
    return index
  }

  /// Behind an operator of signs or of letters.
  private func afterOperator(from start: Int) -> Int {
    var index = start
    while index < cursor.bytes.count, "+-*/%=!<>&|^?".utf8.contains(cursor.bytes[index]) { index += 1 }
    if index == start, let end = nameEnd(from: start) { index = end }
    return afterSpace(from: index)
  }

  // MARK: Words

  private func isPartOfName(before place: Int) -> Bool {
    cursor.bytes[place - 1] >= 0x80 || cursor.classes[Int(cursor.bytes[place - 1])] & ByteClass.name != 0
  }

  private func wordStart(before place: Int) -> Int {
    var start = place
    while start > 0, isPartOfName(before: start) { start -= 1 }
    return start
  }

  private func wordEnd(from place: Int) -> Int {
    var end = place
    while end < cursor.bytes.count,
      cursor.bytes[end] >= 0x80 || cursor.classes[Int(cursor.bytes[end])] & ByteClass.name != 0
    { end += 1 }
    return max(end, place)
  }

  // MARK: Quotation marks

  /// The next typographic quotation mark on the line.
  private func closingMark(from start: Int) -> Range<Int>? {
    var index = start
    while index < cursor.bytes.count, cursor.bytes[index] != UInt8(ascii: "\n") {
      if cursor.bytes[index] >= 0xC2, let (scalar, length) = UnusualCharacter.decode(cursor.bytes, at: index) {
        if UnusualCharacter(scalar)?.kind == .quotationMark { return index..<(index + length) }
        index += length
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The typographic mark that somebody may have closed a string with.
  private mutating func wrongClosingMark(before end: Int) -> (SyntaxError, Range<Int>)? {
    var start = end
    while start > 0, cursor.bytes[start - 1] != UInt8(ascii: "\""), cursor.bytes[start - 1] != UInt8(ascii: "\n") {
      start -= 1
    }
    guard let mark = closingMark(from: start) else { return nil }
    return (.character(.quotationMarks(closing: nil)), mark)
  }
}
