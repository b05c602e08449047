import LonghandSource

/// What the parser can find wrong with a file as a whole.
package enum FileError: Hashable, Sendable {
  /// It is a story that a compiler has made.
  case compiledStory
  /// It is UTF-16 without the mark that would say so.
  case sixteenBits
  /// It holds bytes that no text has.
  case noText
  /// Some bytes of it are no UTF-8: how many.
  case otherBytes(count: Int)

  /// The error as a writer sees it.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .compiledStory:
      .error(
        "E138", range, "This is a compiled story, not the source of one.",
        help: "Name the `.ink` file that it was made from; `longhand play` plays the compiled story as it is.")
    case .sixteenBits:
      .error("E139", range, "This file is UTF-16 without a byte-order mark.", help: "Save it as UTF-8.")
    case .noText:
      .error(
        "E141", range, "This is no text: the file holds bytes that no text has.",
        help: "Name the `.ink` file that was meant; a picture, a sound or an archive is no story.")
    case .otherBytes(let count):
      .warning(
        "E140", range,
        count == 1
          ? "The file is not UTF-8: a byte is no character here."
          : "The file is not UTF-8: \(count) bytes are no characters, the first of them here.",
        help: "Save it as UTF-8; the encoding is probably Windows-1252 or Latin-1, and the letters get lost.")
    }
  }
}

extension FileError {
  /// What is wrong with the bytes of a file, and where; nil where they may be ink.
  static func find(in source: SourceFile) -> (error: FileError, range: SourceRange)? {
    let bytes = source.bytes
    let line = source.range(ofLine: 1)
    let start = SourceRange(file: source.id, start: line.start, end: min(line.end, line.start + 40))
    if isCompiledStory(bytes) { return (.compiledStory, start) }
    if isSixteenBits(bytes) { return (.sixteenBits, start) }
    let (first, count) = otherBytes(bytes)
    if isNoText(bytes, otherBytes: count) { return (.noText, SourceRange(file: source.id, start: 0, end: 0)) }
    guard let first else { return nil }
    let range = SourceRange(file: source.id, start: UInt32(first), end: UInt32(first + 1))
    return (.otherBytes(count: count), range)
  }

  /// Whether the file is the JSON that compilers write, or the script that players of web pages load.
  private static func isCompiledStory(_ bytes: [UInt8]) -> Bool {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] == 0x20 || (0x09...0x0D).contains(bytes[start]) { start += 1 }
    let isObject = start < bytes.count && bytes[start] == UInt8(ascii: "{")
    guard isObject || bytes[start...].starts(with: Array("var storyContent".utf8)) else { return false }
    let beginning = bytes[start..<min(bytes.count, start + 200)]
    let key = Array("\"inkVersion\"".utf8)
    return beginning.indices.contains { beginning[$0...].starts(with: key) }
  }

  /// Whether every other byte is NUL, as in UTF-16 of western letters.
  private static func isSixteenBits(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(1_000)
    guard beginning.count >= 4 else { return false }
    let zeros = beginning.indices.filter { bytes[$0] == 0 }
    let even = zeros.count { $0 % 2 == 0 }
    return zeros.count * 5 >= beginning.count * 2 && (even == 0 || even == zeros.count)
  }

  /// Whether a NUL is among the bytes, and one in a hundred is a control character that no text has, or no character at
  /// all: pictures, sounds and archives are full of both.
  private static func isNoText(_ bytes: [UInt8], otherBytes count: Int) -> Bool {
    guard bytes.reduce(.max, { min($0, $1) }) == 0 else { return false }
    let controls = bytes.count { $0 < 0x09 || (0x0E..<0x20).contains($0) && $0 != 0x1B }
    return controls > 3 && (controls + count) * 100 > bytes.count
  }

  /// The first byte that is no part of a character in UTF-8, and how many there are.
  private static func otherBytes(_ bytes: [UInt8]) -> (first: Int?, count: Int) {
    // Looking at all bytes at once is faster than stopping at the first.
    guard bytes.reduce(0, { $0 | $1 }) >= 0x80 else { return (nil, 0) }
    var (first, count): (Int?, Int) = (nil, 0)
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes, at: index)
      if length == 0 {
        first = first ?? index
        count += 1
      }
      index += max(1, length)
    }
    return (first, count)
  }

  /// The length of the character at an index; 0 where there is none.
  private static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return 1 }
    guard byte >= 0xC2, byte < 0xF5, let (scalar, length) = UnusualCharacter.decode(bytes, at: index) else { return 0 }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    return scalar >= least && scalar <= 0x10FFFF && !(0xD800...0xDFFF).contains(scalar) ? length : 0
  }
}
