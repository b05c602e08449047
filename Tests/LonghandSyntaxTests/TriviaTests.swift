import LonghandSource
import Testing

@testable import LonghandSyntax

/// Comments, line ends and the way back from the cleaned text (ink §13–ink §21).
@Suite("Trivia")
struct TriviaTests {
  @Test(
    "is cleaned away",
    arguments: [
      ("a // b\nc", "a \nc"), ("a /* b */ c", "a  c"), ("a /* x\ny */ b", "a \n b"), ("a\r\nb\rc", "a\nb\nc"),
      ("\u{FEFF}a", "a"), ("a/**/b", "ab"), ("/***/a", "a"), ("/*/ a */b", "b"), ("a /* b", "a "), ("a /*", "a /*"),
      ("a // b\r\nc", "a \nc"), ("/* a\r\nb\rc */d", "\n\nd"), ("http://x", "http:"), ("\\/\\/ a", "\\/\\/ a"),
      ("//", ""),
    ])
  func cleaning(_ text: String, _ expected: String) {
    let cleaned = CleanedText(Array(text.utf8))
    #expect(String(decoding: cleaned.bytes, as: UTF8.self) == expected)
    for (offset, byte) in cleaned.bytes.enumerated() {
      let fileOffset = cleaned.fileOffset(of: offset)
      let fileByte = Array(text.utf8)[fileOffset]
      #expect(fileByte == byte || fileByte == UInt8(ascii: "\r"))
      #expect(cleaned.cleanedOffset(of: fileOffset) == offset)
    }
  }

  @Test(
    "is kept in the tree",
    arguments: [
      "\u{FEFF}// c\na /* b */ c // d\r\n\r\n* /* x\r\ny */ d\r\n", "/* a\nb\nc */\n== k /* d */ == // e\nx\n/* end",
      "\u{FEFF}",
      "\r", "a\r", "\\", "a\\", "{x /* c */ : a // b\n}", "VAR/**/x=/**/5", "a \\\r\nb", "\u{FEFF}\u{FEFF}a",
      "fo/* x */o: /* a */",
    ])
  func kept(_ text: String) {
    #expect(parse(text).isWhole)
  }

  @Test("is named for what it is")
  func kinds() {
    let tree = parse("\u{FEFF}// c\r\n VAR x /* a\nb")
    let tokens = tree.elements.filter { $0.kind.isToken }.map { element in
      "\(element.kind):\(element.end - element.start)"
    }
    #expect(
      tokens == [
        "byteOrderMark:3", "comment:4", "newline:2", "whitespace:1", "keyword:3", "whitespace:1", "identifier:1",
        "whitespace:1", "comment:4", "newline:1", "comment:1",
      ])
  }

  @Test("in a token is not part of what the token says")
  func literalText() throws {
    let tree = parse("a /* b */ \\{c\\\\ // d\n")
    let line = try #require(SourceFileSyntax(tree.root)?.statements.first)
    let text = try #require(SyntaxViews<ContentSyntax>(line.node).first?.items.first?.node)
    #expect(text.sourceText == "a /* b */ \\{c\\\\ ")
    #expect(text.cleanedText == "a  \\{c\\\\ ")
    #expect(text.literalText == "a  {c\\ ")
    #expect(tree.source.text(in: line.range) == "a /* b */ \\{c\\\\ ")
  }

  @Test("before a mistake does not shift its place")
  func places() throws {
    let tree = parse("\u{FEFF}/* a\n\n */ VAR x = 5 /* b */ fathoms // c\r\n")
    let diagnostic = try #require(tree.diagnostics.first)
    #expect(tree.findings == ["E1:3"])
    #expect(tree.source.text(in: diagnostic.range) == "fathoms")
  }

  @Test("of bytes that are no UTF-8 is kept")
  func invalidBytes() {
    for byte in UInt8.min...UInt8.max {
      #expect(parse([byte]).isWhole)
      #expect(parse([UInt8(ascii: "="), UInt8(ascii: "="), byte, 0xE4, byte, UInt8(ascii: "\n"), byte]).isWhole)
      #expect(parse([UInt8(ascii: "{"), byte, UInt8(ascii: "|"), byte, byte]).isWhole)
    }
  }
}
