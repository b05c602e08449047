import LonghandRuntime

/// Follows every choice from one state on, in the order of how many choices lead to a state, until some choices are
/// offered.
///
/// As in `StateSearch`, two states are one where they stand at one place and everything is the same that may still be
/// read.
struct WaySearch: ~Copyable {
  private var machine: ExactMachine
  private let relevance: Relevance
  private var wanted: Set<Position>
  private var store = StateStore()
  private var places: [(location: Location, live: [Int])] = []
  private var placeNumbers: [[Int32]: Int] = [:]
  /// The state from which each was met first, and by which of the choices that are offered there.
  private var parents: [(state: UInt32, choice: UInt16)] = []
  private var ways = WayMap.Ways()
  private var isObstructed = false
  private var words: [Int32] = []
  private var values: [Cell] = []
  private var key = StateWriter()

  /// How many states are looked at at most.
  private static let stateLimit = 1_000_000
  /// What the first state comes from.
  private static let nowhere = UInt32.max

  init(_ map: WayMap, _ wanted: Set<Position>) {
    machine = ExactMachine(map.plan)
    relevance = map.relevance
    self.wanted = wanted
  }

  mutating func run(from state: StoryState?, while mayGoOn: () -> Bool) -> WayMap.Ways {
    if let state {
      machine.begin(at: state)
      arrive(from: Self.nowhere, by: 0)
    } else {
      follow(machine.run(), from: Self.nowhere, by: 0)
    }
    var number = 0
    while number < store.count, !wanted.isEmpty, store.count < Self.stateLimit, number & 63 != 63 || mayGoOn() {
      visit(number)
      number += 1
    }
    ways.isComplete = number == store.count && !isObstructed
    return ways
  }

  private mutating func visit(_ number: Int) {
    var reader = StateReader(store, number)
    let place = places[Int(reader.number(store))]
    values.removeAll(keepingCapacity: true)
    for _ in place.live { values.append(reader.cell(store)) }
    var choice = 0
    for index in place.location.choices.indices where !place.location.choices[index].isInvisibleDefault {
      machine.take(index, at: place.location, place.live, values)
      follow(machine.run(), from: UInt32(number), by: choice)
      choice += 1
    }
  }

  private mutating func follow(_ stop: ExplorationStop, from state: UInt32, by choice: Int) {
    switch stop {
    case .choices: arrive(from: state, by: choice)
    case .obstructed: isObstructed = true
    case .end, .done, .ranOut, .failed, .impossible: break
    }
  }

  private mutating func arrive(from state: UInt32, by choice: Int) {
    machine.writeLocation(into: &words)
    let place = self.place()
    key.bytes.removeAll(keepingCapacity: true)
    key.write(UInt64(place))
    let (location, live) = places[place]
    for slot in live { key.write(relevance.relevant(machine.value(slot, location), in: slot)) }
    let (number, isNew) = store.insert(key.bytes)
    guard isNew else { return }
    parents.append((state, UInt16(clamping: choice)))
    for offered in location.choices where !offered.isInvisibleDefault && wanted.contains(offered.source) {
      wanted.remove(offered.source)
      ways.choices[offered.source] = way(to: number)
    }
  }

  private mutating func place() -> Int {
    if let known = placeNumbers[words] { return known }
    let location = machine.location()
    places.append((location, relevance.liveSlots(at: location)))
    placeNumbers[words] = places.count - 1
    return places.count - 1
  }

  private func way(to number: Int) -> [Int] {
    var way: [Int] = []
    var (state, choice) = parents[number]
    while state != Self.nowhere {
      way.append(Int(choice))
      (state, choice) = parents[Int(state)]
    }
    return way.reversed()
  }
}
