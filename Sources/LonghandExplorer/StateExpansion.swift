import LonghandRuntime
import Synchronization

/// The ways that lead on from some states, one state after the other.
struct StateExpansion: Sendable {
  /// A way from a state by one of its choices.
  struct Way {
    /// The hash of the state to which it leads.
    var hash: UInt64
    /// Where the bytes of that state end; they begin where those of the way before it end, and it has none where a way
    /// leads to no state.
    var keyEnd: UInt32
    /// What follows where no state does.
    var stop: UInt32
    /// The number of the choice among those that are listed.
    var choice: UInt16
  }

  /// States one after the other of one expansion, by their order in it.
  struct Segment {
    var expansion: Int
    var states: Range<Int>
    var ways: Range<Int>
  }

  private(set) var keys: [UInt8] = []
  private(set) var ways: [Way] = []
  /// Where the ways of each state end.
  private(set) var ends: [UInt32] = []
  /// The states of which not all ways are known, by their order; they have none here.
  private(set) var deferred: [Int] = []
  private var writer = StateWriter()

  /// The place of the bytes of the state to which a way leads.
  func key(ofWay number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ways[number - 1].keyEnd))..<Int(ways[number].keyEnd)
  }

  /// Some of the states.
  func segment(_ states: Range<Int>, ofExpansion number: Int) -> Segment {
    let first = states.lowerBound == 0 ? 0 : ends[states.lowerBound - 1]
    let end = states.isEmpty ? first : ends[states.upperBound - 1]
    return Segment(expansion: number, states: states, ways: Int(first)..<Int(end))
  }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    ways.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    deferred.removeAll(keepingCapacity: true)
  }

  /// Adds a way to a state.
  mutating func add(place: Int, _ values: [UInt32], choice: Int) {
    let start = keys.count
    writer.write(place: place, values, to: &keys)
    ways.append(
      Way(
        hash: StateTable.hash(keys, start..<keys.count), keyEnd: UInt32(keys.count), stop: 0,
        choice: UInt16(clamping: choice)))
  }

  /// Adds a way that leads to no state.
  mutating func add(stop: UInt32, choice: Int) {
    ways.append(Way(hash: 0, keyEnd: UInt32(keys.count), stop: stop, choice: UInt16(clamping: choice)))
  }

  /// Notes that all ways of a state were added.
  mutating func endState() { ends.append(UInt32(ways.count)) }

  /// Notes that not all ways of a state are known, and takes back those that were added.
  mutating func deferState() {
    let end = Int(ends.last ?? 0)
    ways.removeLast(ways.count - end)
    keys.removeLast(keys.count - Int(ways.last?.keyEnd ?? 0))
    deferred.append(ends.count)
    endState()
  }
}

/// Finds the ways that lead on from some states, as far as the runs are known that they take.
struct StateExpander: Sendable {
  /// What was found, one piece of work after the other.
  private(set) var expansions: [StateExpansion] = []
  /// Which pieces of work these were.
  private(set) var pieces: [Int] = []
  /// How often it was known what comes of a way to begin a run.
  private(set) var uses: [UInt32] = []
  private var expansion = StateExpansion()
  private var work = SharedStates([])
  private var arena = StateArena()
  private var facts = StateFacts()
  private var view: StateView

  init(slotCount: Int) { view = StateView(slotCount: slotCount) }

  /// Takes what it is to look at.
  mutating func take(_ work: SharedStates, _ arena: StateArena, _ facts: StateFacts) {
    (self.work, self.arena, self.facts) = (work, arena, facts)
  }

  /// Lets all of that go, so that whoever changes it does not have to copy it.
  mutating func letGo() { (arena, facts) = (StateArena(), StateFacts()) }

  /// Works for as long as there is something to do.
  mutating func run() {
    pieces.removeAll(keepingCapacity: true)
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
    for offer in offers {
      let root = facts.places.offers[offer].root
      guard let ways = facts.memory.ways(from: root, view, facts.places.offers[offer], facts.places) else {
        return expansion.deferState()
      }
      for way in ways where !add(facts.memory.outcome(ofWay: way), choice: offer - offers.lowerBound) {
        return expansion.deferState()
      }
      uses[root] += 1
    }
    expansion.endState()
  }

  private mutating func add(_ outcome: Int, choice: Int) -> Bool {
    let found = facts.memory.outcomes[outcome]
    if found.place < 0 {
      expansion.add(stop: found.edge, choice: choice)
      return true
    }
    guard view.follow(found, facts.memory.outcomes, facts.places, facts.order) else { return false }
    expansion.add(place: Int(found.place), view.next, choice: choice)
    return true
  }
}

/// What a search through states knows of its story, in plain numbers that two threads can look at.
struct StateFacts: Sendable {
  var places = PlaceTable()
  var memory = RunMemory(hasChance: false)
  var order = ValueOrder(tables: 0)
}

/// A state that is looked at, and one that follows it.
struct StateView: Sendable {
  /// The number of its place.
  private(set) var place = 0
  /// The values of what is live, and of everything by slot.
  private(set) var current: [UInt32] = []
  private(set) var bySlot: [UInt32]
  /// The values of what is live in the state that follows.
  private(set) var next: [UInt32] = []

  /// - Parameter slotCount: How many slots there are, temporary variables aside.
  init(slotCount: Int) { bySlot = Array(repeating: 0, count: slotCount) }

  /// Looks at a state.
  mutating func load(_ state: Int, _ arena: StateArena, _ places: PlaceTable) {
    place = arena.read(state, places, into: &current)
    let live = places.live(at: place)
    for (index, number) in live.enumerated() {
      let slot = Int(places.slots[number])
      if slot < bySlot.count { bySlot[slot] = current[index] }
    }
  }

  /// The value of a slot that is no temporary variable.
  func value(_ slot: Int) -> UInt32 { bySlot[slot] }

  /// Looks at what a run led to; false where that depends on a value that is not known yet.
  mutating func follow(
    _ outcome: OutcomeTable.Entry, _ outcomes: OutcomeTable, _ places: PlaceTable, _ order: ValueOrder
  ) -> Bool {
    let live = places.live(at: Int(outcome.place))
    next.removeAll(keepingCapacity: true)
    if live == places.live(at: place) {
      // Temporary variables are others, and are given their values below.
      next.append(contentsOf: current)
    } else {
      for number in live {
        let slot = Int(places.slots[number])
        next.append(slot < bySlot.count ? bySlot[slot] : 0)
      }
    }
    for number in outcome.changes {
      let change = outcomes.changes[number]
      let index = Int(change.index)
      if change.steps == 0 {
        next[index] = change.value
        continue
      }
      let slot = Int(places.slots[live.lowerBound + index])
      for _ in 0..<change.steps {
        guard let successor = order.successor(of: next[index], in: slot) else { return false }
        next[index] = successor
      }
    }
    forgetSpent(Int(outcome.place), places, order)
    return true
  }

  /// Looks at a state that follows by its values.
  mutating func follow(_ place: Int, _ values: [UInt32], _ places: PlaceTable, _ order: ValueOrder) {
    next = values
    forgetSpent(place, places, order)
  }

  /// Gives all that matters no longer one value.
  private mutating func forgetSpent(_ place: Int, _ places: PlaceTable, _ order: ValueOrder) {
    let first = places.live(at: place).lowerBound
    for group in places.spent(at: place) {
      let (choices, indices) = places.spent[group]
      var areTaken = true
      for number in choices {
        let index = Int(places.indices[number])
        if !order.isPositive(next[index], in: Int(places.slots[first + index])) { areTaken = false }
      }
      guard areTaken else { continue }
      for number in indices {
        let index = Int(places.indices[number])
        next[index] = order.zero(in: Int(places.slots[first + index]))
      }
    }
  }
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
