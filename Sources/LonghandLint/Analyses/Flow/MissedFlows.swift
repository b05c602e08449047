import LonghandCompiler

/// Finds the knots and stitches that a story never comes to, and which of them are the causes.
struct MissedFlows {
  private let script: Script
  private let graph: FlowGraph
  /// Whether the story comes to any place in each flow.
  private var isUsed: [Bool]
  /// The flows that each flow leads to.
  private var leads: [[Int]]
  private var leaders: [[Int]]

  init(_ script: Script, _ graph: FlowGraph, isReached: [Bool], isReachedFromFlows: [Bool]) {
    self.script = script
    self.graph = graph
    isUsed = Array(repeating: false, count: script.flows.count)
    leads = Array(repeating: [], count: script.flows.count)
    leaders = leads
    for place in isReached.indices where isReached[place] { isUsed[Int(graph.flows[place].index)] = true }
    guard isUsed.contains(false) else { return }
    for edge in graph.edges where isReachedFromFlows[edge.from] { add(edge) }
  }

  private mutating func add(_ edge: FlowEdge) {
    let from = Int(graph.flows[edge.from].index)
    let to = Int(graph.flows[edge.to].index)
    guard from != to, !isUsed[to] else { return }
    // Where the beginning of a knot is its first stitch, that is what is led to.
    let target = usedInPart(to) ?? to
    guard target != from, !isUsed[target] else { return }
    leads[from].append(target)
    if !isFall(from, target) { leaders[target].append(from) }
  }

  /// The missed flows, causes only.
  func find() -> [MissedFlow] {
    guard isUsed.contains(false) else { return [] }
    let causes = RootCauses(count: isUsed.count, isNode: isNode) { leads[$0] + stitches(of: $0) }
    var followers: [Int: [MissedFlow.Follower]] = [:]
    for node in isUsed.indices {
      guard let root = causes.rootOfNode[node], root != node, !isStitch(node, of: root) else { continue }
      followers[root, default: []].append(MissedFlow.Follower(flow: id(node), leaders: flows(leaders[node])))
    }
    return causes.roots.map { root in
      MissedFlow(
        flow: id(root), leaders: flows(leaders[root].filter { !isStitch($0, of: root) }),
        followers: followers[root] ?? [], hasReachedStitch: stitches(of: root).contains { isUsed[$0] })
    }
  }

  /// Whether a flow is missed as such; a knot that only has its stitches is there when one of them is.
  private func isNode(_ flow: Int) -> Bool {
    let kind = script.flows[flow].kind
    // A knot that is nothing but stitches has no beginning that anybody could miss.
    if script.flows[flow].beginsWithStitch, stitches(of: flow).contains(where: { isUsed[$0] }) { return false }
    return !isUsed[flow] && (kind == .knot || kind == .stitch) && usedInPart(flow) == nil
  }

  /// The first stitch of a knot that is nothing but stitches, some of which the story comes to.
  private func usedInPart(_ flow: Int) -> Int? {
    guard let first = script.automaticStitch(of: script.flows[flow]) else { return nil }
    return stitches(of: flow).contains { isUsed[$0] } ? Int(first.index) : nil
  }

  private func stitches(of flow: Int) -> [Int] { Array(script.flows[flow].stitches.indices) }

  private func isStitch(_ flow: Int, of knot: Int) -> Bool { script.flows[knot].stitches.indices.contains(flow) }

  private func isFall(_ from: Int, _ to: Int) -> Bool {
    script.automaticStitch(of: script.flows[from]).map { Int($0.index) == to } ?? false
  }

  private func id(_ flow: Int) -> FlowID { FlowID(index: Int32(flow)) }

  private func flows(_ flows: [Int]) -> [FlowID] { Set(flows).sorted().map(id) }
}
