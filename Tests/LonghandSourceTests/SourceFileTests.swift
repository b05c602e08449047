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

  @Test("Ranges never end before they begin") func ranges() {
    let range = SourceRange(file: .root, start: 5, end: 2)
    #expect(range.isEmpty)
    #expect(range.union(SourceRange(file: .root, start: 1, end: 3)).offsets == 1..<5)
  }
}
