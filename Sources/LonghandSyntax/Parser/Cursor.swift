/// Where the parser stands in the cleaned bytes of a file, and what it sees from there.
struct Cursor {
  /// The cleaned bytes; all offsets of the parser are offsets into them, but for those that say `file`.
  let bytes: [UInt8]
  let classes = ByteClass.table
  /// Where the next byte is read.
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Looking

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at the position; NUL at the end.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// The byte at some distance from the position; NUL beyond the end.
  func byte(ahead distance: Int) -> UInt8 { byte(at: position + distance) }

  /// The byte at a place; NUL beyond the end.
  func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Whether the next byte is `character`.
  func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  /// Whether the next two bytes are these.
  func isAt(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: first)
      && bytes[position + 1] == UInt8(ascii: second)
  }

  /// Whether nothing is left on the line.
  var isAtLineEnd: Bool { isAtEnd || isAt("\n") }

  /// Where the words of the line end, white space and line end not counted.
  var lineWordsEnd: Int {
    var end = position
    var wordsEnd = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      end += 1
      if classes[Int(bytes[end - 1])] & ByteClass.space == 0 { wordsEnd = end }
    }
    return wordsEnd
  }

  /// Where the words of the line end that a finding is about; of a very long line it is the beginning.
  var quotedWordsEnd: Int {
    var end = position
    var wordsEnd = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), end - position < 200 {
      end += 1
      if classes[Int(bytes[end - 1])] & ByteClass.space == 0 { wordsEnd = end }
    }
    while wordsEnd < bytes.count, bytes[wordsEnd] & 0xC0 == 0x80 { wordsEnd += 1 }
    return wordsEnd
  }

  // MARK: Moving

  /// Passes over spaces and tabs.
  mutating func skipSpace() {
    while position < bytes.count, classes[Int(bytes[position])] & ByteClass.space != 0 { position += 1 }
  }

  /// Passes over spaces, tabs and line ends.
  mutating func skipBlank() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\n") || classes[Int(byte)] & ByteClass.space != 0 else { return }
      position += 1
    }
  }

  /// Passes over at most one line end and the spaces around it.
  mutating func skipOneLineEnd() {
    skipSpace()
    guard isAt("\n") else { return }
    position += 1
    skipSpace()
  }
}
