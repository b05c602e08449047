import LonghandExplorer
import LonghandRuntime
import Testing

/// What a search leaves out makes no difference: verdicts are the same where it leaves out less.
@Suite struct LeftOutTests {
  @Test(arguments: Array(UInt64(100)...104))
  func whatIsNeverReadMayHoldAnything(_ seed: UInt64) throws {
    let source = Self.source(seed)
    let plain = try Self.words(Self.explored(source))
    #expect(try Self.words(Self.explored(source) { $0.leftover = 1 }) == plain, "\(source)")
    #expect(try Self.words(Self.explored(source) { $0.leftover = -77 }) == plain, "\(source)")
  }

  @Test(arguments: Array(UInt64(100)...104))
  func numbersMayBeKeptAsTheyAre(_ seed: UInt64) throws {
    let source = Self.source(seed)
    let (plain, exact) = (try Self.explored(source), try Self.explored(source) { $0.keepsExactNumbers = true })
    #expect(exact.internalFault == nil)
    for (first, second) in zip(plain.findings, exact.findings) {
      if first.verdict.isUndecided || second.verdict.isUndecided { continue }
      #expect(first.verdict.word == second.verdict.word, "\(first.item.kind) \(first.item.name): \(source)")
    }
  }

  @Test(arguments: Array(UInt64(100)...106))
  func whatIsSpentMayBeForgotten(_ seed: UInt64) throws {
    let source = Self.source(seed)
    let (plain, kept) = (try Self.explored(source), try Self.explored(source) { $0.keepsSpent = true })
    Self.expectSameVerdicts(plain, kept, source)
  }

  @Test("a run that is known needs not be made again", arguments: Array(UInt64(100)...106))
  func runsMayBeKnown(_ seed: UInt64) throws {
    let source = Self.source(seed, drawsLots: seed % 2 == 0)
    let (plain, made) = (try Self.explored(source), try Self.explored(source) { $0.makesEveryRun = true })
    Self.expectSameStates(plain, made, source)
  }

  @Test("a run may be parted into pieces", arguments: Array(UInt64(100)...109))
  func runsMayBeParted(_ seed: UInt64) throws {
    let source = Self.source(seed, drawsLots: seed % 3 == 0)
    let (plain, parted) = (try Self.explored(source), try Self.explored(source) { $0.partsEveryRun = true })
    Self.expectSameStates(plain, parted, source)
  }

  @Test("a turn is counted once, into however many pieces its run is parted")
  func turnsAreCountedOnce() throws {
    let source = """
      VAR x = 0
      VAR y = 1
      -> top
      === top
      + {TURNS_SINCE(-> mark) < 4} [Go]
        ~ x = 1 - x
        {x == 1: Here.|There.}
        ~ y = 1 - y
        {y == 1: And here.|And there.}
        -> top
      + [Mark] -> mark
      + {TURNS_SINCE(-> mark) == 1} [Just now] {x == y: Never.|At once.} -> END
      + {TURNS_SINCE(-> mark) == 3} [In time] {x == y: Never.|Later.} -> END
      === mark
      Marked.
      -> top
      """
    let (plain, parted) = (try Self.explored(source), try Self.explored(source) { $0.partsEveryRun = true })
    #expect(plain.passes.contains { $0.name == "states" && $0.isClosed })
    Self.expectSameStates(plain, parted, source)
    Self.expectSameVerdicts(plain, parted, source)
  }

  @Test(
    "a run that goes round for ever is not lost where it is parted",
    arguments: ["RANDOM(1, 2) == 1", "x == 1", "x > 5 || RANDOM(1, 3) == 2"])
  func endlessRunsMayNotBeForgotten(_ condition: String) throws {
    let report = try Self.explored(
      """
      VAR x = 0
      VAR y = 0
      -> top
      === top
      + [Go] -> loop
      + [Wait]
        ~ y = 1 - y
        -> top
      + [End] -> END
      === loop
      {\(condition):
        ~ x = 0
      - else:
        ~ x++
      }
      {x + y == 1:
        ~ x = 1
      }
      {y == 1: On.|And on.}
      -> loop
      """
    ) { $0.partsEveryRun = true }
    #expect(report.internalFault == nil)
    #expect(report.everyPlayEnds != true)
    #expect(!report.passes.contains { $0.name == "states" && $0.isClosed })
  }

  @Test("what matters to nothing that is open may be left out", arguments: Array(UInt64(100)...109))
  func programsMayBeCut(_ seed: UInt64) throws {
    let source = Self.source(seed, drawsLots: seed % 3 == 0)
    let (plain, whole) = (try Self.explored(source), try Self.explored(source) { $0.keepsWhole = true })
    Self.expectSameVerdicts(plain, whole, source)
  }

  /// Expects equal verdicts, and equally many states where both searched all; one may know without them.
  private static func expectSameStates(_ first: ExplorationReport, _ second: ExplorationReport, _ source: String) {
    #expect(words(first) == words(second), "\(source)")
    let states = [first, second].map { $0.passes.filter { $0.name == "states" && $0.isClosed }.map { $0.states } }
    #expect(states[0].isEmpty || states[1].isEmpty || states[0] == states[1], "\(source)")
  }

  /// Expects equal verdicts on what both decide.
  private static func expectSameVerdicts(_ first: ExplorationReport, _ second: ExplorationReport, _ source: String) {
    #expect(first.internalFault == nil && second.internalFault == nil, "\(source)")
    for (first, second) in zip(first.findings, second.findings) {
      if first.verdict.isUndecided || second.verdict.isUndecided { continue }
      #expect(first.verdict.word == second.verdict.word, "\(first.item.kind) \(first.item.name): \(source)")
    }
  }

  private static func source(_ seed: UInt64, drawsLots: Bool = false) -> String {
    var generator = StoryGenerator(seed: seed, fuel: 1, drawsLots: drawsLots)
    return generator.story()
  }

  private static func explored(_ source: String, _ change: (inout Explorer.Options) -> Void = { _ in }) throws
    -> ExplorationReport
  {
    try explore(source) { options in
      options.randomRuns = 100
      options.searchRuns = 1_000
      options.searchStates = 500
      options.plays = 0
      change(&options)
    }
  }

  private static func words(_ report: ExplorationReport) -> [String] {
    [report.internalFault ?? ""] + report.findings.map { "\($0.item.kind.rawValue) \($0.item.path) \($0.verdict.word)" }
  }
}
