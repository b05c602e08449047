/// Which nodes of a graph can come to each other (Kosaraju's algorithm, without recursion).
package struct StronglyConnectedComponents: Sendable {
  /// A number for each node, the same for nodes that can come to each other.
  package private(set) var numbers: [Int]
  /// The nodes in the order in which a search into the depth leaves them: what a node leads to stands before it, but for
  /// circles.
  package let order: [Int]

  /// Finds the components of a graph of so many nodes.
  package init(count: Int, successors: (Int) -> ArraySlice<Int>) {
    order = Self.finished(count, successors)
    var predecessors: [[Int32]] = Array(repeating: [], count: count)
    for node in 0..<count {
      for target in successors(node) { predecessors[target].append(Int32(node)) }
    }
    numbers = Array(repeating: -1, count: count)
    for root in order.reversed() where numbers[root] < 0 {
      numbers[root] = root
      var pending = [root]
      while let node = pending.popLast() {
        for from in predecessors[node] where numbers[Int(from)] < 0 {
          numbers[Int(from)] = root
          pending.append(Int(from))
        }
      }
    }
  }

  private static func finished(_ count: Int, _ successors: (Int) -> ArraySlice<Int>) -> [Int] {
    var isSeen = Array(repeating: false, count: count)
    var order: [Int] = []
    order.reserveCapacity(count)
    for start in isSeen.indices where !isSeen[start] {
      isSeen[start] = true
      var path = [(node: start, next: successors(start))]
      while let last = path.indices.last {
        guard let target = path[last].next.popFirst() else {
          order.append(path.removeLast().node)
          continue
        }
        guard !isSeen[target] else { continue }
        isSeen[target] = true
        path.append((target, successors(target)))
      }
    }
    return order
  }
}
