import Foundation
import Testing

/// A SARIF log holds what version 2.1.0 asks for.
@Suite("SARIF")
struct SARIFTests {
  private static let story = """
    INCLUDE a part.ink
    Ünïcode — 🚋 it is late.  \r
    * [Knock] Nobody.
    * [Knock] Somebody.
    - -> nowher
    == nowhere
    -> END
    """

  /// What is said of spelling where no hunspell is installed.
  private static let notice = "longhand: hunspell is not installed, so no spelling is checked\n"

  private func log(_ arguments: [String], errors: String = "") throws -> [String: Any] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.story.write(to: folder.appendingPathComponent("story.ink"), atomically: true, encoding: .utf8)
    try "VAR x = 1  \n".write(to: folder.appendingPathComponent("a part.ink"), atomically: true, encoding: .utf8)
    let result = try BuiltCommand.run(["lint", "--format", "sarif"] + arguments + ["story.ink"], in: folder)
    #expect(result.status == 1)
    #expect(result.errors == errors)
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test("a log is whole", arguments: [[], ["--select", "all"], ["--select", "S001"]])
  func structure(_ arguments: [String]) throws {
    let log = try log(arguments, errors: arguments.contains("all") ? Self.notice : "")
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "longhand")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    #expect(
      artifacts.compactMap { ($0["location"] as? [String: Any])?["uri"] as? String } == ["story.ink", "a%20part.ink"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results { try check(result, rules, artifacts) }
    for rule in rules { check(rule) }
  }

  private func check(_ rule: [String: Any]) {
    for key in ["shortDescription", "fullDescription", "help"] {
      #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false, "\(key) of \(rule["id"] ?? "?")")
    }
    let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
    #expect(["note", "warning", "error"].contains(level))
  }

  private func check(_ result: [String: Any], _ rules: [[String: Any]], _ artifacts: [[String: Any]]) throws {
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules.indices.contains(index) && rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(["note", "warning", "error"].contains(result["level"] as? String))
    #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
    let locations = try #require(result["locations"] as? [[String: Any]])
    for location in locations + (result["relatedLocations"] as? [[String: Any]] ?? []) {
      let place = try #require(location["physicalLocation"] as? [String: Any])
      try check(place["artifactLocation"], artifacts)
      try checkRegion(place["region"])
    }
    for fix in result["fixes"] as? [[String: Any]] ?? [] {
      #expect(((fix["description"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
      let changes = try #require(fix["artifactChanges"] as? [[String: Any]])
      #expect(!changes.isEmpty)
      for change in changes { try checkChange(change, artifacts) }
    }
  }

  private func checkChange(_ change: [String: Any], _ artifacts: [[String: Any]]) throws {
    try check(change["artifactLocation"], artifacts)
    let replacements = try #require(change["replacements"] as? [[String: Any]])
    #expect(!replacements.isEmpty)
    for replacement in replacements {
      try checkRegion(replacement["deletedRegion"])
      #expect((replacement["insertedContent"] as? [String: Any])?["text"] is String)
    }
  }

  private func check(_ location: Any?, _ artifacts: [[String: Any]]) throws {
    let location = try #require(location as? [String: Any])
    let index = try #require(location["index"] as? Int)
    let artifact = artifacts[index]["location"] as? [String: Any]
    #expect(location["uri"] as? String == artifact?["uri"] as? String)
  }

  private func checkRegion(_ region: Any?) throws {
    let region = try #require(region as? [String: Int])
    let (startLine, endLine) = (region["startLine"] ?? 0, region["endLine"] ?? 0)
    let (startColumn, endColumn) = (region["startColumn"] ?? 0, region["endColumn"] ?? 0)
    #expect(startLine >= 1 && startColumn >= 1)
    #expect((startLine, startColumn) <= (endLine, endColumn))
  }

  @Test("columns count Unicode scalars")
  func columns() throws {
    let runs = try log(["--select", "S001"])["runs"] as? [[String: Any]]
    let results = try #require(runs?.first?["results"] as? [[String: Any]])
    let regions = results.filter { $0["ruleId"] as? String == "S001" }.compactMap { result in
      let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return place?["region"] as? [String: Int]
    }
    #expect(regions.first { $0["startLine"] == 2 }?["startColumn"] == 24)
  }
}
