import LonghandRuntime

/// What came of the runs that were made: for each way to begin one, what it looked at and drew one after the other, and
/// where that led.
///
/// A run that finds the same wherever it looks needs not be made again. What is kept is a tree for each way to begin:
/// its nodes are the slots that are looked at and the draws, its branches the values found.
struct RunMemory {
  /// What comes next: a node, an outcome, or nothing that is known.
  struct Link: Equatable {
    fileprivate var number: Int32

    /// No run has come here.
    static let unknown = Link(number: 0)

    fileprivate static func node(_ index: Int) -> Link { Link(number: Int32(index) + 1) }

    static func outcome(_ index: Int) -> Link { Link(number: ~Int32(index)) }

    /// The number of an outcome; nil for what is none.
    var outcome: Int? { number < 0 ? Int(~number) : nil }
  }

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
    /// How many values it goes further; 0 where it holds one whatever it was.
    var steps: Int32
    /// The number of the value that it holds.
    var value: UInt32
  }

  private struct Node {
    var event: RunTrace.Event
    /// Where its branches begin, and for how many there is room.
    var first: Int
    var room: Int
    /// For a draw that was made in all ways, one draw for each branch that differs from the others.
    var distinct: [Int32] = []
  }

  /// A way to begin a run.
  private struct Root {
    var link = Link.unknown
    /// How many runs were kept, and how often it was known where one leads.
    var runs = 0
    var uses = 0
  }

  private var nodes: [Node] = []
  private var branches: [Link] = []
  private var roots: [Root] = []
  private(set) var outcomes: [Outcome] = []
  private var outcomeNumbers: [Outcome: Int] = [:]
  private var changeCount = 0

  /// Whether outcomes that are the same are one, so that draws are which lead to the same.
  private let mergesOutcomes: Bool

  /// How many bytes are kept before nothing more is.
  private static let byteLimit = 96 << 20
  /// How many runs from one way to begin are kept before it is asked whether that was of use.
  private static let trialRuns = 500

  init(mergesOutcomes: Bool) { self.mergesOutcomes = mergesOutcomes }

  /// How many bytes are kept.
  var byteCount: Int { 56 * nodes.count + 4 * branches.count + 96 * outcomes.count + 12 * changeCount }

  /// Whether a run is to be kept: there is room, and those that were are of use.
  func isWorthwhile(_ root: Int) -> Bool {
    byteCount < RunMemory.byteLimit
      && (roots[root].runs < RunMemory.trialRuns || roots[root].uses >= 2 * roots[root].runs)
  }

  /// Adds a way to begin a run.
  mutating func addRoot() -> Int {
    roots.append(Root())
    return roots.count - 1
  }

  /// Notes that it was known where a run leads, be it since it was made just before.
  mutating func noteUse(_ root: Int) { roots[root].uses += 1 }

  /// What comes first.
  func root(_ number: Int) -> Link { roots[number].link }

  /// What a node looks at or draws.
  func event(_ link: Link) -> RunTrace.Event { nodes[Int(link.number) - 1].event }

  /// What comes behind a node where it finds a value.
  func branch(_ link: Link, _ value: Int) -> Link {
    let index = Int(link.number) - 1
    return value < nodes[index].room ? branches[nodes[index].first + value] : .unknown
  }

  /// The draws of a node after which something else comes than after the others before them; all where not all are known.
  mutating func draws(_ link: Link, of count: Int32) -> [Int32] {
    let index = Int(link.number) - 1
    if !nodes[index].distinct.isEmpty { return nodes[index].distinct }
    guard nodes[index].room >= Int(count) else { return Array(0..<count) }
    let own = branches[nodes[index].first..<nodes[index].first + Int(count)]
    if own.contains(.unknown) { return Array(0..<count) }
    var seen: Set<Int32> = []
    let distinct = zip(0..<count, own).filter { seen.insert($0.1.number).inserted }.map { $0.0 }
    nodes[index].distinct = distinct
    return distinct
  }

  /// The number of an outcome.
  mutating func number(of outcome: Outcome) -> Int {
    if mergesOutcomes {
      if let known = outcomeNumbers[outcome] { return known }
      outcomeNumbers[outcome] = outcomes.count
    }
    outcomes.append(outcome)
    changeCount += outcome.changes.count
    return outcomes.count - 1
  }

  /// Keeps a run: what it looked at and drew, the values that it found there, and where it led.
  mutating func keep(_ root: Int, _ events: [(event: RunTrace.Event, value: Int)], outcome: Int) {
    roots[root].runs += 1
    var (node, value) = (-1, 0)
    for (event, found) in events {
      var next = link(node, value, root)
      if next == .unknown {
        nodes.append(Node(event: event, first: branches.count, room: 0))
        next = .node(nodes.count - 1)
        set(node, value, root, next)
      }
      (node, value) = (Int(next.number) - 1, found)
    }
    set(node, value, root, .outcome(outcome))
  }

  private func link(_ node: Int, _ value: Int, _ root: Int) -> Link {
    node < 0 ? roots[root].link : branch(.node(node), value)
  }

  private mutating func set(_ node: Int, _ value: Int, _ root: Int, _ link: Link) {
    if node < 0 {
      roots[root].link = link
      return
    }
    if value >= nodes[node].room { grow(node, to: value + 1) }
    branches[nodes[node].first + value] = link
  }

  private mutating func grow(_ node: Int, to count: Int) {
    let (first, room) = (nodes[node].first, nodes[node].room)
    let larger = max(count, min(2 * room, room + 64))
    nodes[node].first = branches.count
    nodes[node].room = larger
    for place in 0..<larger { branches.append(place < room ? branches[first + place] : .unknown) }
  }
}
