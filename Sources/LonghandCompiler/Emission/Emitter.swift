import LonghandRuntime
import LonghandSource

/// Turns an analysed script without errors into a program, container by container (section 14).
struct Emitter {
  let script: Script
  let plan: WeavePlan
  let countsAllVisits: Bool
  /// How many flows the story has; those behind them are probes.
  let storyFlowCount: Int
  var builder = ProgramBuilder()
  /// The container of each flow.
  var flowContainers: [ProgramBuilder.ContainerHandle] = []
  /// The content container of each choice.
  var choiceContainers: [ProgramBuilder.ContainerHandle] = []
  /// The container of each gather.
  var gatherContainers: [ProgramBuilder.ContainerHandle] = []

  private init(script: Script, plan: WeavePlan, countsAllVisits: Bool, storyFlowCount: Int) {
    self.script = script
    self.plan = plan
    self.countsAllVisits = countsAllVisits
    self.storyFlowCount = storyFlowCount
    builder.setSourceFiles(script.files, helperFile: script.helperFile)
    for list in script.lists.nodes {
      let items = script.listItems[list.items].map { (name: script.names[$0.name], value: $0.value) }
      builder.defineList(script.names[list.name], items: items)
    }
    for external in script.externals.nodes { builder.noteExternal(script.names[external.name]) }
    makeFlowContainers()
    makeWeavePointContainers()
  }

  /// The program of a script.
  static func emit(_ script: Script, plan: WeavePlan, countsAllVisits: Bool) -> Program {
    var emitter = Emitter(
      script: script, plan: plan, countsAllVisits: countsAllVisits, storyFlowCount: script.flows.count)
    emitter.emitStory()
    return emitter.builder.finish()
  }

  /// The program of a script with probes at its end.
  static func emit(_ probes: ProbeBuilder, countsAllVisits: Bool, notesCoverage: Bool) -> Program {
    var emitter = Emitter(
      script: probes.script, plan: WeavePlan(probes.script), countsAllVisits: countsAllVisits,
      storyFlowCount: probes.storyFlowCount)
    emitter.builder.notesCoverage = notesCoverage
    emitter.emitStory()
    emitter.emitProbes(probes.flows)
    return emitter.builder.finish()
  }

  // MARK: Containers that others refer to

  private mutating func makeFlowContainers() {
    let flags: ContainerFlags = countsAllVisits ? .visits : []
    flowContainers.reserveCapacity(script.flows.count)
    for flow in script.flows.nodes[..<storyFlowCount] {
      let name = flow.kind == .story ? nil : script.names[flow.name]
      let container = builder.makeContainer(name: name, flags: flags)
      if flow.kind == .function { builder.noteFunction(container) }
      if flow.kind != .story, flow.nameRange.file == script.helperFile { builder.noteHelper(container) }
      flowContainers.append(container)
    }
  }

  private mutating func makeWeavePointContainers() {
    let base: ContainerFlags = countsAllVisits ? [.visits, .startOnly] : .startOnly
    var names = NumberedNames()
    for (index, choice) in script.choices.nodes.enumerated() {
      let flags = choice.isSticky ? base : [.visits, .startOnly]
      choiceContainers.append(builder.makeContainer(name: names.choice(plan.choiceNumbers[index]), flags: flags))
    }
    for (index, gather) in script.gathers.nodes.enumerated() {
      let name = gather.label.map { script.names[$0.name] } ?? names.gather(plan.gatherNumbers[index])
      gatherContainers.append(builder.makeContainer(name: name, flags: base))
    }
  }

  // MARK: The story

  private mutating func emitStory() {
    let story = script.flows[Script.story]
    builder.begin(flowContainers[0])
    emitOwnContainer(of: story.body)
    builder.control(.done)
    builder.endContent()
    emitFlows()
    // What declares things runs before the story begins.
    builder.notesCoverage = false
    emitGlobalDeclarations()
    emitPersonaDeclarations()
    builder.end()
  }

  private mutating func emitFlows() {
    for id in script.flows.ids[..<storyFlowCount]
    where script.flows[id].parent == Script.story && id != Script.story {
      emitFlow(id)
    }
  }

  /// A knot, function or stitch (ink §230).
  private mutating func emitFlow(_ id: FlowID) {
    let flow = script.flows[id]
    builder.begin(container(of: id))
    for index in flow.parameters.indices.reversed() {
      builder.assign(temporary: script.names[script.parameters[index].name], isDeclaration: true)
    }
    if let first = script.automaticStitch(of: flow) {
      builder.divert(.plain, to: .container(container(of: first)))
    } else {
      emitOwnContainer(of: flow.body)
    }
    builder.endContent()
    for index in flow.stitches.indices { emitFlow(FlowID(index: Int32(index))) }
    builder.end()
  }

  /// The container of a root or nested weave, dissolved where nothing in it has a name (ink §222).
  mutating func emitOwnContainer(of weave: WeaveID) {
    guard script.weaves[weave].hasWeavePoints else { return emitWeave(weave) }
    builder.begin(builder.makeContainer())
    emitWeave(weave)
    builder.end()
  }

  // MARK: Look-ups

  func container(of flow: FlowID) -> ProgramBuilder.ContainerHandle { flowContainers[Int(flow.index)] }

  func container(of point: WeavePoint) -> ProgramBuilder.ContainerHandle {
    switch point {
    case .choice(let choice): choiceContainers[Int(choice.index)]
    case .gather(let gather): gatherContainers[Int(gather.index)]
    }
  }
}
