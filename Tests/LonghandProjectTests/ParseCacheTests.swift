import LonghandLint
import LonghandProject
import LonghandSource
import Testing

@Suite("After an edit only what was edited is parsed again")
struct ParseCacheTests {
  private static let chapters = (1...20).map { "chapter\($0).ink" }

  /// A main file that includes twenty, each with a knot that leads on to the next.
  private static func book() -> MemoryProject {
    var files = ["main.ink": chapters.map { "INCLUDE \($0)\n" }.joined() + "-> chapter1\n"]
    for (index, name) in chapters.enumerated() {
      let next = index + 1 < chapters.count ? "chapter\(index + 2)" : "END"
      files[name] = "== chapter\(index + 1)\nWords of chapter \(index + 1).\n-> \(next)\n"
    }
    return MemoryProject(files)
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func editOfOneFileOfMany() throws {
    let project = Self.book().project
    #expect(try project.check("main.ink").report.findings.isEmpty)
    #expect(project.trees.parseCount == 21)
    project.setText(Self.bytes("== chapter7\nOther words.\n-> nowhere\n"), of: "chapter7.ink")
    #expect(try project.check("main.ink").report.shortFindings.first == "chapter7.ink:3:4 E99")
    #expect(project.trees.parseCount == 22)
  }

  @Test func editThatIsTakenBack() throws {
    let project = Self.book().project
    _ = try project.check("main.ink")
    project.setText(Self.bytes("== chapter7\nOther words.\n-> END\n"), of: "chapter7.ink")
    _ = try project.check("main.ink")
    project.discardText(of: "chapter7.ink")
    #expect(try project.check("main.ink").report.findings.isEmpty)
    #expect(project.trees.parseCount == 22)
  }

  @Test func nothingIsParsedTwiceToBeCompiled() throws {
    let project = Self.book().project
    _ = try project.check("main.ink")
    _ = try project.compile("main.ink")
    _ = try project.compile("main.ink", probes: [Probe("chapter1 > 0")])
    #expect(project.trees.parseCount == 21)
  }

  @Test("A file that is included earlier than before keeps its tree, and its findings their places")
  func fileThatMoves() throws {
    let project = MemoryProject([
      "main.ink": "INCLUDE a.ink\nINCLUDE b.ink\n-> a\n", "a.ink": "== a\nWords.\n-> b\n",
      "b.ink": "== b\nWords.\n-> nowhere\n",
    ]).project
    #expect(try project.check("main.ink").report.shortFindings == ["b.ink:3:4 E99"])
    #expect(project.trees.parseCount == 3)
    project.setText(Self.bytes("INCLUDE b.ink\nINCLUDE a.ink\n-> a\n"), of: "main.ink")
    #expect(try project.check("main.ink").report.shortFindings == ["b.ink:3:4 E99"])
    #expect(project.trees.parseCount == 4)
  }

  @Test("Of a file with errors of its own the findings move too")
  func fileWithErrorsThatMoves() throws {
    let project = MemoryProject([
      "main.ink": "INCLUDE a.ink\nINCLUDE b.ink\n-> a\n", "a.ink": "== a\nWords.\n-> b\n",
      "b.ink": "== b\n{ words\n-> END\n",
    ]).project
    let before = try project.check("main.ink").report.shortFindings
    #expect(before.contains { $0.hasPrefix("b.ink:") })
    project.setText(Self.bytes("INCLUDE b.ink\nINCLUDE a.ink\n-> a\n"), of: "main.ink")
    #expect(try project.check("main.ink").report.shortFindings == before)
  }

  @Test("The trees that were not asked for longest are let go first")
  func capacity() {
    let cache = ParseCache(capacity: 100)
    let texts = (0..<4).map { SourceFile(name: "\($0).ink", text: String(repeating: "\($0)", count: 40) + "\n") }
    _ = cache.tree(of: texts[0])
    _ = cache.tree(of: texts[1])
    _ = cache.tree(of: texts[0])
    _ = cache.tree(of: texts[2])
    #expect(cache.parseCount == 3)
    _ = cache.tree(of: texts[2])
    #expect(cache.parseCount == 3)
    _ = cache.tree(of: texts[1])
    #expect(cache.parseCount == 4)
  }

  @Test("Every story is found to be the same with trees from before", arguments: [7, 40, 200])
  func editsInAnyOrder(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    let project = Self.book().project
    var texts: [String: String] = [:]
    for step in 0..<30 {
      let name = Self.chapters.randomElement(using: &generator) ?? "main.ink"
      let line = ["More words.", "{ open", "-> nowhere", "~ x = 3", "* [Choice] -> END", "// nothing"]
      let text = "== \(name.dropLast(4))\n\(line.randomElement(using: &generator) ?? "")\n-> END\n"
      texts[name] = text
      project.setText(Self.bytes(text), of: name)
      let fresh = Self.book().project
      for (name, text) in texts { fresh.setText(Self.bytes(text), of: name) }
      let (known, new) = (try project.check("main.ink").report, try fresh.check("main.ink").report)
      #expect(known.findings == new.findings, "step \(step)")
      #expect(known.paths == new.paths)
    }
  }
}
