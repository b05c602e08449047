/// States, each once.
struct StateStore: ~Copyable {
  private(set) var arena = StateArena()
  private var lookups = (0..<StateTable.partCount).map { StateLookup(part: $0) }
  private let together: Explorer.Together?

  /// From how many ways on they are looked up by two threads.
  static let sharedCount = 2_000

  /// - Parameter together: Runs two pieces of work at once; what is found does not depend on it.
  init(together: Explorer.Together?) { self.together = together }

  /// How many states there are.
  var count: Int { arena.count }

  /// How many bytes all of it takes.
  var byteCount: Int { arena.byteCount + lookups.reduce(0) { $0 + $1.table.byteCount } }

  // MARK: Looking up

  /// The parts of all states, so that whoever has time can look up there where the ways of some expansions lead. Nothing else
  /// is to be done with the states until they are taken back.
  ///
  /// - Parameter first: The first expansion of which that is not known.
  mutating func lend(for expansions: [StateExpansion], from first: Int = 0) -> SharedLookups {
    for index in lookups.indices { lookups[index].take(expansions, from: first, arena) }
    defer { lookups = [] }
    return SharedLookups(lookups)
  }

  /// Takes the parts back, once nobody looks anything up any more.
  mutating func takeBack(_ shared: SharedLookups) {
    lookups = shared.takeBack()
    for index in lookups.indices { lookups[index].letGo() }
  }

  /// Looks up where the ways of the last of some expansions lead, after those of all others.
  ///
  /// - Returns: What was found of all ways since the parts were lent.
  mutating func look(upLastOf expansions: [StateExpansion]) -> FoundStates {
    let last = expansions.count - 1
    let shared = lend(for: expansions, from: last)
    shared.run(together: expansions[last].ways.count >= StateStore.sharedCount ? together : nil)
    takeBack(shared)
    return FoundStates(lookups)
  }

  /// Adds the first state, to which the only way of an expansion leads.
  mutating func addFirst(_ expansion: StateExpansion) {
    var found = look(upLastOf: [expansion])
    _ = number(of: expansion.ways[0], expansion.key(ofWay: 0), of: expansion, isLast: true, &found)
    keepNumbers(of: found)
  }

  // MARK: Numbers

  /// The number of the state to which the next way leads that leads to one, which it is given if it is a new one.
  ///
  /// - Parameters:
  ///   - isLast: Whether it is a way of the last expansion.
  ///   - found: What was found of all ways.
  mutating func number(
    of way: StateExpansion.Way, _ key: Range<Int>, of expansion: StateExpansion, isLast: Bool,
    _ found: inout FoundStates
  ) -> (state: UInt32, isNew: Bool) {
    let (state, isNew) = found.number(of: way, isLast: isLast, orElse: UInt32(arena.count))
    if isNew { arena.append(key, of: expansion.keys) }
    return (state, isNew)
  }

  /// Keeps the numbers that were given.
  mutating func keepNumbers(of found: FoundStates) {
    for index in lookups.indices { lookups[index].numbers = Array(found.numbers(ofPart: index)) }
  }

  /// The number of a state; nil for one that is not there.
  mutating func number(of key: [UInt8]) -> Int? {
    for index in lookups.indices { lookups[index].settle() }
    let hash = StateTable.hash(key, key.indices)
    return lookups[StateTable.part(of: hash)].table.number(hash, key, arena)
  }
}
