import LonghandRuntime
import LonghandSource

/// How a reader chooses.
public enum Reader: Hashable, Sendable {
  /// Each choice as likely as any other.
  case random
  /// Always the first choice that is offered.
  case first
  /// Always the last choice that is offered.
  case last
  /// The choice after which a variable is greatest.
  case greedy(String)
  /// The choice that changes personas the least.
  case refuses

  /// A reader by name: `random`, `first`, `last`, `refuses` or `greedy:variable`.
  public init?(name: String) {
    switch name {
    case "random": self = .random
    case "first": self = .first
    case "last": self = .last
    case "refuses": self = .refuses
    default:
      guard name.hasPrefix("greedy:"), name.utf8.count > 7 else { return nil }
      self = .greedy(String(name.dropFirst(7)))
    }
  }

  /// The name that gives it.
  public var name: String {
    switch self {
    case .random: "random"
    case .first: "first"
    case .last: "last"
    case .refuses: "refuses"
    case .greedy(let variable): "greedy:" + variable
    }
  }
}

/// What whole playthroughs were like, word for word.
public struct PlayStatistics: Sendable {
  /// Who read.
  public var reader = Reader.random
  /// How many playthroughs there were.
  public var count = 0
  /// How many of them ended so; by the name of the ending, nothing for one that stopped without an end.
  public var endings: [String: Int] = [:]
  /// Of how many choices each playthrough was, ascending; those that were given up aside.
  public var lengths: [Int] = []
  /// How many words each playthrough had, ascending.
  public var words: [Int] = []
  /// At each ending, for each trait, what it was in each playthrough.
  public var traits: [String: [String: [Int]]] = [:]
  /// The portraits that at least half of the playthroughs to an ending had, those first that others have most seldom.
  public var portraits: [String: [String]] = [:]

  /// The name under which playthroughs are counted that stop without an end.
  public static let noEnding = ""

  /// The least, the lower quarter, the middle, the upper quarter and the greatest of some numbers; nil where there is none.
  public static func quarters(_ numbers: [Int]) -> [Int]? {
    let sorted = numbers.sorted()
    return sorted.isEmpty ? nil : (0...4).map { sorted[(sorted.count - 1) * $0 / 4] }
  }

  /// The middle one of ascending numbers.
  public static func median(_ numbers: [Int]) -> Int? { numbers.isEmpty ? nil : numbers[numbers.count / 2] }
}

/// Plays a story word for word, many times.
struct ReaderPlays {
  private let program: Program
  private let reader: Reader
  private var random: SplitMix
  private let prepare: @Sendable (inout Story) -> Void
  private(set) var statistics = PlayStatistics()
  private var portraitCounts: [String: [String: Int]] = [:]

  /// How many choices a playthrough may have before it is given up.
  static let lengthLimit = 1_000
  /// How many lines it may have between two choices and how many steps in a line; and how many once several playthroughs
  /// went wrong, since a loop without end is met again and again.
  private static let limits = [(lines: 5_000, steps: 100_000), (lines: 500, steps: 4_000)]
  /// How many playthroughs must go wrong for that.
  private static let patience = 3
  /// How many went wrong.
  private var wrong = 0

  init(_ program: Program, _ reader: Reader, seed: UInt64, prepare: @escaping @Sendable (inout Story) -> Void) {
    self.program = program
    self.reader = reader
    self.prepare = prepare
    random = SplitMix(seed: seed)
    statistics.reader = reader
  }

  /// Plays so many times, or until the closure says that it is enough.
  mutating func play(_ count: Int, while mayGoOn: (Int) -> Bool) {
    var story = story(within: ReaderPlays.limits[0])
    for number in 0..<count {
      guard mayGoOn(number) else { break }
      story.restart(seed: number)
      let before = wrong
      play(&story)
      if wrong > before, wrong == ReaderPlays.patience { story = self.story(within: ReaderPlays.limits[1]) }
    }
    statistics.lengths.sort()
    statistics.words.sort()
    for ending in portraitCounts.keys { statistics.portraits[ending] = portraits(at: ending) }
  }

  private func story(within few: (lines: Int, steps: Int)) -> Story {
    var limits = StoryLimits()
    (limits.linesPerTurn, limits.stepsPerLine) = few
    var story = Story(program, seed: 0, limits: limits)
    prepare(&story)
    return story
  }

  /// What is most telling of an ending: what it has in common, and others have not.
  private func portraits(at ending: String) -> [String] {
    let plays = statistics.endings[ending] ?? 0
    let common = (portraitCounts[ending] ?? [:]).filter { 2 * $0.value >= plays }
    return common.map { portrait, count in
      let all = portraitCounts.values.reduce(0) { $0 + ($1[portrait] ?? 0) }
      return (portrait: portrait, rarity: Double(count) / Double(max(1, all)), count: count)
    }.sorted { ($1.rarity, $1.count, $0.portrait) < ($0.rarity, $0.count, $1.portrait) }.map { $0.portrait }
  }

  private mutating func play(_ story: inout Story) {
    var (length, words) = (0, 0)
    while true {
      for line in story.lines() {
        words += ReaderPlays.wordCount(line.text)
        if line.problems.contains(where: { $0.severity == .error }) { wrong += 1 }
      }
      let count = story.choices.count
      guard count > 0, length < ReaderPlays.lengthLimit else { break }
      let choice = choose(story, count)
      length += 1
      guard (try? story.choose(choice)) != nil else { break }
    }
    statistics.count += 1
    if length >= ReaderPlays.lengthLimit { return }
    statistics.lengths.append(length)
    statistics.words.append(words)
    noteEnding(story)
  }

  private mutating func noteEnding(_ story: Story) {
    let ending = story.ending?.name ?? PlayStatistics.noEnding
    statistics.endings[ending, default: 0] += 1
    for persona in story.personas {
      for trait in persona.traits {
        statistics.traits[ending, default: [:]][trait.name, default: []].append(trait.value)
      }
      portraitCounts[ending, default: [:]]["\(persona.displayName): \(persona.portrait)", default: 0] += 1
    }
  }

  private mutating func choose(_ story: Story, _ count: Int) -> Int {
    switch reader {
    case .random: return random.number(below: count)
    case .first: return 0
    case .last: return count - 1
    case .greedy(let variable):
      return best(story, count) { $0[variable: variable]?.integer ?? 0 }
    case .refuses:
      let before = story.personas
      return best(story, count) { -ReaderPlays.distance(before, $0.personas) }
    }
  }

  /// The first of the choices after which something is greatest.
  private func best(_ story: Story, _ count: Int, _ value: (Story) -> Int) -> Int {
    var best = (choice: 0, value: Int.min)
    for choice in 0..<count {
      var next = story
      guard (try? next.choose(choice)) != nil else { continue }
      _ = next.lines()
      let found = value(next)
      if found > best.value { best = (choice, found) }
    }
    return best.choice
  }

  private static func distance(_ before: [Persona], _ after: [Persona]) -> Int {
    var distance = 0
    for (old, new) in zip(before, after) {
      for (first, second) in zip(old.traits, new.traits) { distance += abs(first.value - second.value) }
    }
    return distance
  }

  private static func wordCount(_ text: String) -> Int {
    var (count, isInWord) = (0, false)
    for byte in text.utf8 {
      let isBlank = byte <= 0x20
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }
}
