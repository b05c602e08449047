import LonghandSource
import Testing

@testable import LonghandSyntax

/// Constructs one inside the other (ink §219).
@Suite("Nesting")
struct NestingTests {
  /// What opens and closes a level, and what stands in the middle.
  struct Nest: Sendable, CustomTestStringConvertible {
    var before = ""
    var opening: String
    var middle: String
    var closing: String
    var after = "\n"

    var testDescription: String { opening }

    func story(depth: Int) -> String {
      before + String(repeating: opening, count: depth) + middle + String(repeating: closing, count: depth) + after
    }

    static let all = [
      Nest(opening: "{a|", middle: "b", closing: "}"),
      Nest(opening: "{x:", middle: "b", closing: "}"),
      Nest(opening: "{x:\n", middle: "b", closing: "\n}"),
      Nest(opening: "{\n- x: a\n- else: ", middle: "b", closing: "\n}"),
      Nest(opening: "{&", middle: "b", closing: "}"),
      Nest(before: "~ x = ", opening: "(1 + ", middle: "b", closing: ")"),
      Nest(before: "~ x = ", opening: "f(", middle: "b", closing: ")"),
      Nest(before: "~ x = ", opening: "not ", middle: "b", closing: ""),
      Nest(opening: "{\"", middle: "b", closing: "\"}"),
      Nest(opening: "{f(\"", middle: "b", closing: "\")}"),
      Nest(opening: "{x {\"", middle: "b", closing: "\"}|}"),
    ]

    /// What cannot be read, on many lines, so that each line could be taken for a beginning of its own.
    static let wrong = [
      Nest(opening: "{a {b:\n", middle: "c", closing: "\n}}"),
      Nest(opening: "{\"{x:\n", middle: "c", closing: "\n}\"}"),
      Nest(opening: "{-> f(\"{x:\n", middle: "c", closing: "\n}\")}"),
      Nest(opening: "{x:\n- \"{y:\n", middle: "c", closing: "\n}\"\n}"),
      Nest(opening: "{\n- \"{y:\n", middle: "c", closing: "\n}\"\n}"),
      Nest(opening: "{f(\"{\n- \"{", middle: "c", closing: "}\"\n}\")}"),
      Nest(opening: "* {\"{a {b:\n", middle: "c", closing: "\n}}\"}"),
      Nest(opening: "~ x = \"{a {b:\n", middle: "c", closing: "\n}}\""),
    ]
  }

  @Test("of 240 levels is no error", arguments: Nest.all)
  func deep(_ nest: Nest) {
    let tree = parse(nest.story(depth: 240))
    #expect(tree.isWhole)
    #expect(tree.findings == [])
  }

  @Test("of 500 braces and parentheses is no error", arguments: Nest.all[0...8])
  func deeper(_ nest: Nest) {
    let tree = parse(nest.story(depth: 500))
    #expect(tree.isWhole)
    #expect(tree.findings == [])
  }

  @Test("without an end is found out", arguments: Nest.all)
  func tooDeep(_ nest: Nest) {
    let tree = parse(nest.story(depth: 3000) + "next line }\n")
    #expect(tree.isWhole)
    #expect(tree.diagnostics.contains { $0.code == "E127" })
  }

  @Test("that is never closed is found out", arguments: Nest.all)
  func unclosed(_ nest: Nest) {
    let tree = parse(nest.before + String(repeating: nest.opening, count: 300))
    #expect(tree.isWhole)
    #expect(!tree.diagnostics.isEmpty)
  }

  @Test("of what cannot be read takes no longer for that", arguments: Nest.wrong)
  func wrong(_ nest: Nest) {
    for depth in [60, 400] {
      #expect(parse(nest.story(depth: depth)).isWhole)
      #expect(parse(nest.before + String(repeating: nest.opening, count: depth)).isWhole)
    }
  }

  @Test("by a long row of operators is found out")
  func longRow() {
    let tree = parse("~ x = 1" + String(repeating: " - 1", count: 5000) + "\n~ y = 2\n")
    #expect(tree.isWhole)
    #expect(tree.findings == ["E127:1"])
    #expect(SourceFileSyntax(tree.root)?.statements.map { $0.node.kind } == [.assignment, .assignment])
  }

  @Test("by rows of operators on many levels is cut")
  func rowsOnLevels() {
    let row = String(repeating: " - 1", count: 90) + ")"
    let story = "~ x = " + String(repeating: "(", count: 50) + "1" + String(repeating: row, count: 50) + "\n~ y = 2\n"
    let tree = parse(story)
    #expect(tree.isWhole)
    #expect(tree.findings == ["E127:1"])
    #expect(SourceFileSyntax(tree.root)?.statements.map { $0.node.kind } == [.assignment, .assignment])
  }
}
