import LonghandSource

/// Takes a stretch of text apart into words, blanks and signs, byte by byte: letters beyond ASCII are seldom met.
struct TextTokenizer {
  private let bytes: [UInt8]
  private let file: SourceFileID
  private var index: Int
  private let end: Int

  /// Reads the bytes of a file between the ends of a range.
  init(bytes: [UInt8], range: SourceRange) {
    self.bytes = bytes
    file = range.file
    index = min(Int(range.start), bytes.count)
    end = min(Int(range.end), bytes.count)
  }

  /// All of them, in order, added to some others.
  mutating func add(to tokens: inout [TextToken]) {
    while index < end { tokens.append(next()) }
  }

  private mutating func next() -> TextToken {
    let first = bytes[index]
    switch first {
    case UInt8(ascii: "\\"):
      // What is escaped is one sign, however many bytes it takes.
      return token(.gap, to: index + 1 < end ? scalar(at: index + 1).end : end)
    case 0x20, 0x09:
      var last = index
      while last < end, bytes[last] == 0x20 || bytes[last] == 0x09 { last += 1 }
      return token(.blank, to: last)
    default:
      let wordEnd = wordEnd(from: index)
      if wordEnd > index { return token(.word, to: wordEnd) }
      let sign = scalar(at: index)
      return token(.mark(sign.value), to: sign.end)
    }
  }

  /// Where the word ends that begins at an index; a word may hold apostrophes and hyphens, but not end in them.
  private func wordEnd(from start: Int) -> Int {
    var last = start
    while last < end {
      let behind = letterEnd(at: last)
      if behind > last {
        last = behind
        continue
      }
      guard last > start else { break }
      let joint = jointEnd(at: last)
      guard joint > last, joint < end else { break }
      let letter = letterEnd(at: joint)
      guard letter > joint else { break }
      last = letter
    }
    return last
  }

  /// Where the letter or digit at an index ends; the index itself if none stands there.
  private func letterEnd(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      return isLetter ? index + 1 : index
    }
    let scalar = scalar(at: index)
    let properties = scalar.value.properties
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark ? scalar.end : index
  }

  /// Where an apostrophe or hyphen at an index ends; the index itself if none stands there.
  private func jointEnd(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return index + 1
    case 0xE2:
      let scalar = scalar(at: index)
      return scalar.value == "’" ? scalar.end : index
    default: return index
    }
  }

  /// The character at an index, and where it ends.
  private func scalar(at index: Int) -> (value: Unicode.Scalar, end: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (Unicode.Scalar(byte), index + 1) }
    var iterator = bytes[index..<end].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let value) = decoder.decode(&iterator) else { return ("\u{FFFD}", index + 1) }
    return (value, min(end, index + UTF8.width(value)))
  }

  private mutating func token(_ kind: TextToken.Kind, to last: Int) -> TextToken {
    let range = SourceRange(file: file, start: UInt32(index), end: UInt32(last))
    let text = String(decoding: bytes[index..<last], as: UTF8.self)
    index = last
    return TextToken(kind: kind, text: text, range: range)
  }
}
