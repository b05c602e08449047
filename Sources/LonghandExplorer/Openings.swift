/// What is still open behind each choice before it is certain to lead to an end.
struct Openings {
  /// For each choice that is taken the node at which it is, and how many ways behind it are not known to lead to an end.
  private var nodes: [UInt32] = []
  private var counts: [UInt32] = []
  /// The nodes to which choices lead, and the choice of each.
  private var targets: [UInt32] = []
  private var takings: [UInt32] = []

  /// The number of one more choice of a node.
  mutating func addTaking(of node: Int) -> Int {
    nodes.append(UInt32(node))
    counts.append(0)
    return nodes.count - 1
  }

  /// Adds a way to a node.
  mutating func add(_ target: Int, behind taking: Int) {
    counts[taking] += 1
    targets.append(UInt32(target))
    takings.append(UInt32(taking))
  }

  /// Adds a stop; one that is not meant is never an end.
  mutating func add(_ isEnd: Bool, behind taking: Int) {
    if !isEnd { counts[taking] += 1 }
  }

  /// Of how many of so many nodes it is certain.
  mutating func closed(count: Int) -> Int {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var places = starts
    var behind = [UInt32](repeating: 0, count: targets.count)
    for (target, taking) in zip(targets, takings) {
      behind[Int(places[Int(target)])] = taking
      places[Int(target)] += 1
    }
    var isCertain = [Bool](repeating: false, count: count)
    var waiting = counts.indices.filter { counts[$0] == 0 }.map { nodes[$0] }
    var found = 0
    while let node = waiting.popLast() {
      if isCertain[Int(node)] { continue }
      isCertain[Int(node)] = true
      found += 1
      for index in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
        let taking = Int(behind[index])
        counts[taking] -= 1
        if counts[taking] == 0 { waiting.append(nodes[taking]) }
      }
    }
    return found
  }
}
