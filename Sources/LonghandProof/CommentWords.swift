/// The words of a comment, one after the other, with their places in the file.
struct CommentWords {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    position = start
    var last = end
    while last > start, bytes[last - 1] <= 0x20 { last -= 1 }
    if last >= start + 2, bytes[last - 2] == UInt8(ascii: "*"), bytes[last - 1] == UInt8(ascii: "/") { last -= 2 }
    while last > start, bytes[last - 1] <= 0x20 { last -= 1 }
    self.end = last
  }

  /// Steps over what makes it a comment.
  mutating func skipMarks() {
    while position < end, bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: "*") { position += 1 }
    skipBlanks()
  }

  private mutating func skipBlanks() {
    while position < end, bytes[position] <= 0x20 { position += 1 }
  }

  /// Whether no word is left.
  var isAtEnd: Bool { bytes[min(position, end)..<end].allSatisfy { $0 <= 0x20 } }

  /// What is left, as it was written.
  var rest: String { String(decoding: bytes[min(position, end)..<end].drop { $0 <= 0x20 }, as: UTF8.self) }

  /// Takes a word if it comes next.
  mutating func take(_ word: String) -> Bool {
    var next = self
    next.skipBlanks()
    for byte in word.utf8 {
      guard next.position < end, bytes[next.position] == byte else { return false }
      next.position += 1
    }
    let isWhole = word.hasSuffix(":") || next.position == end || !Self.isNamePart(bytes[next.position])
    guard isWhole else { return false }
    next.skipBlanks()
    self = next
    return true
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
  }

  /// The next word: up to a blank.
  mutating func word() -> String {
    skipBlanks()
    let start = position
    while position < end, bytes[position] > 0x20 { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    skipBlanks()
    return word
  }

  /// The next words in quotes; nil if none come.
  mutating func quoted() -> String? {
    skipBlanks()
    guard position < end, bytes[position] == UInt8(ascii: "\"") else { return nil }
    guard let close = bytes[(position + 1)..<end].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let words = String(decoding: bytes[(position + 1)..<close], as: UTF8.self)
    position = close + 1
    skipBlanks()
    return words
  }

  /// A number of percent: `3 %` or `3.5%`.
  mutating func percent() -> Double? {
    skipBlanks()
    let start = position
    let isPart = { (byte: UInt8) in byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) }
    while position < end, isPart(bytes[position]) { position += 1 }
    guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else { return nil }
    skipBlanks()
    guard position < end, bytes[position] == UInt8(ascii: "%") else { return nil }
    position += 1
    skipBlanks()
    return number
  }

  /// Where the condition stands that comes next, and what follows the last `at` behind it, if there is one.
  func conditionAndMoment() -> (condition: Range<Int>, moment: CommentWords?) {
    var start = position
    while start < end, bytes[start] <= 0x20 { start += 1 }
    var isQuoted = false
    var at: Int?
    var index = start
    while index + 3 < end {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isAt =
        bytes[index] <= 0x20 && bytes[index + 1] == UInt8(ascii: "a") && bytes[index + 2] == UInt8(ascii: "t")
        && bytes[index + 3] <= 0x20
      if isAt, !isQuoted { at = index }
      index += 1
    }
    guard let at else { return (start..<end, nil) }
    return (start..<at, CommentWords(bytes, from: at + 4, to: end))
  }
}
