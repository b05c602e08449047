extension Story {
  /// The name of the flow that runs (`R243`).
  public var currentFlow: String { state.flow.name }

  /// The names of all flows but the default one, in the order in which they were made (`R243`).
  public var flowNames: [String] {
    state.allFlows.map { $0.name }.filter { $0 != Flow.defaultName }
  }

  /// Goes on in another flow, which is made if there is none of that name; a new one stands nowhere until a path is
  /// chosen (`R244`, `R245`).
  public mutating func switchFlow(to name: String) {
    guard name != currentFlow else { return }
    var flows = state.allFlows
    if !flows.contains(where: { $0.name == name }) { flows.append(Flow(name: name, at: .nowhere)) }
    state.setFlows(flows, current: name)
  }

  /// Goes back to the flow in which the story began.
  public mutating func switchToDefaultFlow() {
    switchFlow(to: Flow.defaultName)
  }

  /// Removes a flow; if it runs, the default one goes on (`R247`).
  ///
  /// - Throws: `StoryRequestError.defaultFlow`.
  public mutating func removeFlow(_ name: String) throws(StoryRequestError) {
    guard name != Flow.defaultName else { throw .defaultFlow }
    if name == currentFlow { switchToDefaultFlow() }
    state.otherFlows.removeAll { $0.name == name }
    state.flowOrder = min(state.flowOrder, state.otherFlows.count)
  }
}

extension StoryState {
  /// All flows in the order in which they were made.
  var allFlows: [Flow] {
    var flows = otherFlows
    flows.insert(flow, at: min(flowOrder, flows.count))
    return flows
  }

  /// Replaces all flows; the one of the given name runs, else the first.
  mutating func setFlows(_ flows: [Flow], current name: String) {
    var flows = flows
    let index = flows.firstIndex { $0.name == name } ?? 0
    guard flows.indices.contains(index) else { return }
    flow = flows.remove(at: index)
    otherFlows = flows
    flowOrder = index
  }
}
