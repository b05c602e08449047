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
