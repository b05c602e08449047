import LonghandRuntime
import Synchronization

/// Finds the ways that lead on from some states, as far as the runs are known that they take.
struct StateExpander: Sendable {
  /// What was found, one piece of work after the other.
  private(set) var expansions: [StateExpansion] = []
  /// Which pieces of work these were.
  private(set) var pieces: [Int] = []
  /// How often it was known what comes of a way to begin a run.
  private(set) var uses: [UInt32] = []
  /// How many pieces of runs were followed.
  private(set) var followedCount = 0
  private var expansion = StateExpansion()
  private var work = SharedStates([])
  private var arena = StateArena()
  private var facts = StateFacts()
  private var view: StateView
  /// The place at which a run was parted that is looked at.
  private var piece: StateView
  private var ahead: PiecesAhead

  init(slotCount: Int, hasChance: Bool, noticesLoops: Bool) {
    view = StateView(slotCount: slotCount)
    piece = view
    ahead = PiecesAhead(hasChance: hasChance, noticesLoops: noticesLoops)
  }

  /// Takes what it is to look at.
  mutating func take(_ work: SharedStates, _ arena: StateArena, _ facts: StateFacts) {
    (self.work, self.arena, self.facts) = (work, arena, facts)
  }

  /// Lets all of that go, so that whoever changes it does not have to copy it.
  mutating func letGo() { (arena, facts) = (StateArena(), StateFacts()) }

  /// Works for as long as there is something to do.
  mutating func run() {
    pieces.removeAll(keepingCapacity: true)
    followedCount = 0
    uses.removeAll(keepingCapacity: true)
    uses.append(contentsOf: repeatElement(0, count: facts.memory.rootCount))
    while let (piece, states) = work.next() {
      if expansions.count == pieces.count { expansions.append(StateExpansion()) }
      swap(&expansion, &expansions[pieces.count])
      expansion.removeAll()
      for state in states { expand(state) }
      swap(&expansion, &expansions[pieces.count])
      pieces.append(piece)
    }
  }

  private mutating func expand(_ state: Int) {
    view.load(state, arena, facts.places)
    let offers = facts.places.offers(at: view.place)
    for offer in offers where !follow(offer, choice: offer - offers.lowerBound) { return expansion.deferState() }
    expansion.endState()
  }

  /// Follows a choice through all pieces of its runs; false where it is not known what comes of one.
  private mutating func follow(_ offer: Int, choice: Int) -> Bool {
    ahead.removeAll()
    guard add(offer, choice) else { return false }
    if ahead.isEmpty { return true }
    swap(&view, &piece)
    defer { swap(&view, &piece) }
    while let (place, values) = ahead.popLast() {
      // Whoever makes the runs says what is in the way.
      if ahead.obstacle(at: .nowhere) != nil { return false }
      view.load(place, values, facts.places)
      guard add(facts.places.offers(at: place).lowerBound, choice) else { return false }
    }
    return true
  }

  private mutating func add(_ offer: Int, _ choice: Int) -> Bool {
    followedCount += 1
    let root = facts.places.offers[offer].root
    let known = facts.memory.ways(from: root, view, facts.places.offers[offer], facts.places, facts.answers)
    guard let ways = known else { return false }
    for way in ways {
      let outcome = facts.memory.outcomes[facts.memory.outcome(ofWay: way)]
      if outcome.place < 0 {
        expansion.add(stop: outcome.edge, choice: choice)
        continue
      }
      guard view.follow(outcome, facts.memory.outcomes, facts.places, facts.answers) else { return false }
      if facts.places.isWithinRun(Int(outcome.place)) {
        ahead.append(Int(outcome.place), view.next)
      } else {
        expansion.add(place: Int(outcome.place), view.next, choice: choice)
      }
    }
    uses[root] += 1
    return true
  }
}

/// What a search through states knows of its story, in plain numbers that two threads can look at.
struct StateFacts: Sendable {
  var places = PlaceTable()
  var memory = RunMemory(hasChance: false)
  var answers = ValueAnswers(tables: 0)
}

/// States that several threads go on from, a piece of them at a time.
final class SharedStates: Sendable {
  private let pieces: [Range<Int>]
  private let taken = Mutex(0)

  init(_ pieces: [Range<Int>]) { self.pieces = pieces }

  /// The next piece of work, by its number; nil once all is done or being done.
  func next() -> (piece: Int, states: Range<Int>)? {
    let piece = taken.withLock { taken in
      defer { taken += 1 }
      return taken
    }
    return piece < pieces.count ? (piece, pieces[piece]) : nil
  }
}
