extension StoryParser {
  /// The symbols or words that say what kind of sequence it is (ink §87, ink §88); whether there were any.
  mutating func parseSequenceAnnotation() -> Bool {
    let beginning = cursor.position
    var kinds: SequenceKinds = []
    var length = 0
    while true {
      let kind = SequenceKinds(mark: cursor.byte(ahead: length))
      guard !kind.isEmpty else { break }
      kinds.formUnion(kind)
      length += 1
    }
    if length > 0 {
      take(.sequenceMark, length: length)
    } else {
      guard let words = parseSequenceWords() else { return false }
      kinds = words
    }
    if !kinds.isSupported { report(.brace(.unsupportedSequence), from: beginning, to: tree.tokenEnd) }
    return true
  }

  private mutating func parseSequenceWords() -> SequenceKinds? {
    guard let first = sequenceWord else { return nil }
    let before = checkpoint
    var kinds = first.kind
    take(.keyword, length: first.length)
    cursor.skipSpace()
    while let word = sequenceWord {
      kinds.formUnion(word.kind)
      take(.keyword, length: word.length)
      cursor.skipSpace()
    }
    guard cursor.isAt(":") else {
      restore(before)
      return nil
    }
    take(.colon)
    return kinds
  }

  /// The word for a kind of sequence at the position.
  private var sequenceWord: (kind: SequenceKinds, length: Int)? {
    switch cursor.byte {
    case UInt8(ascii: "s"):
      if isAtWord("stopping") { return (.stopping, 8) }
      return isAtWord("shuffle") ? (.shuffle, 7) : nil
    case UInt8(ascii: "c"): return isAtWord("cycle") ? (.cycle, 5) : nil
    case UInt8(ascii: "o"): return isAtWord("once") ? (.once, 4) : nil
    default: return nil
    }
  }

  /// The elements behind an annotation, of which one is enough; whether they are lines (ink §90, ink §91).
  mutating func parseSequenceElements() -> Bool {
    let beginning = cursor.position
    cursor.skipSpace()
    guard cursor.isAt("\n") else {
      cursor.position = beginning
      if !parseInlineElements() { reportHere(.brace(.nothingInSequence)) }
      return false
    }
    cursor.skipBlank()
    if !isAtDash {
      cursor.position = beginning
      reportHere(.brace(.nothingInSequence))
      parsePlainElement()
    }
    while isAtDash { parseMultilineElement() }
    return true
  }

  /// Elements between bars; whether there is anything, if only a bar.
  private mutating func parseInlineElements() -> Bool {
    var isAny = parseInlineElement()
    while cursor.isAt("|") {
      take(.bar)
      _ = parseInlineElement()
      isAny = true
    }
    return isAny
  }

  private mutating func parseInlineElement() -> Bool {
    let element = start(.sequenceElement)
    let hasContent = parseContent(keepingEmpty: true)
    tree.finish(element)
    return hasContent
  }

  private mutating func parseMultilineElement() {
    let element = start(.sequenceElement)
    takeElementDash()
    parseStatements(inBraces: true)
    tree.finish(element)
    let behind = cursor.position
    cursor.skipBlank()
    if !isAtDash { cursor.position = behind }
  }

  /// Lines before the first dash, which were found wrong, kept so that the rest of the block is read.
  private mutating func parsePlainElement() {
    let before = checkpoint
    cursor.skipBlank()
    let element = start(.sequenceElement)
    guard parseStatements(inBraces: true) else { return restore(before) }
    tree.finish(element)
  }

  /// At least two elements between bars and then `}` (ink §69, 3b), as the node at `node`.
  ///
  /// If they are not that, the position is behind what was read, for the caller to take back.
  mutating func parseInlineSequence(_ node: Int) -> Bool {
    _ = parseInlineElement()
    guard cursor.isAt("|") else { return false }
    while cursor.isAt("|") {
      take(.bar)
      _ = parseInlineElement()
    }
    cursor.skipSpace()
    guard cursor.isAt("}") else { return false }
    take(.rightBrace)
    tree.finish(node, as: .sequence)
    return true
  }
}
