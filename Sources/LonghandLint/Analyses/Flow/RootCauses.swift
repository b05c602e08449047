/// The few nodes of a graph from which all others can be come to.
///
/// Of what is never reached, these are the root causes: everything else is only missed because they are. Of nodes that
/// only lead to each other, the first one stands for all.
struct RootCauses {
  /// The roots in ascending order.
  let roots: [Int]
  /// The root that stands for each node.
  let rootOfNode: [Int?]

  /// Finds the roots among the nodes from 0 up to `count`, given the nodes that each leads to.
  init(count: Int, isNode: (Int) -> Bool, leads: (Int) -> [Int]) {
    let nodes = (0..<count).filter(isNode)
    var isNodeOrder = Array(repeating: false, count: count)
    for node in nodes { isNodeOrder[node] = true }
    let order = Self.finished(nodes, isNodeOrder, leads)
    var rootOfNode: [Int?] = Array(repeating: nil, count: count)
    // What is finished last is reached from nothing that is finished before, unless it reaches that itself.
    for root in order.reversed() where rootOfNode[root] == nil {
      var pending = [root]
      rootOfNode[root] = root
      while let node = pending.popLast() {
        for next in leads(node) where isNodeOrder[next] && rootOfNode[next] == nil {
          rootOfNode[next] = root
          pending.append(next)
        }
      }
    }
    self.rootOfNode = rootOfNode
    roots = nodes.filter { rootOfNode[$0] == $0 }
  }

  /// The nodes in the order in which a search into the depth leaves them.
  private static func finished(_ nodes: [Int], _ isNode: [Bool], _ leads: (Int) -> [Int]) -> [Int] {
    var isSeen = Array(repeating: false, count: isNode.count)
    var order: [Int] = []
    var path: [(node: Int, next: ArraySlice<Int>)] = []
    for start in nodes where !isSeen[start] {
      isSeen[start] = true
      path.append((start, leads(start)[...]))
      while !path.isEmpty {
        guard let next = path[path.count - 1].next.popFirst() else {
          order.append(path.removeLast().node)
          continue
        }
        guard isNode[next], !isSeen[next] else { continue }
        isSeen[next] = true
        path.append((next, leads(next)[...]))
      }
    }
    return order
  }
}
