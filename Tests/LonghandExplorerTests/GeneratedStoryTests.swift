import Foundation
import LonghandExplorer
import LonghandRuntime
import Testing

/// Verdicts on stories that nobody wrote, held against the plain machine.
@Suite struct GeneratedStoryTests {
  /// How many stories beside those that are always tried: `LONGHAND_GENERATED_STORIES`, or none.
  private static let more =
    ProcessInfo.processInfo.environment["LONGHAND_GENERATED_STORIES"].flatMap { UInt64($0) } ?? 0

  @Test(arguments: Array(UInt64(1)...12 + more / 5))
  func verdictsHold(_ seed: UInt64) throws {
    var generator = StoryGenerator(seed: seed)
    let source = generator.story()
    let program = try compile(source)
    let report = try explore(source) { ($0.searchRuns, $0.abstraction) = (4_000, seed % 2 == 0 ? .first : .asNeeded) }
    #expect(report.internalFault == nil, "\(report.internalFault ?? "")")
    let seen = linesSeen(program, plays: 100)
    for finding in report.findings where finding.item.kind == .line {
      let line = try #require(finding.item.name.split(separator: " ").first.map { String($0) })
      // The words of choices are lines too, but they are offered and not told.
      guard line.hasPrefix("L") else { continue }
      switch finding.verdict {
      case .reached(let witness):
        let play = try #require(program.play(witness), "the witness cannot be played: \(source)")
        #expect(play.text.contains(line), "\(line) after \(witness.choices), seed \(witness.seed): \(source)")
      case .unreachable: #expect(!seen.contains(line), "\(line) was seen: \(source)")
      case .undecided: break
      }
    }
  }

  @Test(arguments: Array(UInt64(1)...60 + more))
  func verdictsAreThoseOfEveryPlaythrough(_ seed: UInt64) throws {
    var generator = StoryGenerator(seed: seed, fuel: 2, drawsLots: false)
    let source = generator.story()
    let program = try compile(source)
    // Where few states are looked at, choices are offered again and again, and the program is cut.
    let report = try explore(source) { options in
      options.partsEveryRun = seed % 2 == 0
      options.abstraction = seed % 5 < 2 ? .first : .asNeeded
      if seed % 3 == 0 { (options.searchStates, options.randomRuns) = (150, 20) }
    }
    #expect(report.internalFault == nil, "\(report.internalFault ?? "")")
    guard let all = EveryPlaythrough(program, limit: 1_500) else { return }
    for finding in report.findings where finding.item.kind == .line || finding.item.kind == .choice {
      let words = finding.item.name.split(separator: " ").map { $0.trimmed }
      guard let word = words.first(where: { $0.hasSuffix("q.") || $0.hasSuffix("q") }) else { continue }
      // The words of a choice run before its condition is looked at: what counts is whether it is offered.
      guard word.hasPrefix("c") == (finding.item.kind == .choice) else { continue }
      let isSeen = word.hasPrefix("c") ? all.offered.contains(word) : all.lines.contains(word)
      switch finding.verdict {
      case .reached: #expect(isSeen, "\(word) is never seen: \(source)")
      case .unreachable: #expect(!isSeen, "\(word) is seen: \(source)")
      case .undecided: break
      }
    }
    #expect(report.everyPlayEnds != false, "every playthrough ends: \(source)")
    if let longest = report.longestPlay { #expect(longest.choices >= all.longest, "\(source)") }
    if report.nothingGoesWrong { #expect(!all.hasFailed, "something goes wrong: \(source)") }
    for range in report.ranges {
      guard let seen = all.bounds[range.name] else { continue }
      if let outer = range.outer { #expect(outer.contains(seen.lowerBound) && outer.contains(seen.upperBound)) }
    }
  }

  /// The lines that playthroughs at random show on the plain machine.
  private func linesSeen(_ program: Program, plays: Int) -> Set<String> {
    var seen: Set<String> = []
    var random: UInt64 = 88_172_645_463_325_252
    for seed in 0..<plays {
      var story = Story(program, seed: seed)
      for _ in 0..<40 {
        for line in story.lines() { seen.formUnion(line.text.split(separator: " ").map { $0.trimmed }) }
        let count = story.choices.count
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        guard count > 0, (try? story.choose(Int(random % UInt64(count)))) != nil else { break }
      }
    }
    return seen
  }
}

extension Substring {
  /// The words without the line end.
  var trimmed: String { String(filter { !$0.isNewline }) }
}
