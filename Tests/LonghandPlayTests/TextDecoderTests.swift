import LonghandPlay
import Testing

@Suite("Lines of any encoding")
struct TextDecoderTests {
  static func utf16(_ units: [UInt16], _ isBig: Bool) -> [UInt8] {
    units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// The same three lines, written in every way.
  static let files: [[UInt8]] = [
    Array("1\n\né 😀\n".utf8), Array("1\r\n\r\né 😀\r\n".utf8), Array("1\r\ré 😀\r".utf8), Array("1\n\né 😀".utf8),
    [0xEF, 0xBB, 0xBF] + Array("1\n\né 😀\n".utf8), utf16(Array("\u{FEFF}1\n\né 😀\n".utf16), false),
    utf16(Array("\u{FEFF}1\r\n\r\né 😀".utf16), true),
  ]

  @Test("are read alike, whole or byte by byte", arguments: files)
  func lines(bytes: [UInt8]) {
    var whole = TextDecoder()
    whole.add(bytes)
    whole.finish()
    #expect(lines(of: &whole) == ["1", "", "é 😀"])
    var pieces = TextDecoder()
    var found: [String] = []
    for byte in bytes {
      pieces.add([byte])
      found += lines(of: &pieces)
    }
    pieces.finish()
    #expect(found + lines(of: &pieces) == ["1", "", "é 😀"])
  }

  private func lines(of decoder: inout TextDecoder) -> [String] {
    var lines: [String] = []
    while let line = decoder.next() { lines.append(line) }
    return lines
  }

  @Test("a line is there as soon as its end is")
  func early() {
    var decoder = TextDecoder()
    decoder.add(Array("1\n".utf8))
    // Two bytes could still become a mark of three, but these do not.
    #expect(decoder.next() == "1")
  }

  @Test("broken bytes become signs that say so")
  func broken() {
    var decoder = TextDecoder()
    decoder.add([0xFF, 0xFE, 0x31, 0x00, 0x00, 0xD8, 0x0A, 0x00, 0x41])
    decoder.finish()
    #expect(decoder.next() == "1\u{FFFD}")
  }
}
