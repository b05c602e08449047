import LonghandCompiler
import LonghandSource
import LonghandTestSupport
import Testing

/// Nothing that can be written makes the compiler crash, hang or forget its manners.
struct RobustnessTests {
  @Test func manyOperatorsInARow() {
    let sum = Array(repeating: "1", count: 400).joined(separator: " + ")
    #expect(compile("{\(sum)}\n").program != nil)
  }

  @Test func deeplyNestedChoices() {
    let story = (1...300).map { String(repeating: "*", count: $0) + " a\n" }.joined()
    #expect(compile(story + "- -> END\n").program != nil)
  }

  @Test func deeplyNestedBraces() {
    let story = String(repeating: "{true: ", count: 400) + "x" + String(repeating: "}", count: 400)
    #expect(compile(story).program != nil)
    let parentheses = "{" + String(repeating: "(", count: 400) + "1" + String(repeating: ")", count: 400) + "}"
    #expect(compile(parentheses).program != nil)
  }

  @Test func choicesNestedTooDeeply() {
    let story = (1...600).map { String(repeating: "*", count: $0) + " a\n" }.joined()
    #expect(compile(story).diagnostics.contains { $0.code == "E130" })
  }

  @Test func manyUnknownNames() {
    let story = (0..<2_000).map { "{unknown\($0)} -> nowhere\($0)\nVAR known\($0) = 1\n" }.joined()
    #expect(compile(story).diagnostics.count == 4_000)
  }

  @Test func filesThatIncludeEachOtherTwice() {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<30).map { ("f\($0)", "INCLUDE f\($0 + 1)\nINCLUDE f\($0 + 1)\n") })
    let compilation = compile("INCLUDE f0\n", files: files)
    #expect(compilation.files.count <= 10_000)
  }

  @Test(arguments: [
    "== k", "== function f\n= s\nx", "->", "{", "{a:", "VAR", "CONST x", "LIST", "~", "~ temp", "* ", "- (", "INCLUDE",
    "EXTERNAL", "-> a.b.c.d ->-> x ->", "{x|", "* [", "\"", "{\"", "= s", "TODO", "~ return", "}", "<-", "{-> }", "(a",
  ])
  func fragments(_ story: String) {
    _ = compile(story)
    _ = compile("-> k\n== k\n" + story)
  }

  /// Some cuts of every story; the parser's own tests cut at every byte.
  @Test(Conformance.isPresent, arguments: Conformance.compiled)
  func storiesCutOff(_ folder: StoryFolder) throws {
    let bytes = try #require(folder.bytes("story.ink"))
    for part in 1..<Self.cuts {
      let cut = Array(bytes.prefix(bytes.count * part / Self.cuts))
      _ = Compiler.compile(SourceFile(name: "story.ink", bytes: cut))
    }
  }

  private static let cuts = 30

  /// Stories with stretches dropped, doubled and moved.
  @Test(Conformance.isPresent, arguments: Conformance.compiled)
  func storiesShaken(_ folder: StoryFolder) throws {
    var bytes = try #require(folder.bytes("story.ink"))
    var random = SeededGenerator(seed: UInt64(bytes.count))
    for _ in 0..<Self.cuts where bytes.count < 20_000 {
      let start = random.number(below: bytes.count)
      let stretch = Array(bytes[start..<min(bytes.count, start + random.number(below: 12))])
      if random.number(below: 2) == 0 { bytes.removeSubrange(start..<start + stretch.count) }
      bytes.insert(contentsOf: stretch, at: random.number(below: bytes.count))
      _ = Compiler.compile(SourceFile(name: "story.ink", bytes: bytes))
    }
  }
}
