import LonghandCompiler
import LonghandFormat
import LonghandSource
import LonghandSyntax
import LonghandTestSupport
import Testing

/// Lines of the repository's stories that become stitches and knots: whatever is not refused compiles, and reads the same
/// on every way.
@Suite("Extracted lines")
struct ExtractionTests {
  private static let stories = Repository.inkFiles.map { Repository.text(of: $0) }.filter {
    text in
    text.utf8.count < 1500 && !["INCLUDE", "EXTERNAL", "TURNS", "RANDOM"].contains { text.contains($0) }
  }

  /// The story with some lines extracted; nil where that is refused.
  private static func extracted(_ lines: ClosedRange<Int>, asKnot: Bool, _ tree: SyntaxTree) -> [UInt8]? {
    do throws(WeaveSurgery.Refusal) {
      let surgery =
        asKnot
        ? try WeaveSurgery.extract(lines, intoKnot: "part_of_it", in: tree)
        : try WeaveSurgery.extract(lines, into: "part_of_it", in: tree)
      return surgery.applied(to: tree.source)
    } catch {
      return nil
    }
  }

  @Test("of the repository's stories read the same", arguments: 0..<8)
  func same(_ part: Int) {
    var random = SeededGenerator(seed: UInt64(part))
    var count = 0
    for (number, story) in Self.stories.enumerated() where number % 8 == part {
      let tree = Parser.parse(SourceFile(name: "story.ink", text: story))
      guard tree.diagnostics.isEmpty, let before = Playthroughs.all(Array(story.utf8), choices: 3) else { continue }
      for _ in 0..<4 {
        let first = 1 + random.number(below: tree.source.lineTable.count)
        let last = min(tree.source.lineTable.count, first + random.number(below: 4))
        for asKnot in [false, true] {
          guard let text = Self.extracted(first...last, asKnot: asKnot, tree) else { continue }
          count += 1
          let words = "lines \(first) to \(last) of\n\(story)\nbecame\n\(String(decoding: text, as: UTF8.self))"
          #expect(Playthroughs.all(text, choices: 3) == before, "\(words)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test(
    "are handed what they need",
    arguments: [
      (
        "-> hop(-> pond)\n== hop(-> where)\nHop!\n-> where\n== pond\n-> END\n", 3...4, "-> part_of_it(where)\n",
        "= part_of_it(-> where)\n"
      ),
      (
        "-> k\n== k\n~ temp purse = 3\n~ pay(purse)\n{purse}\n-> END\n== function pay(ref from)\n~ from--\n", 4...4,
        "-> part_of_it(purse) ->\n", "= part_of_it(ref purse)\n"
      ),
      (
        "-> k\n== k\n~ temp purse = 3\n-> pay(purse) ->\n{purse}\n-> END\n== pay(ref from)\n~ from--\n->->\n", 4...4,
        "-> part_of_it(purse) ->\n", "= part_of_it(ref purse)\n"
      ),
      ("-> k\n== k\nOne. /* two\nthree */ Four.\nFive.\n-> END\n", 3...4, "-> part_of_it ->\n", "= part_of_it\n"),
    ] as [(String, ClosedRange<Int>, String, String)])
  func handed(_ story: String, _ lines: ClosedRange<Int>, _ call: String, _ header: String) throws {
    let text = try #require(Self.extracted(lines, asKnot: false, Parser.parse(SourceFile(name: "a", text: story))))
    let words = String(decoding: text, as: UTF8.self)
    #expect(words.contains(call) && words.contains(header), "\(words)")
    #expect(Playthroughs.all(text) == Playthroughs.all(Array(story.utf8)), "\(words)")
  }

  @Test(
    "are refused where they would not",
    arguments: [
      (
        "-> inn.cellar\n== inn\n= cellar\nCellar {cellar}.\n{cellar < 3: -> cellar}\n-> END\n", 5...5,
        "These lines go back to `cellar`, whose visits are counted"
      ),
      ("One. /* two\nthree */ Four.\n-> END\n", 1...1, "The comment on line 1 is on these lines and on others"),
      ("One. /* two\nthree */ Four.\n-> END\n", 2...2, "The comment on line 1 is on these lines and on others"),
      ("One.\nTwo.\n/* three\n", 1...1, "The comment on line 3 has no end"),
      ("~ temp x = 1\n-> k ->\n-> END\n== k\n{x}\n->->\n", 1...1, "`x` is declared on these lines and used in knots."),
      (
        "-> k\n== k\n= a\n- (bell) A.\n-> END\n= b\nNoon.\n-> bell\n- (bell) B.\n-> END\n", 7...8,
        "There is another label `bell`"
      ),
      ("-> k\n== k\n{x}\n~ temp x = 1\n-> END\n", 3...3, "`x` is used on these lines and declared behind them."),
    ] as [(String, ClosedRange<Int>, String)])
  func refused(_ story: String, _ lines: ClosedRange<Int>, _ reason: String) {
    let tree = Parser.parse(SourceFile(name: "story.ink", text: story))
    let isKnot = !story.hasPrefix("->")
    do throws(WeaveSurgery.Refusal) {
      _ =
        isKnot
        ? try WeaveSurgery.extract(lines, intoKnot: "part", in: tree)
        : try WeaveSurgery.extract(lines, into: "part", in: tree)
      Issue.record("nothing was refused")
    } catch {
      #expect(error.message.hasPrefix(reason))
    }
  }
}
