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
    options.searchStates = 4_000
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
    let schema = try JSONSchema("Sources/LonghandExplorer/LonghandExplorer.docc/Resources/explore.schema.json")
    for source in [
      VerdictTests.cases[0].source, VerdictTests.cases[15].source, "Nothing. -> nowhere\n=== nowhere\nOh.",
    ] {
      let report = try explore("// longhand: expect ends\n" + source)
      let program = try compile(source)
      var whole = ExploreJSON(report, [], story: "test.ink", wasStopped: nil)
      for steps in [nil, { WitnessSteps($0, in: program) }] as [((Witness) -> WitnessSteps)?] {
        whole.steps = steps
        let json = whole.bytes
        #expect(schema.allows(try JSONValue.parse(json)), "\(String(decoding: json, as: UTF8.self))")
      }
    }
  }
}
