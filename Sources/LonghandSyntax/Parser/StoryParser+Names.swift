extension StoryParser {
  /// Behind the name that begins at `start`; nothing when there is none (ink §33, ink §34).
  func nameEnd(from start: Int) -> Int? {
    var end = start
    var hasLetter = false
    while end < bytes.count {
      let byte = bytes[end]
      let classes = classes[Int(byte)]
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
    let length = bytes[index] < 0xE0 ? 2 : 3
    guard bytes[index] < 0xF0, index + length <= bytes.count else { return nil }
    var scalar = UInt32(bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return ByteClass.isNameScalar(scalar) ? length : nil
  }

  /// Whether a name begins at the position.
  var isAtName: Bool { nameEnd(from: position) != nil }

  /// Takes a name.
  mutating func takeName() -> Bool {
    guard let end = nameEnd(from: position) else { return false }
    take(.identifier, length: end - position)
    return true
  }

  /// Whether the bytes from `start` to `end` spell `word`.
  func spells(_ word: StaticString, from start: Int, to end: Int) -> Bool {
    guard end - start == word.utf8CodeUnitCount, end <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where unsafe bytes[start + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the name at the position is exactly `word`.
  func isAtWord(_ word: StaticString) -> Bool {
    guard unsafe byte == word.utf8Start.pointee, let end = nameEnd(from: position) else { return false }
    return spells(word, from: position, to: end)
  }

  /// Takes `word` as a keyword if the name at the position is exactly that.
  mutating func takeKeyword(_ word: StaticString) -> Bool {
    guard isAtWord(word) else { return false }
    take(.keyword, length: word.utf8CodeUnitCount)
    return true
  }

  /// Whether the bytes from `start` to `end` are a word that names nothing (ink §35).
  func isReserved(from start: Int, to end: Int) -> Bool {
    switch bytes[start] {
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
