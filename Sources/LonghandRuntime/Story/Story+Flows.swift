extension Story {
  /// The name of the flow that runs (runtime §243).
  public var currentFlow: String { reading { $0.state.line.flow.name } }

  /// The names of all flows but the default one, in the order in which they were made (runtime §243).
  public var flowNames: [String] {
    state.allFlows.map { $0.name }.filter { $0 != Flow.defaultName }
  }

  /// Goes on in another flow, which is made if there is none of that name; a new one stands nowhere until a path is
  /// chosen (runtime §244, runtime §245).
  ///
  /// A call that waits for its value is made again when the story comes back to this flow.
  public mutating func switchFlow(to name: String) {
    guard name != currentFlow else { return }
    waiting = nil
    withMachine { (machine: inout Machine) in
      var flows = machine.state.allFlows
      if !flows.contains(where: { $0.name == name }) { flows.append(Flow(name: name, at: .nowhere)) }
      machine.state.setFlows(flows, current: name)
    }
  }

  /// Goes back to the flow in which the story began.
  public mutating func switchToDefaultFlow() {
    switchFlow(to: Flow.defaultName)
  }

  /// Removes a flow; if it runs, the default one goes on (runtime §247).
  ///
  /// - Throws: `StoryRequestError.defaultFlow` or `.noFlow`.
  public mutating func removeFlow(_ name: String) throws(StoryRequestError) {
    guard name != Flow.defaultName else { throw .defaultFlow }
    guard flowNames.contains(name) else { throw .noFlow(name) }
    if name == currentFlow { switchToDefaultFlow() }
    withMachine { (machine: inout Machine) in
      var flows = machine.state.allFlows
      let current = machine.state.line.flow.name
      flows.removeAll { $0.name == name }
      machine.state.setFlows(flows, current: current)
    }
  }
}

extension StoryState {
  /// All flows in the order in which they were made.
  var allFlows: [Flow] {
    var flows = otherFlows
    flows.insert(line.flow, at: min(flowOrder, flows.count))
    return flows
  }

  /// Replaces all flows; the one of the given name runs, else the first.
  mutating func setFlows(_ flows: [Flow], current name: String) {
    var flows = flows
    let index = flows.firstIndex { $0.name == name } ?? 0
    guard flows.indices.contains(index) else { return }
    line.flow = flows.remove(at: index)
    otherFlows = flows
    flowOrder = index
  }
}
