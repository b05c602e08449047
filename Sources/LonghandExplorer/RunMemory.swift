import LonghandRuntime

/// What came of the runs that were made: for each way to begin one, what it looked at and drew one after the other, and
/// where that led.
///
/// A run that finds the same wherever it looks needs not be made again. Where chance plays a part, neither need those that
/// it may be be gone through again: what all of them together looked at says where they lead.
struct RunMemory: Sendable {
  /// Where a run led.
  struct Outcome: Hashable {
    /// The number of a place; -1 where the story stops.
    var place: Int32
    /// What follows where there is no place.
    var edge: UInt32
    /// How the slots at the place differ from what they were before.
    var changes: [Change]

    /// At no place: this follows.
    static func stop(_ edge: UInt32) -> Outcome { Outcome(place: -1, edge: edge, changes: []) }
  }

  /// How a slot at a place differs from what it was before.
  struct Change: Hashable {
    /// Its number among those of the place.
    var index: Int32
    /// The question whose answer it holds, asked of what it held; -1 where it holds one value whatever that was.
    var question: Int32
    /// The number of the value that it holds.
    var value: UInt32
  }

  /// Single runs: their leaves are outcomes.
  private(set) var runs = RunTree()
  /// All runs that chance may make of one; nothing where it plays no part. Their leaves are several outcomes.
  private var wholes = RunTree()
  private var ways: [Int32] = []
  private var wayEnds: [UInt32] = []
  private(set) var outcomes = OutcomeTable()
  /// Outcomes that are the same are one where chance plays a part, so that draws are which lead to the same.
  private var outcomeNumbers: [Outcome: Int] = [:]
  private let hasChance: Bool

  /// How many bytes are kept before nothing more is.
  private static let byteLimit = 96 << 20

  init(hasChance: Bool) { self.hasChance = hasChance }

  /// How many bytes are kept.
  var byteCount: Int {
    runs.byteCount + wholes.byteCount + 4 * ways.count + 4 * wayEnds.count + outcomes.byteCount
      + 96 * outcomeNumbers.count
  }

  /// How many ways there are to begin a run.
  var rootCount: Int { runs.rootCount }

  /// Adds a way to begin a run.
  mutating func addRoot() -> Int {
    _ = wholes.addRoot()
    return runs.addRoot()
  }

  /// Notes that it was known all that may come of a way to begin a run.
  mutating func noteUse(of root: Int) {
    runs.noteUses(root, 1)
    if hasChance { wholes.noteUses(root, 1) }
  }

  /// Notes how often it was known all that may come of each way to begin a run.
  mutating func noteUses(_ uses: [UInt32]) {
    for (root, count) in uses.enumerated() where count > 0 {
      runs.noteUses(root, Int(count))
      if hasChance { wholes.noteUses(root, Int(count)) }
    }
  }

  /// Notes that it was known where a run leads, be it since it was made just before.
  mutating func noteUse(ofRun root: Int) { runs.noteUses(root, 1) }

  // MARK: Single runs

  /// Whether a run is to be kept: there is room, and those that were are of use.
  func isWorthwhile(_ root: Int) -> Bool { byteCount < RunMemory.byteLimit && runs.isOfUse(root) }

  /// Whether runs that begin so are better parted: what they find and draw is seldom the same.
  func isPartingWorthwhile(_ root: Int) -> Bool {
    runs.isSeldomFound(root, after: hasChance ? RunMemory.wholeRuns.withChance : RunMemory.wholeRuns.withoutChance)
  }

  /// How many runs that begin in one way are made whole before it is asked whether that is of use: where each may part by
  /// what is drawn, many can come of one choice.
  private static let wholeRuns = (withChance: 24, withoutChance: 100)

  /// The number of an outcome.
  mutating func number(of outcome: Outcome) -> Int {
    guard hasChance else { return outcomes.append(outcome) }
    if let known = outcomeNumbers[outcome] { return known }
    let number = outcomes.append(outcome)
    outcomeNumbers[outcome] = number
    return number
  }

  /// Keeps a run.
  mutating func keep(_ root: Int, _ looks: [(look: RunTree.Look, value: Int)], _ outcome: Outcome) {
    runs.keep(root, looks, leaf: number(of: outcome))
  }

  /// The draws of a node after which something else comes than after the others before them; all where not all are known.
  mutating func draws(_ link: RunTree.Link, of count: Int32) -> [Int32] { runs.draws(link, of: count) }

  // MARK: All that chance may make of one

  /// Whether it is to be kept what comes of all runs together that one may be.
  func areWaysWorthwhile(_ root: Int) -> Bool { byteCount < RunMemory.byteLimit && wholes.isOfUse(root) }

  /// Keeps where all runs lead together that one may be.
  mutating func keepWays(_ root: Int, _ looks: [(look: RunTree.Look, value: Int)], _ outcomes: [Int]) {
    ways.append(contentsOf: outcomes.map { Int32($0) })
    wayEnds.append(UInt32(ways.count))
    wholes.keep(root, looks, leaf: wayEnds.count - 1)
  }

  /// All that may come of a choice that is taken in a state: where it is kept; nil where it is not known.
  func ways(
    from root: Int, _ view: StateView, _ offer: PlaceTable.Offer, _ places: PlaceTable, _ answers: ValueAnswers
  ) -> Range<Int>? {
    guard hasChance else { return runs.leaf(from: root, view, offer, places, answers).map { $0..<$0 + 1 } }
    guard let leaf = wholes.leaf(from: root, view, offer, places, answers) else { return nil }
    return (leaf == 0 ? 0 : Int(wayEnds[leaf - 1]))..<Int(wayEnds[leaf])
  }

  /// The number of the outcome of a way.
  func outcome(ofWay way: Int) -> Int { hasChance ? Int(ways[way]) : way }
}
