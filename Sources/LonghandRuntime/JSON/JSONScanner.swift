/// Reads JSON from UTF-8, one token at a time, with the leniences of runtime §8–runtime §10.
struct JSONScanner {
  /// A number as the text spells it (runtime §8).
  enum Number: Hashable, Sendable {
    case integer(Int32)
    case float(Float)
  }

  let bytes: [UInt8]
  private(set) var position = 0
  /// How deep arrays and objects may lie in one another.
  static let depthLimit = 20_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Goes back, or ahead, to a position that was noted before.
  mutating func move(to position: Int) { self.position = position }

  /// The next byte that is no white space, not consumed; 0 at the end.
  mutating func peek() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return 0
  }

  /// Consumes the given byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Consumes the given byte.
  mutating func expect(_ byte: UInt8) throws(LoadError) {
    guard take(byte) else { throw syntaxError("expected '\(Character(UnicodeScalar(byte)))'") }
  }

  /// An error at the present position.
  func syntaxError(_ message: String) -> LoadError {
    LoadError.malformed(message, offset: position)
  }

  /// Reads the string that comes next, its escapes resolved.
  mutating func string() throws(LoadError) -> ArraySlice<UInt8> {
    try expect(UInt8(ascii: "\""))
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return bytes[start..<position - 1]
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      position += 1
    }
    throw syntaxError("this string is never closed")
  }

  private mutating func escapedString(from start: Int) throws(LoadError) -> ArraySlice<UInt8> {
    var result = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return result[...] }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &result)
      } else {
        result.append(byte)
      }
    }
    throw syntaxError("this string is never closed")
  }

  private mutating func escape(into result: inout [UInt8]) throws(LoadError) {
    guard position < bytes.count else { throw syntaxError("this string is never closed") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "n"): result.append(.lineFeed)
    case UInt8(ascii: "t"): result.append(.tab)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): try unicodeEscape(into: &result)
    default: throw syntaxError("unknown escape '\\\(Character(UnicodeScalar(byte)))' in a string")
    }
  }

  private mutating func unicodeEscape(into result: inout [UInt8]) throws(LoadError) {
    var scalar = try hexadecimal()
    if scalar & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try hexadecimal()
      scalar = low & 0xFC00 == 0xDC00 ? 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF) : 0xFFFD
    }
    let character = UnicodeScalar(scalar) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func hexadecimal() throws(LoadError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = JSONScanner.digit(bytes[position]) else {
        throw syntaxError("'\\u' needs four hexadecimal digits")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Reads the number that comes next.
  mutating func number() throws(LoadError) -> Number {
    _ = peek()
    let start = position
    var isFloat = false
    scan: while position < bytes.count {
      switch bytes[position] {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): isFloat = true
      default: break scan
      }
      position += 1
    }
    let text = bytes[start..<position]
    if !isFloat, let integer = Int32(utf8: text) { return .integer(integer) }
    if isFloat, let float = Float(utf8: text) { return .float(float) }
    let words = String(decoding: text, as: UTF8.self)
    position = start
    throw syntaxError(
      text.isEmpty
        ? "expected a value"
        : Self.isWhole(text)
          ? "the whole number \(words) is too large; they go from \(Int32.min) to \(Int32.max)"
          : "'\(words)' is no number")
  }

  private static func isWhole(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    return !digits.isEmpty && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Reads an integer.
  mutating func integer() throws(LoadError) -> Int32 {
    let start = position
    guard case .integer(let value) = try number() else {
      position = start
      throw syntaxError("expected an integer")
    }
    return value
  }

  /// Consumes `true`, `false` or `null`.
  mutating func word(_ word: StaticString) throws(LoadError) {
    _ = peek()
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, word.matches(bytes[position..<end]) else { throw syntaxError("expected a value") }
    position = end
  }

  /// Consumes the value that comes next, whatever it is, without looking into it.
  mutating func skip() throws(LoadError) {
    var depth = 0
    repeat {
      switch peek() {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): position += 1
      case 0: throw syntaxError("the file ends in the middle of a value")
      default: skipScalar()
      }
    } while depth > 0
    if depth < 0 { throw syntaxError("unexpected bracket") }
  }

  private mutating func skipString() throws(LoadError) {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return }
    }
    position = bytes.count
    throw syntaxError("this string is never closed")
  }

  private mutating func skipScalar() {
    repeat { position += 1 } while position < bytes.count && bytes[position].isScalarPart
  }
}

extension UInt8 {
  /// Whether the byte may stand in a number or in a word of JSON.
  fileprivate var isScalarPart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
