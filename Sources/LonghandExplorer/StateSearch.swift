import LonghandRuntime
import LonghandSource

/// Follows every choice from every state that a reader can come to, in the order of how many choices lead there.
///
/// Two states in which the story stands at one place, and in which everything is the same that may still be read, are
/// one. So nothing is met that cannot happen, and what is not met cannot. Stories in which chance plays a part are not
/// for it.
struct StateSearch: ~Copyable {
  var machine: ExactMachine
  private(set) var store = StateStore()
  private(set) var places: [SearchGraph.Place] = []
  private(set) var placeWords: [[Int32]] = []
  /// For each slot that is live at a place the choices for which alone it is read, if it matters for nothing else.
  private var placeGuards: [[[Int]]] = []
  private var placeNumbers: [UInt64: Int] = [:]
  /// The state from which each was met first.
  private(set) var parents: [UInt32] = []
  /// What follows each choice of each state: the number of a state, or of a stop.
  private(set) var edges: [UInt32] = []
  /// Where the edges of each state begin.
  private(set) var edgeStarts: [UInt32] = []
  private(set) var stops: [Stop] = []
  private var stopNumbers: [Stop: Int] = [:]
  private(set) var arrivals: [StoryItem.Goal: Arrival] = [:]
  private(set) var stopArrivals: [Int: Arrival] = [:]
  private(set) var obstacles: [ExplorationObstacle] = []
  private(set) var isExhausted = false
  /// How many choices were followed.
  private(set) var runs = 0
  private let relevance: Relevance
  private let stateLimit: Int
  /// Whether everything that is live is told apart, be it spent or not; for tests.
  private let keepsAll: Bool
  private var words: [Int32] = []
  private var values: [Cell] = []
  private var key = StateWriter()

  /// The state from which something happens first, and its choice, counted from 0.
  struct Arrival {
    var state: UInt32
    var choice: Int
  }

  /// The bit that tells a stop from a state.
  static let stopBit: UInt32 = 1 << 31
  /// What follows a choice that nobody takes.
  static let nowhere = UInt32.max

  init(_ plan: ExplorationPlan, _ relevance: Relevance, states: Int, keepsAll: Bool = false) {
    machine = ExactMachine(plan)
    self.relevance = relevance
    stateLimit = states
    self.keepsAll = keepsAll
  }

  /// Whether everything that may happen was seen.
  var isClosed: Bool { obstacles.isEmpty && !isExhausted }

  /// Searches until nothing new comes up; false where the closure says that it is to stop.
  mutating func run(while mayGoOn: (Int) -> Bool) {
    // The first state is what is before the first line.
    places.append(SearchGraph.Place(location: Location.beginning, live: [], isKeyed: []))
    placeWords.append([])
    placeGuards.append([])
    key.write(0)
    add(key.bytes, from: 0)
    edgeStarts.append(0)
    follow(machine.run(), from: 0, choice: 0)
    var number = 1
    while number < store.count, obstacles.isEmpty {
      if store.count > stateLimit || store.isFull || number & 255 == 0 && !mayGoOn(runs) {
        isExhausted = true
        return
      }
      visit(number)
      number += 1
    }
    edgeStarts.append(UInt32(edges.count))
  }

  private mutating func visit(_ number: Int) {
    edgeStarts.append(UInt32(edges.count))
    var reader = StateReader(store, number)
    let place = places[Int(reader.number(store))]
    values.removeAll(keepingCapacity: true)
    for _ in place.live { values.append(reader.cell(store)) }
    var choice = 0
    for index in place.location.choices.indices where !place.location.choices[index].isInvisibleDefault {
      machine.take(index, at: place.location, place.live, values)
      follow(machine.run(), from: number, choice: choice)
      choice += 1
    }
  }

  private mutating func follow(_ stop: ExplorationStop, from number: Int, choice: Int) {
    runs += 1
    noteFresh(number, choice)
    switch stop {
    case .choices: reach(from: number)
    case .impossible: edges.append(StateSearch.nowhere)
    case .obstructed(let obstacle):
      edges.append(StateSearch.nowhere)
      obstacles.append(obstacle)
    case .end, .done, .ranOut, .failed: add(stop, from: number, choice)
    }
  }

  private mutating func noteFresh(_ number: Int, _ choice: Int) {
    for (position, mark) in machine.takeFresh() {
      for single in [Coverage.Mark.ran, .held, .failed] where mark.contains(single) {
        let goal = StoryItem.Goal(position: position, mark: single)
        if arrivals[goal] == nil { arrivals[goal] = Arrival(state: UInt32(number), choice: choice) }
      }
    }
  }

  private mutating func add(_ stop: ExplorationStop, from number: Int, _ choice: Int) {
    guard let kind = Stop.Kind(stop) else { return }
    let stop = Stop(kind: kind, endingTag: machine.endingTag, position: machine.position)
    let known = stopNumbers[stop] ?? stops.count
    if known == stops.count {
      stops.append(stop)
      stopNumbers[stop] = known
      stopArrivals[known] = Arrival(state: UInt32(number), choice: choice)
    }
    edges.append(UInt32(known) | StateSearch.stopBit)
  }

  private mutating func reach(from number: Int) {
    machine.writeLocation(into: &words)
    let place = self.place()
    key.bytes.removeAll(keepingCapacity: true)
    key.write(UInt64(place))
    let (live, location) = (places[place].live, places[place].location)
    for (index, slot) in live.enumerated() {
      if isSpent(placeGuards[place][index], location) {
        key.write(Cell.integer(0))
      } else {
        key.write(relevance.relevant(machine.value(slot, location), in: slot))
      }
    }
    edges.append(UInt32(add(key.bytes, from: number)))
  }

  /// Whether all choices were taken for which alone something is read.
  private func isSpent(_ guards: [Int], _ location: Location) -> Bool {
    if guards.isEmpty { return false }
    for guardian in guards where machine.value(guardian, location).wholeNumber ?? 0 < 1 { return false }
    return true
  }

  @discardableResult
  private mutating func add(_ key: [UInt8], from number: Int) -> Int {
    let (found, isNew) = store.insert(key)
    if isNew { parents.append(UInt32(number)) }
    return found
  }

  /// The number of the place at which the machine stands.
  private mutating func place() -> Int {
    var hash = StableHash(words: words).value
    while let known = placeNumbers[hash] {
      if placeWords[known] == words { return known }
      hash &+= 1
    }
    let location = machine.location()
    let live = relevance.liveSlots(at: location)
    places.append(SearchGraph.Place(location: location, live: live, isKeyed: []))
    placeWords.append(words)
    placeGuards.append(live.map { keepsAll ? [] : relevance.spent.choices[$0] ?? [] })
    placeNumbers[hash] = places.count - 1
    return places.count - 1
  }
}
