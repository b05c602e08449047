import LonghandLint
import LonghandSource
import Testing

/// Several stories make one report, each file and finding once.
@Suite("Several stories")
struct CombiningTests {
  private func lint(_ files: [String: String], _ root: String, _ settings: LintSettings) -> LintReport {
    Linter(settings).lint(SourceFile(name: root, text: files[root] ?? "")) { name in
      files[StoryPath.included(name, by: root)].map { Array($0.utf8) }
    }
  }

  @Test("a shared file is told of once, and what is so in one story alone is not told")
  func sharedFiles() {
    let files = [
      "one.ink": "INCLUDE shared.ink\n-> first\n",
      "two.ink": "INCLUDE shared.ink\n-> second\n",
      "shared.ink": "VAR x = 1  \n== first\n-> END\n== second\n-> END\n",
    ]
    let settings = LintSettings(selections: [Selection(select: ["S001"])])
    var reports = ["one.ink", "two.ink"].map { lint(files, $0, settings) }
    // What a rule about flow would say of the first story alone.
    let range = SourceRange(file: SourceFileID(1), start: 15, end: 20)
    reports[0].findings.append(Diagnostic(code: "F011", severity: .warning, range: range, message: "Lost."))
    for index in reports.indices { reports[index].codesThatRan.insert("F011") }
    let combined = LintReport.combined(reports)
    #expect(combined.paths == ["one.ink", "shared.ink", "two.ink"])
    #expect(combined.findings.map(\.code) == ["S001"])
    reports[1].findings.append(reports[0].findings[1])
    #expect(LintReport.combined(reports).findings.map(\.code) == ["S001", "F011"])
  }

  @Test("a file that a story includes twice is told of once")
  func twice() {
    let files = ["story.ink": "INCLUDE a.ink\nINCLUDE a.ink\n-> END\n", "a.ink": "Hello.  \n"]
    let settings = LintSettings(selections: [Selection(select: ["S001"])])
    let combined = LintReport.combined([lint(files, "story.ink", settings)])
    #expect(combined.paths == ["story.ink", "a.ink"])
    #expect(combined.findings.count == 1)
  }
}
