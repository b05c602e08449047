import LonghandRuntime

/// How what is known at nodes grows, and what of it is handed on without following choices again.
extension Search {
  /// Notes that the choices of a node are to be followed.
  ///
  /// What was come to first comes first, since more may become known of all behind it: but where a story goes round, what
  /// was followed often waits for what was followed seldom.
  mutating func wait(_ number: Int) { queue.insert(number, rank: graph.nodes[number].followCount / Search.patience) }

  /// How often a node is followed before others come first that were come to later.
  private static let patience = 8

  /// Adds what slots may hold to what they may hold at a node; true if that was new.
  mutating func grow(_ number: Int, _ sets: [ValueSet]) -> Bool {
    var hasGrown = false
    for index in sets.indices where grow(number, index, sets[index]) { hasGrown = true }
    return hasGrown
  }

  mutating func grow(_ number: Int, _ index: Int, _ set: ValueSet) -> Bool {
    let old = graph.nodes[number].sets[index]
    if old == set || graph.places[graph.nodes[number].location].unchanged[index] != nil { return false }
    let union = joining.union(old, set, growth: Int(graph.nodes[number].growth[index]), pressure) {
      machine.items(of: $0)
    }
    guard union != old else { return false }
    graph.nodes[number].sets[index] = union
    graph.nodes[number].grown[index] = true
    if graph.nodes[number].growth[index] < .max { graph.nodes[number].growth[index] += 1 }
    return true
  }

  // MARK: What nothing depends on

  /// Notes on what it depends what the choices of a node do, which were just followed.
  mutating func noteTouches(_ number: Int) {
    let place = graph.places[graph.nodes[number].location]
    for (index, slot) in place.live.enumerated() where !graph.nodes[number].isTouched[index] {
      graph.nodes[number].isTouched[index] = place.isKeyed[index] || machine.depends(on: slot)
    }
  }

  /// Whether all that has grown at a node makes no difference to what its choices do.
  func isUntouched(_ number: Int) -> Bool {
    let node = graph.nodes[number]
    return !node.isTouched.isEmpty && node.grown.indices.allSatisfy { !node.grown[$0] || !node.isTouched[$0] }
  }

  /// Hands on what has grown at a node, since its choices do what they did: what a way gives no new value holds behind it
  /// what it holds before.
  mutating func handOn(_ number: Int) {
    let live = graph.places[graph.nodes[number].location].live
    let grown = live.indices.filter { graph.nodes[number].grown[$0] }
    for index in grown { graph.nodes[number].grown[index] = false }
    for (target, written) in graph.nodes[number].written.sorted(by: { $0.key < $1.key }) {
      let place = graph.places[graph.nodes[target].location]
      for index in grown where !written.contains(live[index]) {
        guard let found = place.index(of: live[index]) else { continue }
        if grow(target, found, graph.nodes[number].sets[index]) { wait(target) }
      }
    }
  }

  // MARK: What has changed

  /// Notes on which slots the ways of a node that is followed now may depend, or of which more is known than before.
  mutating func noteBefore(_ number: Int) {
    let node = graph.nodes[number]
    let live = graph.places[node.location].live
    changedBefore = live.indices.filter { node.grown[$0] || !node.isTouched.isEmpty && node.isTouched[$0] }
      .map { live[$0] }
  }

  /// The slots that may hold something else where the run has stopped than was handed on before.
  mutating func changedSlots() -> [Int] {
    stamp += 1
    var changed: [Int] = []
    for slot in [changedBefore, machine.touched, machine.written].joined() where slot < stamps.count {
      if stamps[slot] == stamp { continue }
      stamps[slot] = stamp
      changed.append(slot)
    }
    return changed
  }
}

extension SearchGraph.Place {
  /// The places among what is live of slots that changed, that every way so far gave new values, and that are others with
  /// every choice.
  func indices(ofChanged changed: [Int], _ written: Set<Int>, _ firstOfTurns: Int) -> [Int] {
    var indices: [Int] = []
    for slot in changed where slot < firstOfTurns { if let index = index(of: slot) { indices.append(index) } }
    for slot in written where slot < firstOfTurns { if let index = index(of: slot) { indices.append(index) } }
    var last = live.count - 1
    while last >= 0, live[last] >= firstOfTurns {
      indices.append(last)
      last -= 1
    }
    return indices
  }

  /// The place of a slot among what is live, which is in ascending order.
  func index(of slot: Int) -> Int? {
    var (low, high) = (0, live.count)
    while low < high {
      let middle = (low + high) / 2
      if live[middle] < slot { low = middle + 1 } else { high = middle }
    }
    return low < live.count && live[low] == slot ? low : nil
  }
}
