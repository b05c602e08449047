extension StoryParser {
  /// Behind the name that begins at `start`; nothing when there is none (ink §33, ink §34).
  func nameEnd(from start: Int) -> Int? {
    var end = start
    var hasLetter = false
    while end < cursor.bytes.count {
      let byte = cursor.bytes[end]
      let classes = cursor.classes[Int(byte)]
      if classes & ByteClass.name != 0 {
        if classes & ByteClass.digit == 0 { hasLetter = true }
        end += 1
      } else if byte >= 0xC2, let length = nameScalarLength(at: end) {
        hasLetter = true
        end += length
      } else {
        break
      }
    }
    return hasLetter ? end : nil
  }

  /// The number of bytes of the character at `index`, if it is beyond ASCII and may be part of a name.
  private func nameScalarLength(at index: Int) -> Int? {
    let length = cursor.bytes[index] < 0xE0 ? 2 : 3
    guard cursor.bytes[index] < 0xF0, index + length <= cursor.bytes.count else { return nil }
    var scalar = UInt32(cursor.bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length {
      guard cursor.bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(cursor.bytes[index + offset] & 0x3F)
    }
    return ByteClass.isNameScalar(scalar) ? length : nil
  }

  /// Whether a name begins at the position.
  var isAtName: Bool { nameEnd(from: cursor.position) != nil }

  /// Takes a name.
  mutating func takeName() -> Bool {
    guard let end = nameEnd(from: cursor.position) else { return false }
    take(.identifier, length: end - cursor.position)
    return true
  }

  /// Whether the bytes from `start` to `end` spell `word`.
  func spells(_ word: StaticString, from start: Int, to end: Int) -> Bool {
    guard end - start == word.utf8CodeUnitCount, end <= cursor.bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where unsafe cursor.bytes[start + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the name at the position is exactly `word`.
  func isAtWord(_ word: StaticString) -> Bool {
    guard unsafe cursor.byte == word.utf8Start.pointee, let end = nameEnd(from: cursor.position) else { return false }
    return spells(word, from: cursor.position, to: end)
  }

  /// Takes `word` as a keyword if the name at the position is exactly that.
  mutating func takeKeyword(_ word: StaticString) -> Bool {
    guard isAtWord(word) else { return false }
    take(.keyword, length: word.utf8CodeUnitCount)
    return true
  }

  /// Whether the bytes from `start` to `end` are a word that names nothing (ink §35).
  func isReserved(from start: Int, to end: Int) -> Bool {
    switch cursor.bytes[start] {
    case UInt8(ascii: "t"): spells("true", from: start, to: end) || spells("temp", from: start, to: end)
    case UInt8(ascii: "f"): spells("false", from: start, to: end) || spells("function", from: start, to: end)
    case UInt8(ascii: "n"): spells("not", from: start, to: end)
    case UInt8(ascii: "r"): spells("return", from: start, to: end)
    case UInt8(ascii: "e"): spells("else", from: start, to: end)
    case UInt8(ascii: "V"): spells("VAR", from: start, to: end)
    case UInt8(ascii: "C"): spells("CONST", from: start, to: end)
    case UInt8(ascii: "L"): spells("LIST", from: start, to: end)
    default: false
    }
  }
}
