import Foundation
import LonghandRuntime
import LonghandTestSupport
import Testing

/// What the commands that show a story write for programs is what their schemas say, for our stories too.
@Suite("The JSON of map, stats, choices and diff")
struct ViewSchemaTests {
  private static let stories = ["Stories/Theodore/theodore.ink", "Stories/Tutorial"]

  private func check(_ arguments: [String], _ schema: String, _ definition: String) throws {
    let result = try BuiltCommand.run(arguments, in: Repository.root)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let folder = "Sources/LonghandProject/LonghandProject.docc/Resources/"
    let value = try JSONValue.parse(Array(result.output.utf8))
    #expect(try JSONSchema(folder + schema).allows(value, as: definition))
  }

  @Test("statistics", arguments: stories)
  func statistics(_ story: String) throws {
    try check(["stats", "--format", "json", "--plays", "2", story], "stats.schema.json", "statistics")
  }

  @Test("audits of choices", arguments: [[], ["--at", "friday"], ["--trait", "samantha.warm"]])
  func choices(_ options: [String]) throws {
    try check(["choices", "--format", "json"] + options + [Self.stories[0]], "choices.schema.json", "audit")
  }

  @Test("differences")
  func differences() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let old = "VAR x = 1\n-> a\n== a\nA. # t\n* [One] -> b\n* {x} [Two] -> END\n== b\nB.\n-> END\n"
    let new = "VAR x = 2\n-> a\n== a\nA or so. # u\n* {x > 1} [One] -> c\n* [Three] -> END\n== c\nC.\n-> END\n"
    try old.write(to: folder.appendingPathComponent("old.ink"), atomically: true, encoding: .utf8)
    try new.write(to: folder.appendingPathComponent("new.ink"), atomically: true, encoding: .utf8)
    try "> one\n".write(to: folder.appendingPathComponent("old.transcript"), atomically: true, encoding: .utf8)
    let result = try BuiltCommand.run(["diff", "--format", "json", "old.ink", "new.ink"], in: folder)
    #expect(result.status == 1)
    let value = try JSONValue.parse(Array(result.output.utf8))
    let schema = try JSONSchema("Sources/LonghandProject/LonghandProject.docc/Resources/diff.schema.json")
    #expect(schema.allows(value, as: "differences"))
    #expect(value["stories"]?.items?.count == 1)
  }

  @Test("maps", arguments: [["--by", "file"], ["--level", "part"], ["--plays", "2"], ["--functions"]])
  func maps(_ options: [String]) throws {
    try check(["map", "--format", "json"] + options + [Self.stories[0]], "map.schema.json", "map")
  }
}
