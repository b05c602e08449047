import LonghandCompiler
import LonghandSource

/// Whether a story that has been in one knot or stitch may later be in another: by every way forward, and back to whoever
/// called it.
///
/// Flows that lead to one another are one component, found once for the whole story. What leads from one component to
/// another is looked for when it is asked, each component once.
package final class FlowWays {
  private let script: Script
  /// The component of each flow.
  private var components: [Int]
  /// The components that each component leads to.
  private var leads: [[Int]]
  /// What was found to lie behind components that were asked about.
  private var behind: [Int: [Bool]] = [:]
  /// Answers are as long as a story has components, so that only so many are kept; nobody knows what lies behind others.
  private var remaining: Int

  /// Looks at the flows of a story.
  package init(_ story: LintedStory) {
    script = story.script
    let steps = Self.steps(story)
    components = StronglyConnectedComponents(count: steps.count) { steps[$0][...] }.numbers
    leads = Array(repeating: [], count: steps.count)
    for (from, targets) in steps.enumerated() {
      for target in targets where components[target] != components[from] {
        leads[components[from]].append(components[target])
      }
    }
    remaining = min(400, max(20, 4_000_000 / max(1, steps.count)))
  }

  /// Whether the story may be in a flow once it has been in another; yes where that is not known.
  package func lead(from start: FlowID, to flow: FlowID) -> Bool {
    let own = [start] + script.flows[start].stitches.indices.map { FlowID(index: Int32($0)) }
    let target = components[Int(flow.index)]
    return own.contains { inner in
      let component = components[Int(inner.index)]
      return component == target || reached(from: component)?[target] ?? true
    }
  }

  private func reached(from component: Int) -> [Bool]? {
    if let known = behind[component] { return known }
    guard remaining > 0 else { return nil }
    remaining -= 1
    var isReached = Array(repeating: false, count: leads.count)
    var pending = [component]
    isReached[component] = true
    while let next = pending.popLast() {
      for other in leads[next] where !isReached[other] {
        isReached[other] = true
        pending.append(other)
      }
    }
    behind[component] = isReached
    return isReached
  }

  /// The flows that each flow leads to; and behind all flows, by the number of flows more, where whoever is in each of
  /// them goes back to when it returns.
  private static func steps(_ story: LintedStory) -> [[Int]] {
    let graph = story.flowGraph
    let count = story.script.flows.count
    var steps: [[Int]] = (0..<count).map { [count + $0] } + Array(repeating: [], count: count)
    for edge in graph.edges {
      let (from, to) = (Int(graph.flows[edge.from].index), Int(graph.flows[edge.to].index))
      if from == to { continue }
      if steps[from].last != to { steps[from].append(to) }
      switch edge.kind {
      // What was called goes back to where it was called from, and choices of a thread are offered there.
      case .tunnel, .thread, .call, .value: steps[count + to].append(from)
      // What it goes on to goes back there too.
      case .falls, .divert, .tunnelReturn, .offer: steps[count + to].append(count + from)
      }
    }
    return steps
  }
}
