import LonghandSource

extension StoryParser {
  /// Mixed content (ink §60); whether there was any.
  ///
  /// Where a piece between bars may be empty, its node is kept empty.
  mutating func parseContent(keepingEmpty: Bool = false) -> Bool {
    let before = checkpoint
    let content = start(.content)
    rejectTilde()
    while parseContentItem(), !hasLostBrace, !recovery.isMuted {}
    tree.finish(content)
    guard tree.elements.count > content + 1 else {
      if !keepingEmpty { restore(before) }
      return false
    }
    return true
  }

  /// A `~` where content begins is taken for a logic line in the wrong place (ink §61).
  private mutating func rejectTilde() {
    let before = cursor.position
    let choice = recovery.unfinishedChoice
    recovery.unfinishedChoice = nil
    cursor.skipSpace()
    if cursor.isAt("~") {
      report(
        .content(choice.map { tildeBelow($0) } ?? .tildeInContent), from: cursor.position, to: cursor.quotedWordsEnd)
      skip(upTo: cursor.position + 1)
    } else {
      cursor.position = before
    }
  }

  /// The error of a logic line that became the text of the choice above it.
  private mutating func tildeBelow(_ choice: Recovery.UnfinishedChoice) -> ContentError {
    guard let condition = choice.lastCondition else {
      return .tildeBelowChoice(tree.range(from: choice.head.lowerBound, to: choice.head.upperBound))
    }
    return .tildeBelowConditions(last: tree.range(from: condition, to: choice.head.upperBound))
  }

  /// The next item; whether more may follow. A divert chain is the last (ink §60).
  private mutating func parseContentItem() -> Bool {
    switch cursor.byte {
    case UInt8(ascii: "{"):
      return parseLogic()
    case UInt8(ascii: "#"):
      parseTagStart()
      return true
    case UInt8(ascii: "<") where cursor.byte(ahead: 1) == UInt8(ascii: ">"):
      take(.glue, length: 2)
      return true
    case UInt8(ascii: "<"), UInt8(ascii: "-"):
      if isAtArrow {
        parseChainInContent()
        return false
      }
      return parseText()
    default:
      return parseText()
    }
  }

  /// A tag; its words are content like any other (ink §146).
  private mutating func parseTagStart() {
    if mode.isString { report(.content(.tagInString), from: cursor.position, to: cursor.position + 1) }
    take(.hash)
    cursor.skipSpace()
  }

  /// The divert at the end of content: none on a choice line (ink §67), an error in a string (ink §184).
  private mutating func parseChainInContent() {
    let beginning = cursor.position
    if mode.isString {
      parseDivertChain()
      report(.content(.divertInString), from: beginning, to: max(tree.tokenEnd, beginning))
    } else if !mode.isChoice {
      parseDivertChain()
    }
  }

  /// A run of text with its escapes (ink §62, ink §38); whether there was any.
  private mutating func parseText() -> Bool {
    let start = cursor.position
    cursor.position = textEnd(from: start)
    guard cursor.position > start else { return false }
    appendToken(.text, from: start)
    return true
  }

  private func textEnd(from start: Int) -> Int {
    unsafe cursor.bytes.withUnsafeBufferPointer { bytes in
      unsafe cursor.classes.withUnsafeBufferPointer { classes in
        var end = start
        while end < bytes.count {
          let byte = unsafe bytes[end]
          if unsafe classes[Int(byte)] & ByteClass.textEnd == 0 {
            end += 1
          } else if byte == UInt8(ascii: "\\") {
            end = min(end + 2, bytes.count)
          } else if unsafe endsText(byte, before: end + 1 < bytes.count ? bytes[end + 1] : 0) {
            return end
          } else {
            end += 1
          }
        }
        return end
      }
    }
  }

  /// Whether a run of text ends before `byte`, which is followed by `next` (ink §62).
  private func endsText(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"): next == UInt8(ascii: ">")
    case UInt8(ascii: "<"): next == UInt8(ascii: "-") || next == UInt8(ascii: ">")
    case UInt8(ascii: "["), UInt8(ascii: "]"): mode.isChoice && !mode.isString
    case UInt8(ascii: "\""): mode.isString
    default: true
    }
  }
}
