import LonghandLint
import LonghandSource
import Testing

/// One mistake is one finding.
@Suite("What only follows from another finding")
struct ConsequencesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var story: String
    var codes: [DiagnosticCode]

    var testDescription: String { story }
  }

  @Test(
    "is not said",
    arguments: [
      // The only way to a knot, drawn otherwise.
      Case(story: "A bridge.\n* [Cross] → far\n* [Wait] -> END\n== far\nGrass. -> END\n", codes: ["W007"]),
      Case(story: "A wood.\n* [In]\n  >> wood\n* [Stay] -> wood\n== wood\nTrees. -> END\n", codes: ["W007"]),
      Case(
        story: "-> inn\n== inn\n* [Up]\n  room_2\n* [Out] -> END\n= room_2\nA bed. -> END\n", codes: ["E98", "W008"]),
      // A truth that is printed before a divert.
      Case(
        story:
          "VAR gold = 2\n* [Dig]\n  ~ gold = 9\n* [Rest]\n- {gold > 5} -> inn\nYou are poor.\n-> END\n== inn\nRoom. -> END\n",
        codes: ["W013"]),
      // The only line that sets something.
      Case(
        story: "LIST bag = lamp, rope\n* [Take it]\n  bag += lamp\n* [Leave it]\n- {bag ? lamp: Light.}\n-> END\n",
        codes: ["V019"]),
      Case(
        story: "VAR open = false\n* [Push]\n  open = true\n* [Wait]\n- * {open} [Go in] -> END\n* [Leave] -> END\n",
        codes: ["V019"]),
      Case(
        story:
          "PERSONA ida {\n  shy / bold: 40\n}\n* [Sing]\n  ida: bold +20\n* [Hum]\n- {ida.bold > 50: She beams.}\n-> END\n",
        codes: ["W005"]),
    ])
  func isNotSaid(_ test: Case) {
    let report = Linter().lint(SourceFile(name: "story.ink", text: test.story))
    #expect(report.findings.map { $0.code } == test.codes, "\(report.findings.map { "\($0.code) \($0.message)" })")
  }

  @Test("is said where the other finding is not wanted")
  func isSaid() {
    let story = "A bridge.\n* [Cross] → far\n* [Wait] -> END\n== far\nGrass. -> END\n"
    let report = Linter(ignoring: ["W007"]).lint(SourceFile(name: "story.ink", text: story))
    #expect(report.findings.map { $0.code } == ["F001"])
  }

  @Test("has nothing to do with what else is wrong")
  func isSaidOfOthers() {
    let story = """
      A bridge.
      * [Cross] → far
      * [Wait] -> inn
      == inn
      Room. -> mill
      == mill
      Flour. -> barn
      == barn
      Hay. -> END
      == far
      Grass. -> END
      == attic
      Dust. -> END

      """
    let report = Linter().lint(SourceFile(name: "story.ink", text: story))
    #expect(report.findings.map { $0.code } == ["W007", "F001"])
  }
}
