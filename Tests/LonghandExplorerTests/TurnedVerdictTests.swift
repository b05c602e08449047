import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What becomes of verdicts when a condition of a real story is made to hold never: the first part of *Theodore*, since
/// all six take long.
@Suite struct TurnedVerdictTests {
  struct Turn: CustomTestStringConvertible, Sendable {
    var condition: String
    var kind: StoryItem.Kind
    var words: String
    var testDescription: String { condition }
  }

  static let turns = [
    Turn(condition: "{heard_ines:He shut his eyes", kind: .branch, words: "He shut his eyes and ran the recording"),
    Turn(condition: "{not concourse.asked_the_boy} [Put the phone", kind: .choice, words: "Put the phone in a drawer"),
    Turn(condition: "{has_leaflet:you took", kind: .line, words: "you took a leaflet"),
    Turn(condition: "{near():Amy's film was shown", kind: .line, words: "Amy's film was shown"),
  ]

  @Test(arguments: turns)
  func falseAndTheConditionIsOutOfReach(_ turn: Turn) throws {
    let changed = turn.condition.replacing("{", with: "{false && ", maxReplacements: 1)
    let report = try Self.report { $0.replacing(turn.condition, with: changed) }
    let finding = try #require(report.findings.first { $0.item.kind == turn.kind && $0.item.name.contains(turn.words) })
    guard case .unreachable(let proof) = finding.verdict else {
      Issue.record("\(turn.words) is \(finding.verdict.word)")
      return
    }
    #expect(proof.reason.contains("never holds"))
    #expect(report.verdict(.ending, "Unopened") == "reached")
  }

  @Test func withoutThatAllOfItIsReached() throws {
    let report = try Self.report { $0 }
    #expect(report.internalFault == nil)
    for turn in Self.turns { #expect(report.verdict(turn.kind, turn.words) == "reached", "\(turn.words)") }
    #expect(report.verdict(.ending, "Unopened") == "reached")
  }

  @Test func anEndingBehindFalseIsOutOfReach() throws {
    let report = try Self.report { $0.replacing("* [Sure. Shut the drawer", with: "* {false} [Sure. Shut the drawer") }
    #expect(report.verdict(.ending, "Unopened") == "unreachable")
  }

  /// What an exploration finds out about the story up to its second part.
  private static func report(_ change: @escaping (String) -> String) throws -> ExplorationReport {
    let folder = Repository.stories.appendingPathComponent("Theodore")
    func text(_ name: String) -> String {
      let text = change(Repository.text(of: folder.appendingPathComponent(name)))
      return text.replacing("=== part_two ===", with: "=== part_two ===\n-> END")
    }
    let compilation = Compiler.compile(SourceFile(name: "theodore.ink", text: text("theodore.ink"))) { name in
      Array(text(name).utf8)
    }
    let program = try #require(compilation.program, "\(compilation.diagnostics.first?.message ?? "")")
    var options = Explorer.Options()
    options.randomRuns = 3_000
    options.plays = 0
    return Explorer.explore(program, options: options)
  }
}
