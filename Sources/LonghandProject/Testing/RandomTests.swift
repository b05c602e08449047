import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Plays a story by random choices, and shrinks what fails to the fewest choices that still fail so.
///
/// Everything is seeded: the same number gives the same playthrough on every machine.
public struct RandomTests: Sendable {
  /// A playthrough that failed, as short as it was found to be.
  public struct Failure: Hashable, Sendable {
    /// The seed of the story.
    public var seed: Int
    /// The choices, each by its index among those offered.
    public var choices: [Int]
    /// The choices in words, as a transcript takes them.
    public var words: [String]
    /// What is wrong at the end.
    public var kind: TestFailure.Kind
    /// What is wrong, in one sentence.
    public var message: String
    /// How many playthroughs failed so.
    public var count = 1

    /// A transcript that fails so.
    public var transcript: String {
      var writer = TranscriptWriter(seed: seed)
      writer.add(line: "// \(message)")
      for word in words { writer.add(line: "> \(word)") }
      if kind == .deadEnd { writer.add(line: "= ending") }
      return writer.text
    }
  }

  /// What some playthroughs came to.
  public struct Outcome: Sendable {
    /// How many there were.
    public var count = 0
    /// The failures, each kind once.
    public var failures: [Failure] = []
    /// How many came to each ending.
    public var endings: [String: Int] = [:]
    /// How many were given up because they went on and on.
    public var unfinished = 0
    /// How often each place of the story was come to.
    package var counts: [UInt32] = []

    /// Makes the outcome of none.
    package init() {}

    /// Takes the outcome of other playthroughs in.
    public mutating func add(_ other: Outcome) {
      count += other.count
      unfinished += other.unfinished
      for (ending, count) in other.endings { endings[ending, default: 0] += count }
      if counts.isEmpty {
        counts = other.counts
      } else {
        for index in counts.indices where index < other.counts.count { counts[index] &+= other.counts[index] }
      }
      for failure in other.failures { add(failure) }
    }

    /// Of failures of one kind the shortest is kept.
    mutating func add(_ failure: Failure) {
      guard let known = failures.firstIndex(where: { $0.kind == failure.kind && $0.message == failure.message }) else {
        return failures.append(failure)
      }
      let count = failures[known].count + failure.count
      if failure.choices.count < failures[known].choices.count { failures[known] = failure }
      failures[known].count = count
    }
  }

  /// The most choices of a playthrough.
  private static let longest = 1_000

  private let program: Program
  private let seed: Int
  /// Whether to stop without `-> END` is a dead end: only in stories that have one.
  private let hasEnd: Bool

  /// Makes ready to play.
  ///
  /// - Parameters:
  ///   - program: What to play.
  ///   - seed: What the playthroughs are numbered from.
  public init(_ program: Program, seed: Int) {
    self.program = program
    self.seed = seed
    hasEnd = program.hasEnd
  }

  /// Plays those with some numbers.
  public func play(_ numbers: Range<Int>) -> Outcome {
    var outcome = Outcome()
    let counter = program.coveragePlaces.isEmpty ? nil : CoverageCounter(program)
    for number in numbers { play(seed + number, counter, &outcome) }
    outcome.counts = counter?.counts(of: program) ?? []
    return outcome
  }

  private func play(_ seed: Int, _ counter: CoverageCounter?, _ outcome: inout Outcome) {
    var dice = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    var playthrough = RandomPlaythrough(program, seed: seed, counter, hasEnd: hasEnd)
    while !playthrough.isOver, playthrough.choices.count < Self.longest {
      playthrough.choose(Int(dice.next() % UInt64(playthrough.offeredCount)))
    }
    outcome.count += 1
    if let problem = playthrough.problem {
      outcome.add(playthrough.failure(problem, seed: seed))
    } else if let ending = playthrough.ending {
      outcome.endings[ending, default: 0] += 1
    } else if !playthrough.isOver {
      outcome.unfinished += 1
    }
  }

  // MARK: Shrinking

  /// The most lines that are read to find a shorter way.
  private static let patience = 20_000

  /// A failure with as few choices as still fail so: choices are left out, then shorter ways are looked for breadth first.
  public func shrunk(_ failure: Failure) -> Failure {
    var best = failure
    var size = max(1, best.choices.count / 2)
    while size >= 1 {
      var start = 0
      while start < best.choices.count {
        var shorter = best.choices
        shorter.removeSubrange(start..<min(shorter.count, start + size))
        if let found = replay(shorter, failure), found.choices.count < best.choices.count {
          best = found
        } else {
          start += size
        }
      }
      size /= 2
    }
    return search(failure, below: best.choices.count) ?? best
  }

  /// Plays some choices, up to where it fails as it should.
  private func replay(_ choices: [Int], _ failure: Failure) -> Failure? {
    var playthrough = RandomPlaythrough(program, seed: failure.seed, nil, hasEnd: hasEnd)
    for choice in choices {
      guard !playthrough.isOver else { break }
      guard choice < playthrough.offeredCount else { continue }
      playthrough.choose(choice)
    }
    return playthrough.problem.flatMap { isSame($0, failure) ? playthrough.failure($0, seed: failure.seed) : nil }
  }

  private func isSame(_ problem: RandomPlaythrough.Problem, _ failure: Failure) -> Bool {
    problem.kind == failure.kind && problem.message == failure.message
  }

  /// The shortest way to the failure, of those that are shorter than some number of choices.
  private func search(_ failure: Failure, below limit: Int) -> Failure? {
    var level = [RandomPlaythrough(program, seed: failure.seed, nil, hasEnd: hasEnd)]
    if let problem = level[0].problem, isSame(problem, failure) { return level[0].failure(problem, seed: failure.seed) }
    var seen: Set<StoryState> = []
    var left = Self.patience
    for _ in 0..<max(0, limit - 1) {
      var next: [RandomPlaythrough] = []
      for playthrough in level where !playthrough.isOver {
        for choice in 0..<playthrough.offeredCount {
          left -= 1
          guard left > 0 else { return nil }
          var following = playthrough
          following.choose(choice)
          if let problem = following.problem {
            if isSame(problem, failure) { return following.failure(problem, seed: failure.seed) }
          } else if seen.insert(following.state).inserted {
            next.append(following)
          }
        }
      }
      level = next
    }
    return nil
  }
}
