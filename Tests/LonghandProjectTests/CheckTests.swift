import LonghandLint
import LonghandProject
import LonghandSource
import Testing

@Suite("A story is checked as it stands, unsaved texts and settings included")
struct CheckTests {
  @Test func unsavedTextIsChecked() throws {
    let files = MemoryProject(["main.ink": "Words.\n-> END\n"])
    #expect(try files.findings("main.ink") == [])
    files.project.setText(Array("-> nowhere\n".utf8), of: "/story/main.ink")
    #expect(try files.findings("main.ink") == ["main.ink:1:4 E99"])
    #expect(try files.project.read("main.ink") == Array("-> nowhere\n".utf8))
    files.project.discardText(of: "main.ink")
    #expect(try files.findings("main.ink") == [])
  }

  @Test func missingFiles() throws {
    let files = MemoryProject(["main.ink": "INCLUDE parts/a.ink\nWords.\n-> END\n"])
    #expect(try files.project.check("main.ink").missingFiles == ["parts/a.ink"])
    files.project.setText([], of: "parts/a.ink")
    let check = try files.project.check("main.ink")
    #expect(check.missingFiles.isEmpty)
    #expect(check.report.errorCount == 0)
  }

  @Test func storyThatIsNotThere() {
    #expect(throws: ProjectFailure(message: "there is no file 'main.ink'")) {
      try MemoryProject([:]).project.check("main.ink")
    }
  }

  private static let lostKnot = "Words.\n-> END\n== lost\nWords.\n-> END\n"

  @Test func settingsOfTheNearestFolder() throws {
    let files = MemoryProject(
      ["main.ink": Self.lostKnot, "quiet/main.ink": Self.lostKnot, "quiet/in/main.ink": Self.lostKnot],
      settings: [
        ".longhand.yml": .settings([("severity", .settings([("unreachable-knot", .word("error"))]))]),
        "quiet/.longhand.yml": .settings([("ignore", .list("unreachable-knot"))]),
      ])
    let loud = try files.project.check("main.ink").report
    #expect(loud.findings.map(\.severity) == [.error])
    #expect(try files.findings("quiet/main.ink") == [])
    #expect(try files.findings("quiet/in/main.ink") == [])
  }

  @Test func settingsThatExtendOthers() throws {
    let files = MemoryProject(
      ["main.ink": Self.lostKnot],
      settings: [
        ".longhand.yml": .settings([("extends", .list("shared/base.yml"))]),
        "shared/base.yml": .settings([("ignore", .list("unreachable-knot"))]),
      ])
    #expect(try files.findings("main.ink") == [])
  }

  @Test func settingsThatExtendOneAnother() {
    let files = MemoryProject(
      ["main.ink": "Words.\n"],
      settings: [
        ".longhand.yml": .settings([("extends", .list("base.yml"))]),
        "base.yml": .settings([("extends", .list(".longhand.yml"))]),
      ])
    #expect(
      throws: ProjectFailure(message: "'base.yml' extends '.longhand.yml', which extends it in turn")
    ) { try files.project.check("main.ink") }
  }

  @Test func settingsThatSayNothingThatIsKnown() throws {
    let files = MemoryProject(
      ["main.ink": "Words.\n-> END\n"], settings: [".longhand.yml": .settings([("selct", .list("F"))])])
    let problems = try files.project.check("main.ink").settingsProblems
    #expect(problems.map(\.text) == [".longhand.yml:1:1: error: there is no setting `selct`; did you mean `select`?"])
  }

  @Test func baseline() throws {
    let settings = SettingsNode.settings([("baseline", .word("known.txt"))])
    let files = MemoryProject(
      ["main.ink": Self.lostKnot, "known.txt": "main.ink\n  F019  == lost\n"],
      settings: [".longhand.yml": settings])
    let without = MemoryProject(["main.ink": Self.lostKnot])
    let code = try #require(try without.project.check("main.ink").report.findings.first?.code)
    files.project.setText(Array("main.ink\n  \(code)  == lost\n".utf8), of: "known.txt")
    #expect(try files.findings("main.ink") == [])
    files.project.setText(Array("main.ink\n  nonsense\n".utf8), of: "known.txt")
    #expect(throws: ProjectFailure(message: "'known.txt' is no baseline: line 2 names no rule")) {
      try files.project.check("main.ink")
    }
  }

  @Test("Settings are read again when they were edited, or when somebody says so")
  func reload() throws {
    let files = MemoryProject(["main.ink": Self.lostKnot])
    #expect(try files.findings("main.ink").count == 1)
    let project = Project(
      folder: "/story", files: .memory(["/story/main.ink": Array(Self.lostKnot.utf8)]).seen(from: "/story")
    ) { (bytes, _) throws(SettingsProblem) in
      .settings([("ignore", .list(String(decoding: bytes, as: UTF8.self)))])
    }
    #expect(try project.check("main.ink").report.findings.count == 1)
    project.setText(Array("unreachable-knot".utf8), of: ".longhand.yml")
    #expect(try project.check("main.ink").report.findings.isEmpty)
    project.discardText(of: ".longhand.yml")
    #expect(try project.check("main.ink").report.findings.count == 1)
  }

  // MARK: Formats

  @Test func formatsNeedNoCommand() throws {
    let report = try MemoryProject(["main.ink": "-> nowhere\n"]).project.check("main.ink").report
    let json = String(decoding: JSONFormat.text(of: report), as: UTF8.self)
    #expect(json.contains("\"code\":\"E99\""))
    let github = String(decoding: GitHubFormat.text(of: report), as: UTF8.self)
    #expect(github.hasPrefix("::error file=main.ink,line=1,"))
    let sarif = String(decoding: SARIFFormat.text(of: report, version: "9.9"), as: UTF8.self)
    #expect(sarif.contains("\"version\":\"9.9\""))
  }
}
