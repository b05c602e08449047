/// How often a run has come to each statement again, and not to the same end: where it goes round and round, be it for ever
/// or until a number is used up of which only bounds are known.
struct RepeatedStatements: Sendable {
  /// Whether the run is parted where it comes to a statement again.
  var partsRun = false
  /// Whether it is parted wherever it can be.
  var partsEverywhere = false
  /// Whether a run has come to a statement again at which it could be parted, and whether one has done so often.
  private(set) var hasFound = false
  private(set) var goesRound = false
  /// For each statement the run that came there last, how many ways had parted by then, and how often it had come again.
  private var visits: [(run: UInt32, depth: Int, count: Int)] = []
  private var run: UInt32 = 0

  /// How often a run comes to a statement again before it is said to go round.
  private static let roundLimit = 24
  /// How many choices may be there where a run is parted: where it goes round there may be more with every round.
  static let choiceLimit = 12

  /// Follows no run yet.
  init() {}

  /// Forgets what was found.
  mutating func forget() { (hasFound, goesRound) = (false, false) }

  /// Begins a run of a program of so many instructions.
  mutating func begin(count: Int) {
    if visits.isEmpty { visits = Array(repeating: (0, 0, 0), count: count) }
    run += 1
  }

  /// Notes that the run has come to a statement.
  ///
  /// - Parameter depth: How often ways have parted so far.
  /// - Returns: Whether it has come there before, and ways have parted since.
  mutating func note(_ position: Position, depth: Int) -> Bool {
    let known = visits[Int(position)]
    guard known.run == run else {
      visits[Int(position)] = (run, depth, 0)
      return false
    }
    let isAgain = depth > known.depth
    visits[Int(position)] = (run, depth, known.count + (isAgain ? 1 : 0))
    return isAgain
  }

  /// Notes that the run could be parted at a statement to which it has come again.
  mutating func noteFound(_ position: Position) {
    hasFound = true
    if visits[Int(position)].count >= RepeatedStatements.roundLimit { goesRound = true }
  }
}
