import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandProof
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// The stories of this repository.
@Suite struct TutorialTests {
  private static let folder = Repository.root.appendingPathComponent("Stories/Tutorial")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".ink") }.sorted()

  @Test(arguments: names)
  func everythingIsDecidedAndEachWitnessReplays(_ name: String) throws {
    let program = try compile(String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8))
    var options = Explorer.Options()
    options.randomRuns = 2_000
    options.searchRuns = 4_000
    options.plays = 20
    let report = Explorer.explore(program, options: options)
    #expect(report.internalFault == nil)
    let open = report.findings.filter { $0.verdict.isUndecided }
    #expect(open.map { "\($0.item.kind) \($0.item.name)" }.isEmpty, "\(open.map { $0.item.name })")
    for finding in report.findings where finding.item.kind == .ending {
      guard case .reached(let witness) = finding.verdict else { continue }
      #expect(program.play(witness)?.ending == finding.item.name)
    }
    for finding in report.findings where finding.item.kind == .choice {
      guard case .reached(let witness) = finding.verdict else { continue }
      #expect(program.play(witness)?.offered.isEmpty == false, "\(finding.item.name) after \(witness.choices)")
    }
  }

  @Test func theReportIsWhatItsSchemaSays() throws {
    let path = "Sources/LonghandExplorer/LonghandExplorer.docc/Resources/explore.schema.json"
    let bytes = Array(try Data(contentsOf: Repository.root.appendingPathComponent(path)))
    let schema = Schema(root: try JSONValue.parse(bytes))
    for source in [
      VerdictTests.cases[0].source, VerdictTests.cases[15].source, "Nothing. -> nowhere\n=== nowhere\nOh.",
    ] {
      let report = try explore("// longhand: expect ends\n" + source)
      let json = ExploreJSON(report, [], story: "test.ink", wasStopped: nil).bytes
      #expect(schema.allows(try JSONValue.parse(json)), "\(String(decoding: json, as: UTF8.self))")
    }
  }
}

/// A JSON schema, as far as that of the report needs one.
private struct Schema {
  let root: JSONValue

  func allows(_ value: JSONValue) -> Bool { allows(value, root) }

  private func allows(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    (schema.members ?? []).allSatisfy { member in
      switch member.key {
      case "$schema", "title", "$defs": true
      case "$ref":
        root["$defs"]?[String(member.value.words?.split(separator: "/").last ?? "")].map { allows(value, $0) } ?? false
      case "type": hasType(value, member.value.words ?? "")
      case "const": value == member.value
      case "enum": member.value.items?.contains(value) == true
      case "minimum": (value.integer ?? 0) >= (member.value.integer ?? 0)
      case "anyOf": member.value.items?.contains { allows(value, $0) } == true
      case "items": value.items?.allSatisfy { allows($0, member.value) } == true
      case "required": member.value.items?.allSatisfy { value[$0.words ?? ""] != nil } == true
      case "properties":
        value.members?.allSatisfy { own in member.value[own.key].map { allows(own.value, $0) } ?? true } == true
      case "additionalProperties": value.members?.allSatisfy { schema["properties"]?[$0.key] != nil } == true
      default: false
      }
    }
  }

  private func hasType(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.integer, "integer"), (.integer, "number"), (.float, "number"),
      (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }
}
