import LonghandTestSupport
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
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      var story: [UInt8] = []
      for _ in 0...random.number(below: 60) {
        story += Array(Self.pieces[random.number(below: Self.pieces.count)].utf8)
        if random.number(below: 50) == 0 { story.append(UInt8(random.number(below: 256))) }
      }
      #expect(parse(story).isWhole, "\(String(decoding: story, as: UTF8.self).debugDescription)")
    }
  }
}
