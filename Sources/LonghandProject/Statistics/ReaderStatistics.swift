import LonghandRuntime
import LonghandSource

/// What readers see of a story, by playthroughs at random; seeded, so that the same numbers give the same everywhere.
package struct ReaderStatistics: Hashable, Sendable {
  /// How many playthroughs there were.
  package private(set) var plays = 0
  /// How many of them were given up after a thousand choices, or stopped with an error.
  package private(set) var unfinished = 0
  /// How many came to each ending.
  package private(set) var endings: [String: Int] = [:]
  /// The words that each finished playthrough showed, fewest first.
  package private(set) var words: [Int] = []
  /// The choices that each finished playthrough took, fewest first.
  package private(set) var choices: [Int] = []

  /// The middle one of numbers in order; nil for none.
  package static func median(_ numbers: [Int]) -> Int? { numbers.isEmpty ? nil : numbers[numbers.count / 2] }

  /// The most choices of a playthrough.
  private static let longest = 1_000
  /// The most playthroughs that may come to nothing before no more are made.
  private static let mostUnfinished = 3
  /// The most words that all playthroughs together may show, so that a long story does not keep anybody waiting.
  private static let mostWords = 3_000_000

  /// Plays a program.
  ///
  /// - Parameters:
  ///   - program: What to play.
  ///   - count: How many playthroughs to make at most.
  ///   - seed: What they are numbered from.
  package init(_ program: Program, plays count: Int, seed: Int) {
    var total = 0
    for number in 0..<max(0, count) where total < Self.mostWords && unfinished < Self.mostUnfinished {
      play(program, seed: seed + number, &total)
    }
    words.sort()
    choices.sort()
  }

  private mutating func play(_ program: Program, seed: Int, _ total: inout Int) {
    var dice = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    var story = Story(program, seed: seed)
    story.allowsExternalFallbacks = true
    var measure = TextMeasure()
    var taken = 0
    plays += 1
    defer { total += measure.words }
    while true {
      while let line = story.nextLine() {
        measure.add(line.text)
        if line.problems.contains(where: { $0.severity == .error }) { return unfinished += 1 }
      }
      let offered = story.choices
      if offered.isEmpty { break }
      for choice in offered {
        measure.add(choice.text)
        measure.endParagraph()
      }
      guard taken < Self.longest, (try? story.choose(Int(dice.next() % UInt64(offered.count)))) != nil else {
        return unfinished += 1
      }
      taken += 1
    }
    words.append(measure.words)
    choices.append(taken)
    if let ending = story.ending { endings[ending.name, default: 0] += 1 }
  }
}
