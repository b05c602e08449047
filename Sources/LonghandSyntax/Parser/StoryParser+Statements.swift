extension StoryParser {
  /// A list of statements; whether there was any (ink §5).
  ///
  /// A line that starts nothing is skipped with a finding, so that one bad line hides nothing (ink §6).
  @discardableResult
  mutating func parseStatements(inBraces: Bool = false) -> Bool {
    let beginning = cursor.position
    if inBraces { nesting.enterFreely(Nesting.Cost.block) }
    defer { if inBraces { nesting.leave(Nesting.Cost.block) } }
    var isEmpty = true
    while true {
      cursor.skipBlank()
      guard !cursor.isAtEnd, !isAtTerminator(inBraces: inBraces), !recovery.isMuted else { break }
      if nesting.cost == 0, isAtStraySign {
        // Behind a brace that was not closed in time, this is the rest of the same mistake (ink §4).
        guard takeLateBrace() else {
          cutOff()
          break
        }
      } else {
        parseOneStatement()
      }
      isEmpty = false
    }
    if isEmpty, !recovery.isCutOff { cursor.position = beginning }
    return !isEmpty
  }

  /// Whether a list of statements ends here (ink §42).
  ///
  /// Headers end the lists of all levels: whoever read the list goes on with the knot or stitch.
  private func isAtTerminator(inBraces: Bool) -> Bool {
    switch cursor.byte {
    case UInt8(ascii: "="): isAtKnotHeader || isAtStitchHeader
    case UInt8(ascii: "-"): inBraces && cursor.byte(ahead: 1) != UInt8(ascii: ">")
    case UInt8(ascii: "}"): inBraces
    default: false
    }
  }

  /// Whether a sign stands here that ends text and begins nothing (ink §6).
  private var isAtStraySign: Bool { cursor.isAt("}") || cursor.isAt("|") }

  /// Passes over a `}` that closes a brace which has been found unclosed; whether there is such a brace.
  private mutating func takeLateBrace() -> Bool {
    guard cursor.isAt("}"), recovery.lateBraceCount < recovery.unclosedBraces.count else { return false }
    recovery.lateBraceCount += 1
    skip(upTo: cursor.position + 1)
    takeLineEnd()
    return true
  }

  /// Gives up the rest of the file, as the reference does without a word (ink §6).
  private mutating func cutOff() {
    let start = cursor.position
    let lost = cursor.bytes[(start + 1)...].split(separator: UInt8(ascii: "\n")).count { line in
      line.contains { cursor.classes[Int($0)] & ByteClass.space == 0 }
    }
    warn(.line(.straySign(lostLines: lost)), from: start, to: start + 1)
    recovery.isCutOff = true
    skip(upTo: cursor.bytes.count)
  }

  private mutating func parseOneStatement() {
    let errors = errorCount
    nesting.statements += 1
    if !parseStatement() {
      if errorCount == errors { reportHere(.line(.strayCharacter)) }
      skip(upTo: cursor.lineWordsEnd)
      takeLineEnd()
    }
    nesting.statements -= 1
    guard nesting.statements == 0 else { return }
    recovery.isMuted = false
    braceMemo.forgetAll()
  }

  /// One statement of any kind (ink §41); the first character tells most of them.
  private mutating func parseStatement() -> Bool {
    switch cursor.byte {
    case UInt8(ascii: "-") where cursor.byte(ahead: 1) == UInt8(ascii: ">"): return parseDivertLine()
    case UInt8(ascii: "<") where cursor.byte(ahead: 1) == UInt8(ascii: "-"): return parseDivertLine()
    case UInt8(ascii: "*"), UInt8(ascii: "+"): return parseChoice()
    case UInt8(ascii: "-"): return parseGather()
    case UInt8(ascii: "~"): return parseLogicLine()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return parseKeywordStatement() || parseContentLine()
    default: return parseContentLine()
    }
  }

  /// A statement that begins with a word in capitals (ink §44).
  private mutating func parseKeywordStatement() -> Bool {
    switch cursor.byte {
    case UInt8(ascii: "T") where isAtWord("TODO"): return parseNote()
    case UInt8(ascii: "L") where isAtWord("LIST"): return parseListDeclaration()
    case UInt8(ascii: "V") where isAtWord("VAR"): return parseVariableDeclaration()
    case UInt8(ascii: "C") where isAtWord("CONST"): return parseConstantDeclaration()
    case UInt8(ascii: "E") where isAtWord("EXTERNAL"): return parseExternalDeclaration()
    // Only this keyword may run into what follows (ink §25).
    case UInt8(ascii: "I") where spells("INCLUDE", from: cursor.position, to: cursor.position + 7):
      return parseInclude()
    case UInt8(ascii: "P") where isAtPersona: return parsePersona()
    default: return false
    }
  }

  // MARK: Line ends

  /// The end of the line, which must come now unless an error was raised already (ink §43, ink §4).
  mutating func expectLineEnd(_ error: SyntaxError = .line(.textAfterStatement), since errors: Int) {
    if hasLostBrace {
      hasLostBrace = false
      return
    }
    cursor.skipSpace()
    if !cursor.isAtLineEnd {
      if errorCount == errors { reportHere(error) }
      skip(upTo: cursor.lineWordsEnd)
      cursor.skipSpace()
    }
    takeLineEnd()
  }

  /// Takes the line end at the position, if one is there.
  mutating func takeLineEnd() {
    cursor.skipSpace()
    if cursor.isAt("\n") { take(.newline) }
  }

  // MARK: Lines

  /// A line of content (ink §56).
  private mutating func parseContentLine() -> Bool {
    let errors = errorCount
    let before = checkpoint
    let line = start(.contentLine)
    let words = cursor.position
    guard parseContent() else {
      restore(before)
      return false
    }
    // The line's own node and the content's come before the first item.
    if line + 2 < tree.elements.count, tree.elements[line + 2].kind == .text, startsWithReturn(words) {
      warn(.line(.returnWithoutTilde), from: words, to: words + 6)
    }
    expectLineEnd(since: errors)
    tree.finish(line)
    return true
  }

  private func startsWithReturn(_ start: Int) -> Bool {
    cursor.bytes[start] == UInt8(ascii: "r") && spells("return", from: start, to: start + 6)
  }

  /// A divert, tunnel or thread on a line of its own (ink §101).
  private mutating func parseDivertLine() -> Bool {
    let errors = errorCount
    let line = start(.divertLine)
    parseDivertChain()
    expectLineEnd(since: errors)
    tree.finish(line)
    return true
  }

  /// A note of the author (ink §22).
  private mutating func parseNote() -> Bool {
    let note = start(.note)
    _ = takeKeyword("TODO")
    cursor.skipSpace()
    if cursor.isAt(":") { take(.colon) }
    cursor.skipSpace()
    let start = cursor.position
    cursor.position = cursor.lineWordsEnd
    appendToken(.noteText, from: start)
    takeLineEnd()
    tree.finish(note)
    return true
  }

  /// The name of another file (ink §25).
  private mutating func parseInclude() -> Bool {
    let include = start(.include)
    take(.keyword, length: 7)
    cursor.skipSpace()
    if cursor.isAtLineEnd { reportHere(.line(.includeWithoutName)) }
    let start = cursor.position
    cursor.position = cursor.lineWordsEnd
    appendToken(.fileName, from: start)
    takeLineEnd()
    tree.finish(include)
    return true
  }
}
