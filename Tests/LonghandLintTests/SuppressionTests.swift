import LonghandLint
import LonghandSource
import Testing

/// Comments reach as far as they say.
@Suite("Comments to the linter")
struct SuppressionTests {
  /// The lines that still have blanks at their ends.
  private func lines(_ story: String) -> [Int] {
    let settings = LintSettings(selections: [Selection(select: ["S001"])])
    let report = Linter(settings).lint(SourceFile(name: "story.ink", text: story))
    return report.findings.filter { $0.code == "S001" }.map {
      report.file(of: $0.range).location(at: $0.range.start).line
    }
  }

  @Test(
    "for a line, the next line, or a knot",
    arguments: [
      ("One.  \nTwo.  \n", [1, 2]),
      ("One. /* longhand: ignore S001 why */  \nTwo.  \n", [2]),
      ("// longhand: ignore S001 why\nOne.  \nTwo.  \n", [3]),
      ("// longhand: ignore S001 why\n\n// and more\nOne.  \nTwo.  \n", [5]),
      ("/* longhand: ignore S001 why\n   and why not */\nOne.  \nTwo.  \n", [4]),
      ("\u{FEFF}// longhand: ignore S001 why\nOne.  \nTwo.  \n", [3]),
      ("One.  \n// longhand: ignore-knot S001 why\nTwo.  \nThree.  \n== knot\nFour.  \n-> END\n", [1, 6]),
      (
        "One.  \n// longhand: ignore-knot S001 why\n\n== knot\nTwo.  \n= stitch\nThree.  \n== other\nFour.  \n-> END\n",
        [1, 9]
      ),
      (
        "== knot\nOne.  \n-> END // longhand: ignore-knot S001 why\n= a\nTwo.  \n-> END\n== b\nThree.  \n-> END\n",
        [2, 8]
      ),
      ("One. /* longhand: ignore S, F why */  \r\nTwo.  \r\n", [2]),
      ("One. /* longhand: ignore trailing-space: why */  \nTwo.  \n", [1, 2]),
      ("One. /* longhand: ignore all why */  \nTwo.  \n", [2]),
    ])
  func reach(_ story: String, _ expected: [Int]) {
    #expect(lines(story) == expected)
  }

  @Test("many comments cost no more than many lines")
  func growth() {
    func time(_ count: Int) -> Duration {
      let story = String(repeating: "One.  // longhand: ignore S001 why\n", count: count)
      return ContinuousClock().measure { _ = lines(story) }
    }
    _ = time(100)
    #expect(time(8000) < time(1000) * 40)
  }
}
