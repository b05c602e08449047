import LonghandRuntime

/// What an exploration found out about a story.
public struct ExplorationReport: Sendable {
  /// What became of each thing in the story: endings first, then as the program has them.
  public var findings: [ItemFinding] = []
  /// What goes wrong, most weighty first.
  public var problems: [FoundProblem] = []
  /// What was taken for granted by every verdict of 'unreachable'; empty where each is proved.
  public var assumptions: [String] = []
  /// What keeps the exploration from deciding everything.
  public var limits: [ExplorationLimit] = []
  /// Whether every playthrough comes to a stop; nil where that is not decided.
  public var everyPlayEnds: Bool?
  /// Whether no playthrough runs out of content or into an error, and that is proved.
  public var nothingGoesWrong = false
  /// Whether an ending can be come to from everywhere; nil where that is not decided.
  public var everyPlaceLeadsToAnEnd: Bool?
  /// The fewest choices of a whole playthrough, and whether it is certain that there are no fewer.
  public var shortestPlay: Length?
  /// A number of choices that no playthrough exceeds, where one is known, and whether it is certain that one has as many.
  public var longestPlay: Length?
  /// What the variables and traits may hold.
  public var ranges: [ValueRange] = []
  /// What they may hold at each ending, and wherever a choice of a knot is offered; endings first.
  public var placeRanges: [PlaceRanges] = []
  /// What playthroughs at random were like.
  public var plays = PlayStatistics()
  /// What each pass did.
  public var passes: [PassReport] = []
  /// What came of each condition that was to be asked, in the order of the options.
  package var watches: [WatchVerdict] = []
  /// What came of each thing that was to happen in every playthrough, in the order of the options.
  package var wanted: [WatchVerdict] = []
  /// What came of making a certificate, where one was asked for.
  package var certificate: CertificateOutcome?
  /// What must not be: a sign that the explorer itself is wrong. Then nothing is called unreachable.
  public var internalFault: String?

  /// A number of choices.
  public struct Length: Hashable, Sendable {
    /// How many.
    public var choices: Int
    /// Whether it is certain.
    public var isProved: Bool
  }

  /// Whether everything is decided.
  public var isDecided: Bool { !findings.contains { $0.verdict.isUndecided } }
}

/// What came of a condition that is asked in every playthrough.
package enum WatchVerdict: Hashable, Sendable {
  /// It holds whenever it is asked, and that is certain, by this pass.
  case alwaysHolds(String)
  /// It never holds when it is asked, and that is certain, by this pass.
  case neverHolds(String)
  /// It held in one playthrough, or did not hold in one, or both; what is not witnessed may not be.
  case seen(held: Witness?, failed: Witness?)
  /// It is never asked, and that is certain.
  case neverAsked
}

/// What became of one thing in a story.
public struct ItemFinding: Sendable {
  /// The thing.
  public var item: StoryItem
  /// What became of it.
  public var verdict: Verdict
  /// Of playthroughs the share that came to it: for endings of those that the reader made, else of some at random.
  public var share: Share?
}

/// Whether a reader can come to something.
public enum Verdict: Hashable, Sendable {
  /// Yes: so.
  case reached(Witness)
  /// No, and why; under the assumptions of the report, if it has any.
  case unreachable(Proof)
  /// It is not known, for this reason.
  case undecided(String)

  /// The word for it, the same in every report.
  public var word: String {
    switch self {
    case .reached: "reached"
    case .unreachable: "unreachable"
    case .undecided: "undecided"
    }
  }

  /// Whether it is not known.
  public var isUndecided: Bool {
    if case .undecided = self { return true }
    return false
  }
}

/// Why something can never be reached.
public struct Proof: Hashable, Sendable {
  /// The pass that proves it.
  public var pass: String
  /// The reason, in a sentence.
  public var reason: String
  /// The line whose condition never holds, if that is the reason.
  public var place: StoryPlace?
  /// What the condition looks at, and what that may be there.
  public var values: [String]
}

/// Something that goes wrong in a playthrough.
public struct FoundProblem: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: String, Hashable, Sendable {
    case failure = "error"
    case ranOut = "out-of-content"
    case deadEnd = "dead-end"
    case loop = "endless-loop"
  }

  /// What kind of thing.
  public var kind: Kind
  /// What happens, in a sentence.
  public var message: String
  /// Where it happens, if the program knows its source.
  public var place: StoryPlace?
  /// The choices that lead to it.
  public var witness: Witness
}

/// What keeps an exploration from deciding everything.
public struct ExplorationLimit: Hashable, Sendable {
  /// What it is, in a sentence.
  public var message: String
  /// Where it stands, if the program knows its source.
  public var place: StoryPlace?
  /// What would help, if anything does.
  public var help: String?

  /// What helps where a search was given up because it was too large.
  package static let moreRuns = "--states and --runs allow more."
}

/// What a variable may hold.
public struct ValueRange: Hashable, Sendable {
  /// The name of the variable.
  public var name: String
  /// Whether it is a trait of a persona.
  public var isTrait: Bool
  /// No number beside these is ever assigned, if that is proved.
  public var outer: ClosedRange<Int>?
  /// The least and the greatest number that was seen in a playthrough.
  public var inner: ClosedRange<Int>?
}

/// What variables and traits may hold at a place.
public struct PlaceRanges: Hashable, Sendable {
  /// An ending, or a knot: then wherever a choice of it is offered.
  public var kind: StoryItem.Kind
  /// Its name.
  public var name: String
  /// What each may hold there. Outer bounds are wherever a reader may come there; inner ones are what was seen there.
  public var ranges: [ValueRange]
}

/// Of how many playthroughs how many.
public struct Share: Hashable, Sendable {
  /// How many playthroughs came to it.
  public var count: Int
  /// How many playthroughs there were.
  public var total: Int

  /// The share, from 0 to 1.
  public var value: Double { total == 0 ? 0 : Double(count) / Double(total) }

  /// Where the true share lies with a confidence of 95 in 100, after Wilson.
  public var interval: ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let (n, z) = (Double(total), 1.96)
    let middle = (value + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}

/// What one pass did.
public struct PassReport: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// How many places it knows.
  public var places: Int
  /// How many states, or playthroughs.
  public var states: Int
  /// How many runs it made.
  public var runs: Int
  /// Whether it saw everything.
  public var isClosed: Bool
}

extension ExplorationReport {
  /// The share of the story's lines, word by word, that one reader who chooses at random sees, by the mean of the
  /// playthroughs; nil where none was counted.
  package var shareOfText: Double? {
    var (seen, all) = (0.0, 0)
    for finding in findings where finding.item.kind == .line {
      guard let share = finding.share, share.total > 0 else { continue }
      let count = finding.item.name.split { $0.isWhitespace }.count
      seen += share.value * Double(count)
      all += count
    }
    return all == 0 ? nil : seen / Double(all)
  }

  /// The playthroughs that come to one of some positions.
  package func witnesses(at positions: [Position]) -> [Witness] {
    findings.compactMap { finding in
      guard case .reached(let witness) = finding.verdict else { return nil }
      return finding.item.goals.contains { positions.contains($0.position) } ? witness : nil
    }
  }
}
