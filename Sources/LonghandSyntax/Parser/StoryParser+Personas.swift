extension StoryParser {
  // MARK: The line

  /// Whether the line reads `PERSONA name {`, perhaps with a display name before the brace (persona §1.1).
  ///
  /// Anything else that begins with the word is text, as it is in ink.
  var isAtPersona: Bool {
    guard isAtWord("PERSONA") else { return false }
    let start = spaceEnd(from: cursor.position + 7)
    guard start > cursor.position + 7, let nameEnd = nameEnd(from: start) else { return false }
    var index = spaceEnd(from: nameEnd)
    if index < cursor.bytes.count, cursor.bytes[index] == UInt8(ascii: "\"") {
      guard let closing = closingQuote(from: index + 1) else { return false }
      index = spaceEnd(from: closing + 1)
    }
    return index < cursor.bytes.count && cursor.bytes[index] == UInt8(ascii: "{")
  }

  /// Behind the spaces and tabs that begin at `start`.
  func spaceEnd(from start: Int) -> Int {
    var end = start
    while end < cursor.bytes.count, cursor.classes[Int(cursor.bytes[end])] & ByteClass.space != 0 { end += 1 }
    return end
  }

  private func closingQuote(from start: Int) -> Int? {
    var index = start
    while index < cursor.bytes.count, cursor.bytes[index] != UInt8(ascii: "\n") {
      if cursor.bytes[index] == UInt8(ascii: "\"") { return index }
      index += 1
    }
    return nil
  }

  /// A `PERSONA` block (persona §1.1); a line in it that is no trait is skipped with a finding.
  mutating func parsePersona() -> Bool {
    let errors = errorCount
    let persona = start(.personaDeclaration)
    _ = takeKeyword("PERSONA")
    cursor.skipSpace()
    let name = cursor.position
    _ = takeName()
    let nameEnd = cursor.position
    cursor.skipSpace()
    takeDisplayName()
    take(.leftBrace)
    let block = personaBlock
    let hasTraits = parseTraits(upTo: block.end)
    cursor.position = block.end
    if block.isClosed { take(.rightBrace) } else { report(.persona(.unclosed), from: name, to: nameEnd) }
    if !hasTraits, errorCount == errors { report(.persona(.withoutTraits), from: name, to: nameEnd) }
    if block.isClosed { expectLineEnd(since: errors) }
    tree.finish(persona)
    return true
  }

  private mutating func takeDisplayName() {
    guard cursor.isAt("\""), let closing = closingQuote(from: cursor.position + 1) else { return }
    take(.quote)
    if closing > cursor.position { take(.text, length: closing - cursor.position) }
    take(.quote)
    cursor.skipSpace()
  }

  // MARK: The end of the block

  /// Where the block ends that begins at the position: at its `}`, or, where that was forgotten, behind the last line
  /// that may be in it.
  private var personaBlock: (end: Int, isClosed: Bool) {
    var lineStart = cursor.position
    while true {
      var index = lineStart
      while index < cursor.bytes.count, cursor.bytes[index] != UInt8(ascii: "\n") {
        if cursor.bytes[index] == UInt8(ascii: "}") { return (index, true) }
        if cursor.bytes[index] == UInt8(ascii: "{") { return (unclosedEnd, false) }
        index += 1
      }
      guard index < cursor.bytes.count, mayStandInBlock(spaceEnd(from: index + 1)) else { return (unclosedEnd, false) }
      lineStart = index + 1
    }
  }

  /// Whether a line that begins at `start` may be in a block; one that begins like another statement is not.
  private func mayStandInBlock(_ start: Int) -> Bool {
    guard start < cursor.bytes.count else { return false }
    switch cursor.bytes[start] {
    case UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "<"), UInt8(ascii: "#"), UInt8(ascii: "|"):
      return false
    default: break
    }
    guard let end = nameEnd(from: start) else { return true }
    return !spells("PERSONA", from: start, to: end) && !spells("VAR", from: start, to: end)
      && !spells("CONST", from: start, to: end) && !spells("LIST", from: start, to: end)
      && !spells("EXTERNAL", from: start, to: end) && !spells("INCLUDE", from: start, to: end)
  }

  /// Behind the last of the lines from the position on that look like traits.
  private var unclosedEnd: Int {
    var end = cursor.position
    var index = cursor.position
    var isFirst = true
    while index < cursor.bytes.count {
      let start = spaceEnd(from: index)
      guard isFirst || looksLikeTrait(start) else { break }
      isFirst = false
      index = start
      while index < cursor.bytes.count, cursor.bytes[index] != UInt8(ascii: "\n") { index += 1 }
      end = index
      index += 1
    }
    return end
  }

  private func looksLikeTrait(_ start: Int) -> Bool {
    guard start < cursor.bytes.count, let nameEnd = nameEnd(from: start) else { return false }
    let next = spaceEnd(from: nameEnd)
    return next < cursor.bytes.count
      && (cursor.bytes[next] == UInt8(ascii: "/") || cursor.bytes[next] == UInt8(ascii: ":"))
  }

  // MARK: Traits

  /// The traits up to the end of the block; whether there was any (persona §1.2).
  private mutating func parseTraits(upTo end: Int) -> Bool {
    var isEmpty = true
    while true {
      cursor.skipBlank()
      guard cursor.position < end else { return !isEmpty }
      if cursor.isAt(",") {
        take(.comma)
      } else {
        parseTrait(upTo: end)
        isEmpty = false
      }
    }
  }

  private mutating func parseTrait(upTo end: Int) {
    let trait = start(.traitDeclaration)
    let beginning = cursor.position
    let isWhole = parsePoles() && parseStart() && parseMirrors()
    if isWhole { cursor.skipSpace() }
    if !isWhole || !(cursor.isAtLineEnd || cursor.isAt(",") || cursor.position >= end) {
      let wordsEnd = min(cursor.lineWordsEnd, end)
      report(.persona(.brokenTrait), from: beginning, to: max(wordsEnd, cursor.position))
      skip(upTo: wordsEnd)
    }
    tree.finish(trait)
  }

  /// `low / high`, or `high` alone (persona §1.2).
  private mutating func parsePoles() -> Bool {
    guard takeName() else { return false }
    cursor.skipSpace()
    guard cursor.isAt("/") else { return true }
    take(.operatorSymbol)
    cursor.skipSpace()
    return takeName()
  }

  /// `: start` (persona §1.3).
  private mutating func parseStart() -> Bool {
    cursor.skipSpace()
    guard cursor.isAt(":") else { return false }
    take(.colon)
    cursor.skipSpace()
    return takeInteger(withSign: true) || takeName()
  }

  /// `mirrors persona.pole by N and …` (persona §1.4).
  private mutating func parseMirrors() -> Bool {
    var behind = cursor.position
    cursor.skipSpace()
    guard isAtWord("mirrors") else {
      cursor.position = behind
      return true
    }
    while true {
      guard parseMirror() else { return false }
      behind = cursor.position
      cursor.skipSpace()
      guard takeKeyword("and") else {
        cursor.position = behind
        return true
      }
      cursor.skipSpace()
    }
  }

  private mutating func parseMirror() -> Bool {
    let mirror = start(.mirrorClause)
    defer { tree.finish(mirror) }
    _ = takeKeyword("mirrors")
    cursor.skipSpace()
    guard isAtName else { return false }
    parsePath()
    cursor.skipSpace()
    guard takeKeyword("by") else { return false }
    cursor.skipSpace()
    return takeInteger(withSign: true)
  }
}
