import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What becomes of verdicts when a condition of a real story is made to hold never: of *Theodore* up to the first lines of
/// the first letter, since all of it takes long.
@Suite struct TurnedVerdictTests {
  struct Turn: CustomTestStringConvertible, Sendable {
    /// What stands there, and with what in its place it never holds.
    var words: String
    var turned: String
    /// What is out of reach then.
    var kind: StoryItem.Kind
    var name: String
    var testDescription: String { turned }

    /// A condition that stands behind a brace.
    init(_ words: String, _ kind: StoryItem.Kind, _ name: String, turned: String? = nil) {
      (self.words, self.kind, self.name) = (words, kind, name)
      self.turned = turned ?? words.replacing("{", with: "{false && ", maxReplacements: 1)
    }
  }

  static let turns = [
    Turn("{heard_ines:He shut his eyes", .line, "He shut his eyes until he was in her hall"),
    Turn("{heard_ines:They all leaked", .line, "They all leaked then"),
    Turn("* [Begin]", .choice, "Begin", turned: "* {false} [Begin]"),
    Turn(
      "* [Put the plain thing first]", .choice, "Put the plain thing first",
      turned: "* {1 > 2} [Put the plain thing first]"),
  ]

  @Test(arguments: turns)
  func falseAndTheConditionIsOutOfReach(_ turn: Turn) throws {
    let report = try Self.report { $0.replacing(turn.words, with: turn.turned) }
    #expect(report.internalFault == nil)
    let finding = try #require(report.findings.first { $0.item.kind == turn.kind && $0.item.name.contains(turn.name) })
    guard case .unreachable(let proof) = finding.verdict else {
      Issue.record("\(turn.name) is \(finding.verdict.word)")
      return
    }
    #expect(proof.reason.hasSuffix(turn.kind == .choice ? "is never offered" : "never holds"))
    #expect(report.verdict(.ending, "composing") == "reached")
  }

  @Test func withoutThatAllOfItIsReached() throws {
    let report = try Self.report { $0 }
    #expect(report.internalFault == nil && report.isDecided)
    for turn in Self.turns { #expect(report.verdict(turn.kind, turn.name) == "reached", "\(turn.name)") }
    #expect(report.verdict(.ending, "composing") == "reached")
    #expect(report.everyPlayEnds == true && report.everyPlaceLeadsToAnEnd == true)
    #expect(report.longestPlay?.choices == 3)
  }

  /// What an exploration finds out about the story up to the memory.
  private static func report(_ change: @escaping (String) -> String) throws -> ExplorationReport {
    let folder = Repository.stories.appendingPathComponent("Theodore")
    func text(_ name: String) -> String {
      let text = change(Repository.text(of: folder.appendingPathComponent(name)))
      return text.replacing("\nThen a memory.", with: "\n-> END\nThen a memory.")
    }
    let compilation = Compiler.compile(SourceFile(name: "theodore.ink", text: text("theodore.ink"))) { name in
      Array(text(name).utf8)
    }
    let program = try #require(compilation.program, "\(compilation.diagnostics.first?.message ?? "")")
    var options = Explorer.Options()
    options.randomRuns = 1_000
    options.plays = 0
    return Explorer.explore(program, options: options)
  }
}
