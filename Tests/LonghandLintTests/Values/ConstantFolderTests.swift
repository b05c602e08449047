import LonghandCompiler
import LonghandLint
import Testing

/// Constants amount to what the runtime makes of them.
@Suite("Constant folding")
struct ConstantFolderTests {
  @Test(
    "amounts to",
    arguments: [
      ("7 / 2", .integer(3)), ("-7 % 3", .integer(-1)), ("7.0 / 2", .float(3.5)), ("true + 1", .integer(2)),
      ("\"a\" + 1", .text("a1")), ("\"5\" == 5", .boolean(true)), ("not 2", .boolean(false)), ("1 < 2", .boolean(true)),
      ("5 * 3 / 2", .integer(5)), ("MIN(2, 1.5)", .float(1.5)), ("INT(2.9)", .integer(2)), ("SIX + 1", .integer(7)),
      ("1 / 0", nil), ("\"a\" < \"b\"", nil), ("RANDOM(1, 1)", nil), ("x + 1", nil), ("2147483647 + 1", nil),
    ] as [(String, ConstantValue?)])
  func folds(_ expression: String, _ value: ConstantValue?) throws {
    let story = ValueStories.story("CONST SIX = 6\nVAR x = 1\n~ x = \(expression)\n-> END\n")
    let assigned = try #require(story.script.assignments.nodes.first?.value)
    #expect(story.constantFolder[assigned] == value)
  }
}
