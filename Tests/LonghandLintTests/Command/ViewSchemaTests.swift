import Foundation
import LonghandRuntime
import LonghandTestSupport
import Testing

/// What the commands that show a story write for programs is what their schemas say, for our stories too.
@Suite("The JSON of map and stats")
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

  @Test("maps", arguments: [["--by", "file"], ["--level", "part"], ["--plays", "2"], ["--functions"]])
  func maps(_ options: [String]) throws {
    try check(["map", "--format", "json"] + options + [Self.stories[0]], "map.schema.json", "map")
  }
}
