import LonghandSource
import Testing

/// What a terminal would obey is shown as a mark.
@Suite("Text from outside")
struct ShownTextTests {
  @Test(
    "is shown without anything that a terminal obeys",
    arguments: [
      ("plain words, ünïcode and 日本", "plain words, ünïcode and 日本"),
      ("tab\there\nline", "tab\there\nline"),
      ("\u{1B}]52;c;aGk=\u{07}", "␛]52;c;aGk=␇"),
      ("a\u{7F}b\u{0D}c", "a␡b␍c"),
      ("\u{9B}31m", "‹U+009B›31m"),
      ("lone \u{202E}txt.exe", "lone ‹U+202E›txt.exe"),
      ("lone \u{2069} end", "lone ‹U+2069› end"),
      ("with its partner \u{2067}אבג\u{2069}.", "with its partner \u{2067}אבג\u{2069}."),
      ("crossed \u{202B}a\u{2066}b\u{202C}", "crossed ‹U+202B›a‹U+2066›b‹U+202C›"),
      ("open \u{2066}over\na line\u{2069}", "open ‹U+2066›over\na line‹U+2069›"),
      ("“curly” – dashes … and €", "“curly” – dashes … and €"),
    ])
  func marks(_ test: (text: String, shown: String)) {
    #expect(ShownText.of(test.text) == test.shown)
    #expect(ShownText.of(test.shown) == test.shown)
  }

  @Test("keeps to one line where that is asked for")
  func lines() {
    #expect(ShownText.of("a\nb\tc", keepsLines: false) == "a␊b\tc")
  }
}
