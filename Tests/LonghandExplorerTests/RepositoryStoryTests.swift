import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Verdicts on the stories of this repository, held against playthroughs on the plain machine.
@Suite struct RepositoryStoryTests {
  /// The folders of the reference, by what they are about.
  static let parts = Repository.children(of: Repository.stories.appendingPathComponent("Reference")).map {
    $0.lastPathComponent
  }

  @Test(
    "each witness replays, and LONGHAND_ATTACK_PLAYS (else 300) plays come to nothing unreachable", arguments: parts)
  func reference(_ part: String) throws {
    let folder = Repository.stories.appendingPathComponent("Reference").appendingPathComponent(part)
    for file in Repository.files(under: folder, suffix: "story.ink") {
      guard let program = Self.program(file) else { continue }
      var options = Explorer.Options()
      options.randomRuns = 100
      options.searchRuns = 2_000
      options.searchStates = 1_000
      options.plays = 0
      let report = Explorer.explore(program, options: options)
      #expect(report.internalFault == nil, "\(file.path): \(report.internalFault ?? "")")
      #expect(program.wrongWitnesses(of: report).isEmpty, "\(file.path): \(program.wrongWitnesses(of: report))")
      var attack = Attack(program)
      let found = attack.finds(against: report)
      #expect(found.isEmpty, "\(file.path): \(found)")
    }
  }

  @Test(
    "the same of Theodore, where LONGHAND_ATTACK_PLAYS asks for it",
    .enabled(if: ProcessInfo.processInfo.environment["LONGHAND_ATTACK_PLAYS"] != nil))
  func theodore() throws {
    let program = try #require(
      Self.program(Repository.stories.appendingPathComponent("Theodore").appendingPathComponent("theodore.ink")))
    var options = Explorer.Options()
    options.plays = 0
    let report = Explorer.explore(program, options: options)
    #expect(report.isDecided && report.internalFault == nil)
    #expect(program.wrongWitnesses(of: report).isEmpty, "\(program.wrongWitnesses(of: report))")
    var attack = Attack(program)
    let found = attack.finds(against: report)
    #expect(found.isEmpty, "\(found)")
  }

  /// The story of a main file; nil for one that is meant not to compile.
  static func program(_ file: URL) -> Program? {
    let folder = file.deletingLastPathComponent()
    return Compiler.compile(SourceFile(name: file.lastPathComponent, bytes: Repository.bytes(of: file) ?? [])) { name in
      Repository.bytes(of: folder.appendingPathComponent(name))
    }.program
  }
}
