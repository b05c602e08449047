import LonghandCompiler

/// What has been visited, given what was reached: to come into a knot anywhere visits it (runtime §62).
struct Visits {
  private let script: Script
  private let graph: FlowGraph
  /// Whether each place was reached.
  private(set) var isReached: [Bool]
  /// Whether each flow was entered, at its beginning or elsewhere.
  private var isEntered: [Bool]

  /// Starts from nothing.
  init(_ script: Script, _ graph: FlowGraph) {
    self.script = script
    self.graph = graph
    isReached = Array(repeating: false, count: graph.numbers.count)
    isEntered = Array(repeating: false, count: script.flows.count)
  }

  /// Starts from what was reached.
  init(_ script: Script, _ graph: FlowGraph, isReached: [Bool]) {
    self.init(script, graph)
    for place in isReached.indices where isReached[place] { _ = reach(place) }
  }

  /// Notes that a place was reached and gives the places whose visits began with it.
  mutating func reach(_ place: Int) -> [Int] {
    var visited = [place]
    isReached[place] = true
    let flow = Int(graph.flows[place].index)
    for entered in [flow, Int(script.flows[flow].parent.index)] where !isEntered[entered] {
      isEntered[entered] = true
      if entered != place { visited.append(entered) }
    }
    return visited
  }

  /// Whether a place was visited.
  func isVisited(_ place: FlowPlace) -> Bool {
    if case .flow(let flow) = place { return isEntered[Int(flow.index)] }
    return isReached[graph.numbers[place]]
  }
}
