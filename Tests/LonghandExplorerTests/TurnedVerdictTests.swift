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

  /// Those that can be turned together, since none lies behind another.
  static let turns = [
    [
      Turn("{heard_ines:He shut his eyes", .line, "He shut his eyes until he was in her hall"),
      Turn("{heard_ines:They all leaked", .line, "They all leaked then"),
      Turn(
        "* [Put the plain thing first]", .choice, "Put the plain thing first",
        turned: "* {1 > 2} [Put the plain thing first]"),
    ], [Turn("* [Begin]", .choice, "Begin", turned: "* {false} [Begin]")],
  ]

  @Test(arguments: turns)
  func falseAndTheConditionIsOutOfReach(_ turns: [Turn]) throws {
    let report = try Self.report { text in turns.reduce(text) { $0.replacing($1.words, with: $1.turned) } }
    #expect(report.internalFault == nil)
    for turn in turns {
      let found = report.findings.first { $0.item.kind == turn.kind && $0.item.name.contains(turn.name) }
      guard case .unreachable(let proof) = try #require(found).verdict else {
        Issue.record("\(turn.name) is not out of reach")
        continue
      }
      #expect(proof.reason.hasSuffix(turn.kind == .choice ? "is never offered" : "never holds"))
    }
    #expect(report.verdict(.ending, "composing") == "reached")
  }

  @Test func withoutThatAllOfItIsReached() throws {
    let report = try Self.report { $0 }
    #expect(report.internalFault == nil && report.isDecided)
    for turn in Self.turns.joined() { #expect(report.verdict(turn.kind, turn.name) == "reached", "\(turn.name)") }
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
