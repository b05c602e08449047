import LonghandPlay
import Testing

@Suite("Breaking lines")
struct TextWrapperTests {
  @Test("no line is too long, and no word is lost", arguments: [4, 8, 20, 38, 60, 96])
  func widths(width: Int) {
    let texts = [
      "The quick brown fox jumps over the lazy dog, and nobody minds.",
      "夜の博物館は午前一時に開き、あなたがあくびをすると閉まります。", "A-verylongwordthatfitsnowherewhateverthewidthoftheline",
      "mixed 漢字 and 👩‍👧 faces", "",
    ]
    for text in texts {
      let lines = TextWrapper(width: width).lines(of: text)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(2, width) })
      #expect(Self.bare(lines.joined()) == Self.bare(text))
    }
  }

  private static func bare(_ text: String) -> String { text.filter { $0 != " " } }

  @Test("ideographs: no line begins with a closing mark")
  func closing() {
    let lines = TextWrapper(width: 10).lines(of: "夜の博物館は、午前一時に、開き、閉まります。")
    #expect(lines.allSatisfy { !"、。".contains($0.first ?? " ") })
  }

  @Test("further lines begin below the first")
  func hanging() {
    #expect(
      TextWrapper(width: 10, hangingIndent: 2).lines(of: "one two three four") == ["one two", "  three", "  four"])
  }

  @Test("the beginning of a text")
  func beginning() {
    #expect("one two three".beginning(columns: 8) == "one two …")
    #expect("one two".beginning(columns: 8) == "one two")
  }
}
