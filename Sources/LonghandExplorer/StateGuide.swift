import LonghandRuntime

/// Which choice leads to something, from whatever state a playthrough is in, as far as chance lets it.
struct StateGuide {
  /// For each state after how many choices it may happen, chance willing; `far` where it never may.
  private var distances: [UInt32]
  /// The states from which it may, the nearest first.
  private var order: [UInt32]
  /// For each state how likely it is at best; nothing where that was not worked out.
  private var chances: [Float] = []
  private let arrival: StateSearch.Arrival

  private static let far = UInt32.max / 4
  /// How often chances are worked out from one another, and by how much they change before it is enough.
  private static let (sweeps, precision) = (40, Float(0.001))

  /// Looks backwards through all states, of which there are so many.
  init(to arrival: StateSearch.Arrival, _ sources: StateSources, count: Int) {
    self.arrival = arrival
    distances = Array(repeating: StateGuide.far, count: count)
    distances[Int(arrival.state)] = 1
    order = [arrival.state]
    var next = 0
    while next < order.count {
      let state = order[next]
      next += 1
      for source in sources[state] where distances[Int(source)] == StateGuide.far {
        distances[Int(source)] = distances[Int(state)] + 1
        order.append(source)
      }
    }
  }

  /// Works out from where it is how likely: a short way is of no use if what may go wrong on it can never be mended.
  ///
  /// This is value iteration for a Markov decision process (Bellman, *Dynamic Programming*, 1957), with each of the
  /// outcomes of a choice as likely as the others.
  mutating func weigh(_ search: borrowing StateSearch) {
    chances = Array(repeating: 0, count: distances.count)
    chances[Int(arrival.state)] = 1
    for _ in 0..<StateGuide.sweeps {
      var change: Float = 0
      for state in order.dropFirst() {
        let chance = best(from: Int(state), search)?.chance ?? 0
        change = max(change, chance - chances[Int(state)])
        chances[Int(state)] = chance
      }
      if change < StateGuide.precision { return }
    }
  }

  /// The choice by which it is most likely, and of several the one after which it comes soonest on the average of what
  /// chance may bring; nil where none leads there.
  func choice(from state: Int, _ search: borrowing StateSearch) -> Int? {
    state == Int(arrival.state) ? arrival.choice : best(from: state, search)?.choice
  }

  private func best(from state: Int, _ search: borrowing StateSearch) -> (choice: Int, chance: Float)? {
    var best: (choice: Int, chance: Float, distance: Float)?
    let edges = search.edges(of: state)
    var first = edges.startIndex
    while first < edges.endIndex {
      let choice = search.choice(ofEdge: first, from: state)
      var (end, chance, distance) = (first, Float(0), Float(0))
      while end < edges.endIndex, search.choice(ofEdge: end, from: state) == choice {
        let isState = edges[end] & StateSearch.stopBit == 0
        let target = Int(edges[end])
        if isState, !chances.isEmpty { chance += chances[target] }
        distance += Float(min(isState ? distances[target] : StateGuide.far, 1_000))
        end += 1
      }
      let count = Float(end - first)
      first = end
      if distance >= 1_000 * count { continue }
      (chance, distance) = (chance / count, distance / count)
      if let known = best {
        if chance < known.chance - StateGuide.precision { continue }
        if chance < known.chance + StateGuide.precision, distance >= known.distance { continue }
      }
      best = (choice, chance, distance)
    }
    return best.map { ($0.choice, $0.chance) }
  }
}

extension Plays {
  /// Plays as a guide says, until it knows no further.
  mutating func play(seed: Int32, along guide: StateGuide, in search: inout StateSearch) {
    machine.restart(seed: seed)
    var choices: [UInt16] = []
    while runAndNote(seed, choices), choices.count < StateGuide.lengthLimit {
      guard let state = search.number(of: &machine), let choice = guide.choice(from: state, search),
        choice < machine.offeredCount
      else { return }
      machine.choose(choice)
      choices.append(UInt16(clamping: choice))
    }
  }
}

extension StateGuide {
  /// How many choices a playthrough may have that is guided.
  fileprivate static let lengthLimit = 400
}
