import LonghandSource
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
}
