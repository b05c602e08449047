import LonghandCompiler

/// Whether a story that has been in one knot or stitch may later be in another: by every way forward, and back to whoever
/// called it.
///
/// Flows that lead to one another lie in one circle, found once for the whole story. What leads from one circle to another
/// is looked for when it is asked, each circle once.
package final class FlowWays {
  private let script: Script
  /// The circle of each flow.
  private var circles: [Int]
  /// The circles that each circle leads to.
  private var leads: [[Int]]
  /// What was found to lie behind circles that were asked about.
  private var behind: [Int: [Bool]] = [:]
  /// Answers are as long as a story has circles, so that only so many are kept; nobody knows what lies behind others.
  private var remaining: Int

  /// Looks at the flows of a story.
  package init(_ story: LintedStory) {
    script = story.script
    let steps = Self.steps(story)
    circles = Self.circles(steps)
    leads = Array(repeating: [], count: steps.count)
    for (from, targets) in steps.enumerated() {
      for target in targets where circles[target] != circles[from] { leads[circles[from]].append(circles[target]) }
    }
    remaining = min(400, max(20, 4_000_000 / max(1, steps.count)))
  }

  /// Whether the story may be in a flow once it has been in another; yes where that is not known.
  package func lead(from start: FlowID, to flow: FlowID) -> Bool {
    let own = [start] + script.flows[start].stitches.indices.map { FlowID(index: Int32($0)) }
    let target = circles[Int(flow.index)]
    return own.contains { inner in
      let circle = circles[Int(inner.index)]
      return circle == target || reached(from: circle)?[target] ?? true
    }
  }

  private func reached(from circle: Int) -> [Bool]? {
    if let known = behind[circle] { return known }
    guard remaining > 0 else { return nil }
    remaining -= 1
    var isReached = Array(repeating: false, count: leads.count)
    var pending = [circle]
    isReached[circle] = true
    while let next = pending.popLast() {
      for other in leads[next] where !isReached[other] {
        isReached[other] = true
        pending.append(other)
      }
    }
    behind[circle] = isReached
    return isReached
  }

  /// The flows that each flow leads to.
  private static func steps(_ story: LintedStory) -> [[Int]] {
    let graph = story.flowGraph
    var steps: [[Int]] = Array(repeating: [], count: story.script.flows.count)
    for edge in graph.edges {
      let (from, to) = (Int(graph.flows[edge.from].index), Int(graph.flows[edge.to].index))
      if from != to, steps[from].last != to { steps[from].append(to) }
      switch edge.kind {
      // What was called goes back to where it was called from, and choices of a thread are offered there.
      case .tunnel, .thread, .call, .value: if from != to, steps[to].last != from { steps[to].append(from) }
      case .falls, .divert, .tunnelReturn, .offer: break
      }
    }
    return steps
  }

  /// A number for each node, the same for those that lead to one another.
  private static func circles(_ steps: [[Int]]) -> [Int] {
    var backward: [[Int]] = Array(repeating: [], count: steps.count)
    for (from, targets) in steps.enumerated() {
      for target in targets { backward[target].append(from) }
    }
    var circles = Array(repeating: -1, count: steps.count)
    for root in finished(steps).reversed() where circles[root] < 0 {
      circles[root] = root
      var pending = [root]
      while let node = pending.popLast() {
        for other in backward[node] where circles[other] < 0 {
          circles[other] = root
          pending.append(other)
        }
      }
    }
    return circles
  }

  /// The nodes in the order in which a search into the depth leaves them.
  private static func finished(_ steps: [[Int]]) -> [Int] {
    var isSeen = Array(repeating: false, count: steps.count)
    var order: [Int] = []
    for start in steps.indices where !isSeen[start] {
      isSeen[start] = true
      var path = [(node: start, next: 0)]
      while let (node, next) = path.last {
        guard next < steps[node].count else {
          order.append(node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = steps[node][next]
        guard !isSeen[target] else { continue }
        isSeen[target] = true
        path.append((target, 0))
      }
    }
    return order
  }
}
