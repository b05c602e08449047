import LonghandRuntime
import LonghandSource

/// After how many choices something may happen at the soonest from where a playthrough stands, as far as a search knows
/// that leaves open what most variables hold.
///
/// Whatever leads there in the story does so in that search too, so the search is what Culberson and Schaeffer call a
/// pattern database (*Computational Intelligence* 14, 1998): it tells which states are worth going on from.
struct PatternDatabase {
  /// How far a state is.
  struct Distance {
    /// After how many choices it may happen at the soonest.
    var choices: Int
    /// The first of them; nil for a fallback.
    var step: WayStep?
  }

  /// The distances, by the fingerprint of a state.
  private var distances: [UInt64: Distance] = [:]
  /// The places of those states, with the choices that are met there.
  private var places: [(number: Int, steps: Set<WayStep>)] = []
  /// The places at which a playthrough may stand, by a hash of where it stands.
  private var matches: [UInt64: [Int]] = [:]
  private var words: [Int32] = []

  /// Looks backwards from where something happens.
  ///
  /// - Parameters:
  ///   - arrival: Where it happens first.
  ///   - slots: What decides whether it happens where the story stands there: wherever these hold the same.
  init(to arrival: StateSearch.Arrival, deciding slots: Set<Int>, _ search: borrowing StateSearch) {
    let sources = search.sources
    var away = [Int](repeating: 0, count: search.store.count)
    // Each state with the choice that leads on, by its number among those that are listed.
    var waiting: [(state: UInt32, choice: Int)] = []
    var (values, wanted): ([UInt32], [UInt32]) = ([], [])
    let arrivalPlace = search.store.arena.read(Int(arrival.state), search.maker.table, into: &wanted)
    let live = search.maker.places[arrivalPlace].live
    let deciding = live.indices.filter { slots.contains(live[$0]) }
    for state in 0..<UInt32(search.store.count) where search.store.arena.place(of: Int(state)) == arrivalPlace {
      _ = search.store.arena.read(Int(state), search.maker.table, into: &values)
      guard deciding.allSatisfy({ values[$0] == wanted[$0] }) else { continue }
      away[Int(state)] = 1
      waiting.append((state, arrival.choice))
    }
    var next = 0
    while next < waiting.count {
      let state = waiting[next].state
      next += 1
      for source in sources[state] where away[Int(source)] == 0 {
        away[Int(source)] = away[Int(state)] + 1
        waiting.append((source, search.choice(from: Int(source), to: Int(state))))
      }
    }
    var seen: Set<Int> = []
    // The nearest come first, so of states that are told apart by temporary variables alone the nearest counts.
    for (state, choice) in waiting {
      let place = search.store.arena.read(Int(state), search.maker.table, into: &values)
      let key = search.maker.fingerprint(place, values)
      if distances[key] == nil {
        distances[key] = Distance(choices: away[Int(state)], step: search.place(of: Int(state)).step(by: choice))
      }
      guard seen.insert(place).inserted else { continue }
      let location = search.maker.places[place].location
      let listed = location.choices.indices.filter { !location.choices[$0].isInvisibleDefault }
      let steps = listed.map { location.step(by: $0) }
      places.append((place, Set(steps)))
    }
  }

  /// The greatest distance.
  var farthest: Int { distances.values.map { $0.choices }.max() ?? 0 }

  /// How far a playthrough is from it; nil where the search has not met what would tell.
  mutating func distance(of played: inout SilentMachine, _ search: inout StateSearch) -> Distance? {
    var best: Distance?
    for place in match(&played) {
      guard let distance = distances[search.maker.fingerprint(of: &played, at: place)] else { continue }
      if distance.choices < best?.choices ?? .max { best = distance }
    }
    return best
  }

  /// The places that offer whatever a playthrough offers.
  private mutating func match(_ played: inout SilentMachine) -> [Int] {
    played.writeLocation(into: &words)
    let hash = StableHash(words: words).value
    if let known = matches[hash] { return known }
    let steps = played.steps
    let found = places.filter { place in steps.allSatisfy { place.steps.contains($0) } }.map { $0.number }
    matches[hash] = found
    return found
  }
}
