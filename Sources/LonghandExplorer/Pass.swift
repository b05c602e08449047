import LonghandRuntime

/// What a search found, once it is over.
struct Pass {
  /// What it is called in reports.
  var name: String
  /// What ran in any state that was met.
  var coverage: Coverage
  /// What keeps it from being complete.
  var obstacles: [ExplorationObstacle] = []
  /// Whether it was given up because it took too much.
  var isExhausted: Bool
  /// How many runs, places and states there were.
  var runs: Int
  var places: Int
  var states: Int
  /// Whether each of its states is one that a reader can come to.
  var isExact: Bool
  /// What it told apart; nil for a search through all states.
  var detail: Search.Detail?
  /// Whether each choice is a place of its own.
  var splitsChoices = false
  /// What was left out, since it was decided already or nobody asks for it: all of it may happen, after however many
  /// choices.
  var leftOut: [Position: Coverage.Mark] = [:]
  /// Whether choices were offered more often than the story offers them, or values left open. Then what it meets may be out
  /// of reach, what it does not meet is, and nothing is known of after how many choices anything happens.
  var isWider = false
  /// Whether something was taken to happen that may not.
  var hasAssumed = false
  /// Whether an error of the story may have been stepped over.
  var mayHaveMissedFailure = false
  /// What may come of each condition that is asked.
  var answers: [WatchAnswers]
  /// For instructions that conditions consist of which never hold, what they may read.
  var observed: [Position: [ValueSet]] = [:]
  /// The least and the greatest number that is ever assigned to each global variable, by its place.
  var assigned: [Int: (low: Int32, high: Int32)] = [:]
  /// The least and the greatest number that each global variable may hold at places.
  var placeBounds = PlaceBounds(count: 0)
  /// The fewest choices after which each thing may happen.
  var arrivals: [StoryItem.Goal: [WayStep]] = [:]
  /// The ways to stop, and the fewest choices after which each may come.
  var stops: [Stop] = []
  var stopArrivals: [Int: [WayStep]] = [:]
  /// Whether it shows that every playthrough comes to a stop.
  var everyPlayEnds = false
  /// No playthrough has more choices than this; nil where that is not known.
  var longestWay: Int?
  /// Places from which no stop can be come to, those after the fewest choices first.
  var deadEnds: [DeadEnd] = []
  /// Whether a stop that is meant can be come to from everywhere; nil where that is not known.
  var leadsToAnEnd: Bool?
  /// For each thing that is to happen in every playthrough whether a stop can be come to without it.
  var isAvoidable: [Bool] = []

  /// A place from which no stop can be come to.
  struct DeadEnd {
    /// The choices that lead there.
    var way: [WayStep]
    /// The place, all values of variables aside, in the words of the machine.
    var words: [Int32]
    /// Where its first choice stands.
    var source: Position?
    /// Whether the place alone is the state that is meant.
    var isWholeState: Bool
  }

  /// Whether it shows that something never happens.
  func excludes(_ goal: StoryItem.Goal) -> Bool {
    isClosed && leftOut[goal.position]?.contains(goal.mark) != true
      && !coverage.marks[Int(goal.position)].contains(goal.mark)
  }

  /// Whatever may happen, as far as it shows.
  var mayHappen: Coverage {
    var all = coverage
    for (position, mark) in leftOut { all.marks[Int(position)].formUnion(mark) }
    return all
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// Whether it is a closed search through all states, draws followed one by one.
  var hasAllStates = false

  /// Whether it is a search through states that was given up because it had to find out too much.
  var wantsMoreRuns = false

  /// How many dead ends are kept.
  static let deadEndLimit = 20

  /// What it did.
  var report: PassReport {
    PassReport(name: name, places: places, states: states, runs: runs, isClosed: isClosed)
  }
}

extension Program {
  /// Whether chance plays a part: draws, shuffles, or functions of the host that may return one of several numbers.
  func drawsLots(_ plan: ExplorationPlan) -> Bool {
    code.contains { instruction in
      switch instruction {
      case .control(.random), .control(.listRandom), .shuffleIndex: true
      case .external(let name, _, _): plan.externals[name].map { $0.count > 1 } ?? false
      default: false
      }
    }
  }
}
