import LonghandSource
import Testing

@Suite("Source files")
struct SourceFileTests {
  @Test("Lines end in LF, CR LF or a lone CR") func lines() {
    let file = SourceFile(name: "x", text: "one\ntwo\r\nthree\rfour")
    #expect(file.lineTable.starts == [0, 4, 9, 15])
    #expect((1...4).map { file.text(in: file.range(ofLine: $0)) } == ["one", "two", "three", "four"])
  }

  @Test(
    "Columns count Unicode scalars, from 1",
    arguments: [
      (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 1, 4), (5, 2, 1), (6, 2, 2), (99, 2, 2),
    ])
  func columns(_ offset: UInt32, _ line: Int, _ column: Int) {
    let file = SourceFile(name: "x", text: "aéb\nz")
    #expect(file.location(at: offset) == SourceLocation(line: line, column: column))
  }

  @Test("An edited text has the lines that it would have if it were read anew", arguments: 0...4)
  func edited(count: Int) {
    let letters = Array("a\n\r".utf8)
    var texts: [[UInt8]] = [[]]
    for _ in 0..<count { texts = texts.flatMap { text in letters.map { text + [$0] } } }
    for text in texts {
      let file = SourceFile(name: "x", bytes: text)
      for start in 0...count {
        for end in start...count {
          for piece in ["", "a", "\n", "\r", "\r\n", "\n\r", "a\na"] {
            let edited = SourceFile(file, replacing: start..<end, by: Array(piece.utf8))
            #expect(edited.bytes == text[..<start] + Array(piece.utf8) + text[end...])
            #expect(edited.lineTable == LineTable(edited.bytes), "\(text), \(start)..<\(end), \(piece)")
          }
        }
      }
    }
  }

  @Test("Ranges never end before they begin") func ranges() {
    let range = SourceRange(file: .root, start: 5, end: 2)
    #expect(range.isEmpty)
    #expect(range.union(SourceRange(file: .root, start: 1, end: 3)).offsets == 1..<5)
  }
}
