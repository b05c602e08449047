/// States, each once.
struct StateStore: ~Copyable {
  private(set) var arena = StateArena()
  private var lookups = [StateLookup(part: 0), StateLookup(part: 1)]
  private let together: Explorer.Together?

  /// From how many ways on they are looked up by two threads.
  private static let sharedCount = 2_000

  /// - Parameter together: Runs two pieces of work at once; what is found does not depend on it.
  init(together: Explorer.Together?) { self.together = together }

  /// How many states there are.
  var count: Int { arena.count }

  /// How many bytes all of it takes.
  var byteCount: Int { arena.byteCount + lookups.reduce(0) { $0 + $1.table.byteCount } }

  /// Adds the first state, to which the only way of an expansion leads.
  mutating func addFirst(_ expansion: StateExpansion) {
    let found = look(up: [expansion], in: [expansion.segment(0..<1, ofExpansion: 0)])
    for found in found.0 + found.1 {
      _ = number(of: expansion.ways[0], expansion.key(ofWay: 0), expansion.keys, found)
    }
  }

  /// Looks up where all ways of some states lead.
  ///
  /// - Returns: What was found of the ways in either part, in their order.
  mutating func look(up expansions: [StateExpansion], in order: [StateExpansion.Segment]) -> ([UInt32], [UInt32]) {
    for index in lookups.indices { lookups[index].take(expansions, order, arena) }
    let isShared = expansions.reduce(0) { $0 + $1.ways.count } >= StateStore.sharedCount
    doWork(together: isShared ? together : nil, &lookups) { $0.run() }
    for index in lookups.indices { lookups[index].letGo() }
    return (lookups[0].found, lookups[1].found)
  }

  /// The number of the state to which a way leads, which it is given if it is a new one.
  ///
  /// - Parameter found: What `look(up:in:)` found of it.
  mutating func number(of way: StateExpansion.Way, _ key: Range<Int>, _ keys: [UInt8], _ found: UInt32) -> (
    state: UInt32, isNew: Bool
  ) {
    if found & StateLookup.freshBit == 0 { return (found, false) }
    let (order, part) = (Int(found ^ StateLookup.freshBit), StateTable.part(of: way.hash))
    if order < lookups[part].numbers.count { return (lookups[part].numbers[order], false) }
    let state = UInt32(arena.count)
    arena.append(key, of: keys)
    lookups[part].numbers.append(state)
    return (state, true)
  }

  /// The number of a state; nil for one that is not there.
  mutating func number(of key: [UInt8]) -> Int? {
    for index in lookups.indices { lookups[index].settle() }
    let hash = StateTable.hash(key, key.indices)
    return lookups[StateTable.part(of: hash)].table.number(hash, key, arena)
  }
}

/// Looks up one part of all states to which ways lead.
private struct StateLookup: Sendable {
  let part: Int
  var table = StateTable()
  /// The numbers that the new states were given, in their order.
  var numbers: [UInt32] = []
  /// For each way to a state of this part its number, or how many new ones there were before it.
  private(set) var found: [UInt32] = []
  private var expansions: [StateExpansion] = []
  private var order: [StateExpansion.Segment] = []
  private var arena = StateArena()

  /// The bit that marks a new state.
  static let freshBit: UInt32 = 1 << 31

  init(part: Int) { self.part = part }

  /// Takes what it is to look at.
  mutating func take(_ expansions: [StateExpansion], _ order: [StateExpansion.Segment], _ arena: StateArena) {
    (self.expansions, self.order, self.arena) = (expansions, order, arena)
  }

  /// Lets all of that go, so that whoever changes it does not have to copy it.
  mutating func letGo() { (expansions, order, arena) = ([], [], StateArena()) }

  /// Gives the new states of the last time their numbers.
  mutating func settle() {
    table.settle(numbers)
    numbers.removeAll(keepingCapacity: true)
  }

  mutating func run() {
    settle()
    found.removeAll(keepingCapacity: true)
    table.makeRoom(for: order.reduce(0) { $0 + $1.ways.count }, arena)
    for segment in order { look(up: segment, of: expansions[segment.expansion]) }
  }

  private mutating func look(up segment: StateExpansion.Segment, of expansion: StateExpansion) {
    for number in segment.ways {
      let way = expansion.ways[number]
      let key = expansion.key(ofWay: number)
      guard !key.isEmpty, StateTable.part(of: way.hash) == part else { continue }
      switch table.insert(way.hash, key, of: segment.expansion, expansions, arena) {
      case .known(let state): found.append(state)
      case .fresh(let order): found.append(UInt32(order) | StateLookup.freshBit)
      }
    }
  }
}
