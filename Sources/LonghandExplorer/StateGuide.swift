import LonghandRuntime

/// Which choice leads to something, from whatever state a playthrough is in, as far as chance lets it.
struct StateGuide {
  /// For each state after how many choices it may happen, chance willing; `far` where it never may.
  private var distances: [UInt32]
  private let arrival: StateSearch.Arrival

  private static let far = UInt32.max / 4

  /// Looks backwards through all states, of which there are so many.
  init(to arrival: StateSearch.Arrival, _ sources: StateSources, count: Int) {
    self.arrival = arrival
    distances = Array(repeating: StateGuide.far, count: count)
    distances[Int(arrival.state)] = 1
    var layer = [arrival.state]
    while !layer.isEmpty {
      var behind: [UInt32] = []
      for state in layer {
        for source in sources[state] where distances[Int(source)] == StateGuide.far {
          distances[Int(source)] = distances[Int(state)] + 1
          behind.append(source)
        }
      }
      layer = behind
    }
  }

  /// The choice after which it comes soonest on the average of what chance may bring; nil where none leads there.
  func choice(from state: Int, _ search: borrowing StateSearch) -> Int? {
    if state == Int(arrival.state) { return arrival.choice }
    var sums: [(sum: UInt64, count: UInt64)] = []
    for edge in search.edges(of: state).indices {
      let choice = search.choice(ofEdge: edge, from: state)
      while sums.count <= choice { sums.append((0, 0)) }
      let target = search.edges[edge]
      let isState = target & StateSearch.stopBit == 0
      sums[choice].sum += UInt64(min(isState ? distances[Int(target)] : StateGuide.far, 1_000))
      sums[choice].count += 1
    }
    let known = sums.indices.filter { sums[$0].count > 0 && sums[$0].sum < 1_000 * sums[$0].count }
    return known.min { sums[$0].sum * sums[$1].count < sums[$1].sum * sums[$0].count }
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
