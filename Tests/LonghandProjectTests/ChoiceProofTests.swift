import Foundation
import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What the audit says of choices is proved by playing: two choices of which nothing is left, or that move the same, are
/// both taken where both are offered, with all else equal; the rest must be the same, whatever the reader then chooses.
@Suite("The audit of choices, played")
struct ChoiceProofTests {
  /// Two choices after which everything is the same, by their words and how many lines may differ at first.
  private struct Pair {
    var first: ChoiceAudit.Entry
    var second: ChoiceAudit.Entry
  }

  private static func pairs(_ audit: ChoiceAudit) -> [Pair] {
    var groups: [[Int]] = []
    var traceless: [Int: [Int]] = [:]
    for finding in audit.findings {
      switch finding.kind {
      case .twins, .falseGroup: groups.append(finding.choices)
      case .traceless:
        for choice in finding.choices { traceless[audit.entries[choice].group, default: []].append(choice) }
      case .unread:
        guard finding.message.hasSuffix("nothing of it is left."), let choice = finding.choices.first else { continue }
        traceless[audit.entries[choice].group, default: []].append(choice)
      case .decides, .best, .seldomMoved, .seldomRead, .unsaid: break
      }
    }
    groups += traceless.values.map { $0.sorted() }
    return groups.flatMap { group in
      zip(group, group.dropFirst()).map { Pair(first: audit.entries[$0], second: audit.entries[$1]) }
    }
  }

  /// How often both were taken, and the first difference.
  private struct Outcome {
    var comparisons = 0
    var difference: String?
  }

  /// Plays a story and tries each pair wherever both are offered, a few times each.
  private static func play(_ program: Program, _ pairs: [Pair], seeds: Range<Int>) -> [Outcome] {
    var outcomes = Array(repeating: Outcome(), count: pairs.count)
    for seed in seeds {
      var dice = Dice(seed)
      var story = Story(program, seed: seed)
      for _ in 0..<120 {
        _ = story.lines()
        let offered = story.choices
        guard !offered.isEmpty else { break }
        for (index, pair) in pairs.enumerated() where outcomes[index].comparisons < 6 {
          guard outcomes[index].difference == nil, let first = offered.first(where: { isSame($0, pair.first) }),
            let second = offered.first(where: { isSame($0, pair.second) })
          else { continue }
          outcomes[index].comparisons += 1
          outcomes[index].difference = difference(story, first.index, second.index, pair, dice)
        }
        guard (try? story.choose(dice.next(below: offered.count))) != nil else { break }
      }
    }
    return outcomes
  }

  private static func isSame(_ choice: LonghandRuntime.Choice, _ entry: ChoiceAudit.Entry) -> Bool {
    func plain(_ words: String) -> String { words.filter { $0.isLetter || $0.isNumber } }
    return plain(choice.text) == plain(entry.words)
  }

  /// What differs once both have been taken.
  private static func difference(_ story: Story, _ first: Int, _ second: Int, _ pair: Pair, _ dice: Dice) -> String? {
    var (left, right, dice) = (story, story, dice)
    guard (try? left.choose(first)) != nil, (try? right.choose(second)) != nil else { return "cannot be taken" }
    let (leftLines, rightLines) = (left.lines().map(\.text), right.lines().map(\.text))
    let common = zip(leftLines.reversed(), rightLines.reversed()).prefix { $0 == $1 }.count
    // What differs at first is no more than what is each one's own.
    if leftLines.count - common > pair.first.ownLines || rightLines.count - common > pair.second.ownLines {
      return "\(leftLines.suffix(common + 1)) and \(rightLines.suffix(common + 1))"
    }
    for _ in 0..<60 {
      if left.choices.map(\.text) != right.choices.map(\.text) { return "\(left.choices) and \(right.choices)" }
      guard !left.choices.isEmpty else { return nil }
      let choice = dice.next(below: left.choices.count)
      guard (try? left.choose(choice)) != nil, (try? right.choose(choice)) != nil else { return "cannot be taken" }
      let (leftLines, rightLines) = (left.lines().map(\.text), right.lines().map(\.text))
      if leftLines != rightLines { return "\(leftLines) and \(rightLines)" }
    }
    return nil
  }

  @Test("of small stories", arguments: ChoiceAuditTests.examples)
  func examples(_ example: ChoiceAuditTests.Example) throws {
    let audit = try ChoiceAuditTests.audit(example.story)
    let program = try #require(
      try MemoryProject(["main.ink": example.story]).project.compile("main.ink").program)
    let pairs = Self.pairs(audit)
    for (pair, outcome) in zip(pairs, Self.play(program, pairs, seeds: 1..<20)) {
      #expect(outcome.comparisons > 0, "\(pair.first.words) and \(pair.second.words) are never offered together")
      #expect(outcome.difference == nil, "\(pair.first.words) and \(pair.second.words)")
    }
  }

  @Test(
    "What is said to leave a trace can be told apart",
    arguments: [
      ("VAR x = 0\n* [One] One.\n  ~ x = 1\n* [Two] Two.\n- {x: X.}\n-> END\n", "One", "Two"),
      ("* (one) [One] One.\n* [Two] Two.\n- {one: You took one.}\n-> END\n", "One", "Two"),
    ])
  func control(_ text: String, _ first: String, _ second: String) throws {
    let audit = try ChoiceAuditTests.audit(text)
    let entries = audit.entries
    let program = try #require(try MemoryProject(["main.ink": text]).project.compile("main.ink").program)
    let pair = Pair(first: entries[0], second: entries[1])
    #expect(Self.play(program, [pair], seeds: 1..<5).first?.difference != nil)
  }

  @Test("of Theodore")
  func theodore() throws {
    let folder = Repository.root.appendingPathComponent("Stories/Theodore")
    var files: [String: String] = [:]
    for file in Repository.files(under: folder, suffix: ".ink") {
      files[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    let project = MemoryProject(files).project
    let audit = ChoiceAudit(ViewedStory(try project.analysis(of: "theodore.ink"), path: "theodore.ink"))
    let program = try #require(try project.compile("theodore.ink").program)
    let pairs = Self.pairs(audit)
    #expect(!pairs.isEmpty)
    for (pair, outcome) in zip(pairs, Self.play(program, pairs, seeds: 1..<16)) {
      #expect(outcome.difference == nil, "\(pair.first.place.words) and \(pair.second.place.words)")
    }
  }
}

/// Numbers that are the same everywhere.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
