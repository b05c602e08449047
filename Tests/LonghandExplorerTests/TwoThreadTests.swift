import Dispatch
import LonghandExplorer
import LonghandRuntime
import Testing

/// What is found does not depend on whether one thread looks for it or two.
@Suite struct TwoThreadTests {
  @Test("the search through states", arguments: [false, true])
  func states(_ hasChance: Bool) throws {
    let program = try compile(Self.cellar(hasChance: hasChance))
    let one = StateCounts(program, states: 100_000, .spent)
    let two = StateCounts(program, states: 100_000, .spent, together: Self.together)
    #expect(one.isClosed && one.states > 1_500, "\(one.states)")
    #expect(
      [two.states, two.runs, two.bytes] == [one.states, one.runs, one.bytes] && two.marks == one.marks && two.isClosed)
  }

  @Test("a whole exploration", arguments: [false, true])
  func exploration(_ hasChance: Bool) throws {
    try expectSame(Self.cellar(hasChance: hasChance)) { $0.randomRuns = 100 }
  }

  @Test("playing for two things at once", arguments: [50, 400])
  func playing(_ runs: Int) throws {
    try expectSame(BranchDistanceTests.safe.source) { options in
      BranchDistanceTests.limit(&options)
      options.randomRuns = runs
    }
  }

  private func expectSame(_ source: String, _ change: (inout Explorer.Options) -> Void) throws {
    let reports = try [nil, Self.together].map { together in
      try explore(source) { options in
        options.together = together
        change(&options)
      }
    }
    let words = reports.map { report in
      report.findings.map { "\($0.item.path) \($0.verdict)" } + report.passes.map { "\($0)" }
        + report.problems.map { "\($0)" } + ["\(report.shortestPlay.map { "\($0)" } ?? "")"]
    }
    #expect(words[0] == words[1])
  }

  /// Two pieces of work at once, the second on a thread of its own.
  private static let together: Explorer.Together = { first, second, waiting in
    let isDone = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      second()
      isDone.signal()
    }
    first()
    isDone.wait()
    waiting()
  }

  /// A story with some thousand states: what was found in which order matters, and a lamp burns down.
  private static func cellar(hasChance: Bool) -> String {
    """
    VAR oil = 16
    VAR coins = 0
    VAR keys = 0
    -> cellar
    === cellar ===
    ~ oil = oil - 1
    { oil < 0: The lamp goes out. -> END }
    + [Look for coins]
        ~ coins = coins + \(hasChance ? "RANDOM(1, 3)" : "1 + keys")
    + [Look for a key]
        ~ keys = keys + 1
    + {coins > 3} [Drop some]
        ~ coins = coins - 4
    + {keys > 2 && coins > 12} [Open the door] You are out. -> END
    + {keys > 40} [Open all doors] Nobody does. -> END
    - -> cellar
    """
  }
}
