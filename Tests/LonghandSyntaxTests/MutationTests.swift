import Testing

@testable import LonghandSyntax

/// Stories that nobody would write.
@Suite("Mutations")
struct MutationTests {
  /// What the grammar is made of, and some of what it is not.
  private static let pieces = [
    "{", "}", "|", ":", "\n", "- ", "->", "<-", "->->", "* ", "+ ", "(", ")", "[", "]", "\"", "~ ", "~ temp x", "x",
    "else:", " ", "#", "<>", "== k", "= s", "=", "VAR x", "LIST l = ", ", ", "\\", "/*", "*/", "//", "\r\n", "\r", "!",
    "&", "++", "--", "5", "1.5", "not ", "and ", "TODO: a", "INCLUDE x", "EXTERNAL f", "f(", "return ", "shuffle:",
    "once:", "a.b", "é", "\u{FEFF}", "true", "{x:\n", "{\n- ", "text ", "function ",
  ]

  @Test("never lose a byte", arguments: 1...8)
  func pieces(_ seed: UInt64) {
    var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<250 {
      var story: [UInt8] = []
      for _ in 0...random.next(below: 60) {
        story += Array(Self.pieces[random.next(below: Self.pieces.count)].utf8)
        if random.next(below: 50) == 0 { story.append(UInt8(random.next(below: 256))) }
      }
      #expect(parse(story).isWhole, "\(String(decoding: story, as: UTF8.self).debugDescription)")
    }
  }

  /// A small generator of random numbers, the same on every machine.
  private struct Xorshift {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }
}
