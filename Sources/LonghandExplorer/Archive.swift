import LonghandRuntime
import LonghandSource

/// States to go on from: one for each place that was come to, or for each combination of a place and some values.
struct Archive {
  /// A place to go on from.
  struct Place {
    var state: StoryState
    var seed: Int32
    var choices: [UInt16]
    var uses = 0
  }

  /// What is told apart beside the place.
  private let kinds: [Slots.Kind]
  /// Of how many kinds luck is that is told apart; what is drawn next depends on it.
  private let luckCount: Int
  /// How many places are kept.
  private let limit: Int
  private(set) var places: [Place] = []
  /// The numbers of the places, by a fingerprint: where two have the same, one of them is not kept.
  private var numbers: [UInt64: Int] = [:]
  private var words: [Int32] = []
  private var cursor = 0

  /// How many are kept where only places are told apart, and where values are too.
  static let (placeLimit, stateLimit) = (4_000, 6_000)

  init(tellingApart kinds: [Slots.Kind] = [], luckCount: Int = 1, limit: Int = Archive.placeLimit) {
    self.kinds = kinds
    self.luckCount = luckCount
    self.limit = limit
  }

  /// Keeps the present state, if there is none like it, if it was come to by a shorter way, or if it shall stand in the
  /// place of one; true if there was none.
  @discardableResult
  mutating func add(
    _ machine: inout SilentMachine, seed: Int32, choices: [UInt16], isReplacing: Bool = false
  ) -> Bool {
    machine.writeLocation(into: &words)
    var hash = StableHash(words: words)
    for kind in kinds { hash.combine(word: machine.contentKey(of: kind)) }
    hash.combine(word: machine.luck % UInt64(luckCount))
    if let known = numbers[hash.value] {
      if isReplacing || choices.count < places[known].choices.count {
        places[known] = Place(state: machine.state, seed: seed, choices: choices, uses: places[known].uses)
      }
      return false
    }
    if places.count >= limit { return false }
    numbers[hash.value] = places.count
    places.append(Place(state: machine.state, seed: seed, choices: choices))
    return true
  }

  /// Takes in the places that another has kept since it was a copy of this one.
  mutating func take(_ other: Archive, since count: Int) {
    let new = other.numbers.filter { $0.value >= count }.sorted { $0.value < $1.value }
    for (key, number) in new where numbers[key] == nil && places.count < limit {
      numbers[key] = places.count
      places.append(other.places[number])
    }
  }

  /// Whether none is kept.
  var isEmpty: Bool { places.isEmpty }

  /// The next of the places that were gone on from the least.
  mutating func seldom() -> Place? {
    guard !places.isEmpty else { return nil }
    cursor = (cursor + 1) % places.count
    var best = cursor
    for offset in 0..<min(64, places.count) {
      let place = (cursor + offset * 31) % places.count
      if places[place].uses < places[best].uses { best = place }
    }
    places[best].uses += 1
    return places[best]
  }
}
