import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("What tests see of a story is measured")
struct CoverageTests {
  private static let story = """
    VAR coins = 3
    -> street
    == street
    The street.
    * [Go in] -> shop
    * [Go home] -> home
    == shop
    The shop.
    {coins > 2: You are rich.|You are poor.}
    + [Stay] {&First.|Second.|Third.} -> shop
    + [Go] Gone.
    - -> END
    == home
    At home.
    {
      - coins > 5: Rich.
      - else: Poor.
    }
    -> END
    == function unused()
    ~ return 1
    """

  private static func coverage(_ transcript: String, story text: String = story) throws -> CoverageReport {
    let project = MemoryProject(["main.ink": text, "main.transcript": transcript]).project
    let file = SourceFile(name: "main.transcript", text: transcript)
    let tests = try StoryTests("main.ink", [("main.transcript", Transcript(file))], of: project, isMeasured: true)
    let results = tests.jobs.map { tests.play($0) }
    return try #require(tests.coverage(results.map(\.counts)))
  }

  private static func counts(_ report: CoverageReport) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: report.files[0].lines.map { ($0.line, $0.count) })
  }

  @Test("Lines are counted as often as they were seen, those tried out ahead once")
  func lines() throws {
    let counts = Self.counts(try Self.coverage("> 1\n> 1\n> 1\n> 2\n"))
    #expect(counts[4] == 1)
    #expect(counts[8] == 3)
    #expect(counts[9] == 3)
    #expect(counts[14] == 0)
    #expect(counts[21] == 0)
  }

  @Test func choicesAndBranches() throws {
    let file = try Self.coverage("> 1\n> 1\n> 1\n> 2\n").files[0]
    #expect(file.choices.map { "\($0.line) \($0.count)" } == ["5 1", "6 0", "10 2", "11 1"])
    #expect(
      file.branches.map { "\($0.line) \($0.number) \($0.count)" } == [
        "9 0 3", "9 1 0", "10 0 1", "10 1 1", "10 2 0", "16 0 0", "17 1 0",
      ])
  }

  @Test func listingSaysWhatNobodySees() throws {
    let listing = try Self.coverage("> 1\n> 2\n").listing
    #expect(listing.contains("main.ink:14: not seen: At home.\n"))
    #expect(listing.contains("main.ink:6: not taken: * [Go home] -> home\n"))
    #expect(listing.contains("main.ink:9: branch 2 not taken: You are poor.\n"))
    #expect(!listing.contains("main.ink:8:"))
  }

  @Test func summaryAndLCOV() throws {
    let report = try Self.coverage("> 1\n> 2\n---\n> 2\n")
    #expect(report.summary.hasPrefix("main.ink  lines "))
    let lcov = report.lcov
    #expect(lcov.hasPrefix("TN:\nSF:main.ink\n"))
    #expect(lcov.contains("\nDA:4,2\n"))
    #expect(lcov.contains("\nDA:14,1\n"))
    #expect(lcov.hasSuffix("end_of_record\n"))
  }

  @Test("A story that is measured plays the same")
  func sameStory() throws {
    let project = MemoryProject(["main.ink": Self.story]).project
    let plain = try #require(try project.compile("main.ink").program)
    let measured = try StoryTests("main.ink", [], of: project, isMeasured: true)
    #expect(measured.story.program?.json == plain.json)
    #expect(plain.coveragePlaces.isEmpty)
  }

  @Test("Included files are measured under their own names")
  func includes() throws {
    let project = MemoryProject([
      "book/main.ink": "INCLUDE parts/a.ink\n-> a\n", "book/parts/a.ink": "== a\nA.\n-> END\n",
    ])
    let file = SourceFile(name: "book/main.transcript", text: "A.\n")
    let tests = try StoryTests("book/main.ink", [("x", Transcript(file))], of: project.project, isMeasured: true)
    let report = try #require(tests.coverage(tests.jobs.map { tests.play($0).counts }))
    #expect(report.files.map(\.path) == ["book/main.ink", "book/parts/a.ink"])
    #expect(report.files[1].lines.map(\.line) == [2, 3])
  }
}
