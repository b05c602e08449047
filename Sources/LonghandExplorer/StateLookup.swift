import Synchronization

/// The parts of all states, in each of which one thread at a time looks up where ways lead.
final class SharedLookups: Sendable {
  private let waiting: Mutex<[StateLookup]>
  private let done = Mutex<[StateLookup]>([])

  init(_ lookups: [StateLookup]) { waiting = Mutex(lookups) }

  /// Looks everything up, in two threads if it can.
  ///
  /// - Parameter body: Something else that is to be done where this is called, meanwhile or before.
  func run(together: Explorer.Together?, beside body: () -> Void = {}) {
    guard let together else {
      body()
      return run()
    }
    together {
      body()
      run()
    } _: {
      self.run()
    } _: {
    }
  }

  /// Works for as long as there is a part that nobody has looked into.
  private func run() {
    while var lookup = waiting.withLock({ $0.popLast() }) {
      lookup.run()
      done.withLock { $0.append(lookup) }
    }
  }

  /// All parts, in their order.
  func takeBack() -> [StateLookup] {
    done.withLock { done in
      defer { done = [] }
      return done.sorted { $0.part < $1.part }
    }
  }
}

/// What was found of the states to which the ways of some expansions lead, in the order of these ways: the last expansion
/// has ways from states that come between those of the others.
struct FoundStates {
  /// For each way the number of its state, or of how many new ones of its part it is; part by part.
  private let found: [UInt32]
  /// Which is the next of each part, and of each part of the last expansion.
  private var places: [Int]
  /// The numbers that the new states were given, in the order in which they were found; part by part.
  private var numbers: [UInt32]
  /// Where those of each part begin, and where all end.
  private let firstNumbers: [Int]

  /// What stands in the place of a number that is not given yet.
  private static let noNumber = UInt32.max

  init(_ lookups: [StateLookup]) {
    found = lookups.flatMap { $0.found }
    numbers = Array(repeating: FoundStates.noNumber, count: lookups.reduce(0) { $0 + $1.table.freshCount })
    let firstPlaces = lookups.indices.map { part in lookups[..<part].reduce(0) { $0 + $1.found.count } }
    places = firstPlaces + zip(firstPlaces, lookups).map { $0 + $1.foundBefore }
    firstNumbers = (0...lookups.count).map { part in lookups[..<part].reduce(0) { $0 + $1.table.freshCount } }
  }

  /// The number of the state to which the next way leads that leads to one.
  ///
  /// - Parameters:
  ///   - isLast: Whether it is a way of the last expansion.
  ///   - next: The number that it is given if it has none.
  mutating func number(
    of way: StateExpansion.Way, isLast: Bool, orElse next: UInt32
  ) -> (state: UInt32, isNew: Bool) {
    let part = StateTable.part(of: way.hash)
    let index = isLast ? part + StateTable.partCount : part
    let state = found[places[index]]
    places[index] += 1
    if state & StateLookup.freshBit == 0 { return (state, false) }
    let place = firstNumbers[part] + Int(state ^ StateLookup.freshBit)
    if numbers[place] != FoundStates.noNumber { return (numbers[place], false) }
    numbers[place] = next
    return (next, true)
  }

  /// The numbers that the new states of a part were given, in the order in which they were found.
  func numbers(ofPart part: Int) -> ArraySlice<UInt32> {
    numbers[firstNumbers[part]..<firstNumbers[part + 1]]
  }
}

/// Looks up one part of all states to which ways lead.
struct StateLookup: Sendable {
  let part: Int
  var table = StateTable()
  /// The numbers that the new states were given, in the order in which they were found.
  var numbers: [UInt32] = []
  /// For each way to a state of this part its number, or how many new ones were found before it.
  private(set) var found: [UInt32] = []
  /// How much had been found before the last expansions were taken.
  private(set) var foundBefore = 0
  private var expansions: [StateExpansion] = []
  private var first = 0
  private var arena = StateArena()

  /// The bit that marks a new state.
  static let freshBit: UInt32 = 1 << 31

  init(part: Int) { self.part = part }

  /// Takes what it is to look at: the ways of all expansions from one on.
  mutating func take(_ expansions: [StateExpansion], from first: Int, _ arena: StateArena) {
    (self.expansions, self.first, self.arena) = (expansions, first, arena)
  }

  /// Lets all of that go, so that whoever changes it does not have to copy it.
  mutating func letGo() { (expansions, arena) = ([], StateArena()) }

  /// Gives the new states of the last time their numbers, if they have any.
  mutating func settle() {
    if numbers.isEmpty { return }
    table.settle(numbers)
    numbers.removeAll(keepingCapacity: true)
  }

  mutating func run() {
    settle()
    if first == 0 { found.removeAll(keepingCapacity: true) }
    foundBefore = found.count
    table.makeRoom(for: expansions[first...].reduce(0) { $0 + $1.ways.count }, arena)
    for number in first..<expansions.count { look(up: number) }
  }

  private mutating func look(up expansion: Int) {
    for number in expansions[expansion].ways.indices {
      let way = expansions[expansion].ways[number]
      let key = expansions[expansion].key(ofWay: number)
      guard !key.isEmpty, StateTable.part(of: way.hash) == part else { continue }
      switch table.insert(way.hash, key, of: expansion, expansions, arena) {
      case .known(let state): found.append(state)
      case .fresh(let order): found.append(UInt32(order) | StateLookup.freshBit)
      }
    }
  }
}
